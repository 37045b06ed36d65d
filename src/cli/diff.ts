/** What mending would change, as a unified diff that other tools apply. */

import {isAbsolute} from 'node:path'
import {createTwoFilesPatch} from 'diff'

export function diffOf(path: string, before: string, after: string): string {
  // `patch` and `git apply` take the first folder off; a path from the root has none to lose.
  const [from, to] = isAbsolute(path) ? [path, path] : [`a/${path}`, `b/${path}`]
  return createTwoFilesPatch(from, to, before, after, undefined, undefined, {context: 2})
    .split('\n')
    .filter((line) => !line.startsWith('====='))
    .join('\n')
}
