/** Says why a file could not be read or written, in words for its user. */

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be read'],
  ['EPERM', 'it may not be read']
])

/** Why a file could not be read or written. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error))
}
