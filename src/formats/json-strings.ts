/** The strings of a JSON text with their paths and places. The text is known to be JSON: it was parsed before. */

export interface JsonString {
  /** `bodies.0.value` */
  readonly path: string
  readonly value: string
  /** As it stands in the source, escapes and all; `start` and `end` are offsets of what stands between the quotation marks. */
  readonly raw: string
  readonly start: number
  readonly end: number
}

interface Frame {
  readonly prefix: string
  readonly list: boolean
  index: number
  key: string
}

function endOfString(source: string, at: number): number {
  let offset = at + 1
  while (source[offset] !== '"') offset += source[offset] === '\\' ? 2 : 1
  return offset
}

const joined = (prefix: string, part: string): string => (prefix ? `${prefix}.${part}` : part)

export function readJson(source: string): JsonString[] {
  const strings: JsonString[] = []
  const frames: Frame[] = []
  const pathHere = (): string => {
    const frame = frames.at(-1)
    return frame ? joined(frame.prefix, frame.list ? String(frame.index) : frame.key) : ''
  }
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    const frame = frames.at(-1)
    if (character === '{' || character === '[') frames.push({prefix: pathHere(), list: character === '[', index: 0, key: ''})
    else if (character === '}' || character === ']') frames.pop()
    else if (character === ',' && frame?.list) frame.index++
    else if (character === '"') {
      const end = endOfString(source, at)
      const raw = source.slice(at + 1, end)
      if (frame && !frame.list && /^\s*:/.test(source.slice(end + 1, end + 40))) frame.key = JSON.parse(`"${raw}"`)
      else strings.push({path: pathHere(), value: JSON.parse(`"${raw}"`), raw, start: at + 1, end})
      at = end
    }
  }
  return strings
}
