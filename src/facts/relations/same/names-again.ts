/** Which nouns can name again what another noun has counted: `37 homes … the 37 houses`, `19 whales … the 19 carcasses`. */

import {hypernyms, synonyms} from '../../../lexicon/same-things.js'
import type {Figure} from '../../figures/figure.js'

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

let stands: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** For each noun, the nouns that it may stand for. */
function table(): ReadonlyMap<string, ReadonlySet<string>> {
  if (stands) return stands
  const found = new Map<string, Set<string>>()
  const add = (noun: string, others: readonly string[]): void => {
    const known = found.get(noun) ?? new Set()
    for (const other of others) known.add(other)
    found.set(noun, known)
  }
  for (const row of rowsOf(synonyms)) for (const noun of row) add(noun, row)
  for (const [noun = '', ...members] of rowsOf(hypernyms)) add(noun, members)
  stands = found
  return found
}

const nounOf = ({counted, kind}: Figure): string | undefined => (kind === 'cardinal' ? counted?.noun : (counted?.noun ?? ''))

/** Whether `later` can name again what `earlier` has counted. */
export function namesAgain(earlier: Figure, later: Figure): boolean {
  const [before, after] = [nounOf(earlier), nounOf(later)]
  if (before === undefined || after === undefined) return false
  if (before === after || later.kind === 'measure' || (later.kind !== 'cardinal' && after === '')) return true
  return mayName(after, before)
}

/** Whether a noun may name what another has counted: `a fish`, of 40,000 trout. */
export const mayName = (noun: string, counted: string): boolean => table().get(noun)?.has(counted) === true
