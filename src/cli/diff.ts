/** What mending would change, as a unified diff that other tools apply. */

import {createTwoFilesPatch} from 'diff'

export function diffOf(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 2})
    .split('\n')
    .filter((line) => !line.startsWith('====='))
    .join('\n')
}
