/** The stet file: findings let stand for any format, each by its fingerprint and with its reason. Text in, entries out, and back. */

/** A finding of one file that was let stand. */
export interface StetEntry {
  /** Relative to the folder of the stet file, with forward slashes. */
  readonly path: string
  readonly ruleId: string
  readonly fingerprint: string
  /** What the finding says, for who reads the file. */
  readonly message: string
  readonly reason: string
}

export const stetFileName = '.deskcheck-stet.json'

/** A stet file that cannot be read; the message says where and what was expected. */
export class StetFileError extends Error {
  override name = 'StetFileError'
}

const version = 1
const keys = ['path', 'ruleId', 'fingerprint', 'message', 'reason'] as const satisfies readonly (keyof StetEntry)[]
const required = ['path', 'ruleId', 'fingerprint', 'reason'] as const

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function entryOf(value: unknown, index: number): StetEntry {
  const where = `entry ${index + 1}`
  if (!isRecord(value)) throw new StetFileError(`Unexpected ${where}, expected an object`)
  for (const key of Object.keys(value)) {
    if (!keys.some((known) => known === key)) throw new StetFileError(`Unexpected '${key}' in ${where}, expected one of ${keys.join(', ')}`)
  }
  const text = (key: (typeof keys)[number]): string => {
    const given = value[key]
    return typeof given === 'string' ? given : ''
  }
  for (const key of required) {
    if (text(key).trim() === '') throw new StetFileError(`Nothing for '${key}' in ${where}, expected a text`)
  }
  return {path: text('path'), ruleId: text('ruleId'), fingerprint: text('fingerprint'), message: text('message'), reason: text('reason')}
}

/** Throws a `StetFileError`: half a stet file would let pass what nobody let stand, or report what somebody did. */
export function readStetEntries(text: string): StetEntry[] {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new StetFileError(`It is no JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  if (!isRecord(content) || content.version !== version || !Array.isArray(content.entries))
    throw new StetFileError(`Unexpected content, expected {"version": ${version}, "entries": […]}`)
  return content.entries.map(entryOf)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** In one order whatever the order of writing, so that a change of one entry is a change of its lines alone. */
const inOrder = (one: StetEntry, other: StetEntry): number =>
  compare(one.path, other.path) || compare(one.ruleId, other.ruleId) || compare(one.fingerprint, other.fingerprint)

const identity = ({path, ruleId, fingerprint}: StetEntry): string => [path, ruleId, fingerprint].join('\u0000')

/** Each finding once; of two entries for one, the later. */
export function writeStetEntries(entries: readonly StetEntry[]): string {
  const distinct = new Map(entries.map((entry) => [identity(entry), entry]))
  const sorted = [...distinct.values()]
    .sort(inOrder)
    .map(({path, ruleId, fingerprint, message, reason}) => ({path, ruleId, fingerprint, message, reason}))
  return `${JSON.stringify({version, entries: sorted}, null, 2)}\n`
}
