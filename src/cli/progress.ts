/** Shows how far a long run is, on a terminal only, on the stream that no report goes to. */

const least = 20
/** As often as an eye follows. */
const every = 100

export interface Progress {
  step(done: number): void
  end(): void
}

const none: Progress = {step: () => undefined, end: () => undefined}

export function progressOver(total: number): Progress {
  const {stderr} = process
  if (!stderr.isTTY || total < least) return none
  let shown = 0
  return {
    step(done) {
      const now = performance.now()
      if (now - shown < every) return
      shown = now
      stderr.write(`\r${done} of ${total} checked\u001b[K`)
    },
    end: () => stderr.write('\r\u001b[K')
  }
}
