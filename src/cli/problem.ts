/** What the command says when it cannot check, and with which exit status it ends. */

/** Passed: nothing at or over the bar. Found: something was. Failed: it could not be told. */
export const exit = {passed: 0, found: 1, failed: 2} as const

export type ExitStatus = (typeof exit)[keyof typeof exit]

/** A misuse of the command, or a file that cannot be read: exit status 2. The message names the option or file and says what to do. */
export class CommandError extends Error {
  override name = 'CommandError'
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** File names are data: nothing in them may steer a terminal. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

/** A line for the one who runs the command, apart from the report. */
export function complain(text: string): void {
  process.stderr.write(`deskcheck: ${text.replace(unprintable, ' ')}\n`)
}
