/** Tells whether a figure is a level, a change or a target, by the words near it. */

import {wordsOf} from '../../lexicon/list.js'
import {changeNouns, changeVerbs, targetWords} from '../../lexicon/role-words.js'
import type {FigureRole} from './figure.js'
import type {Piece} from './pieces.js'

interface Table {
  readonly verbs: Set<string>
  readonly nouns: Set<string>
  readonly targets: Set<string>
}

let table: Table | undefined

function tables(): Table {
  table ??= {verbs: wordsOf(changeVerbs), nouns: wordsOf(changeNouns), targets: wordsOf(targetWords)}
  return table
}

export const isChangeWord = (word: string): boolean => tables().verbs.has(word) || tables().nouns.has(word)

/** `put |down| 24 ponies`, `set |up| 12 schools`: nothing rose or fell. */
const isPhrasal = (verb: string, particle: string): boolean =>
  (particle === 'down' &&
    /^(?:put|puts|putting|shut|shuts|shutting|shot|gunned|tracked|laid|handed|tore|torn|burned|burnt|knocked)$/.test(verb)) ||
  (particle === 'up' && /^(?:set|sets|setting|rounded|rounding|dug|signed|locked|made|make|makes|making)$/.test(verb))

/** `lifts profit before tax by a quarter`: so many words may stand between the verb and `by`. */
export const longestObject = 4

/** `first` and `last` are the pieces of the figure, hedge and currency included. */
export function roleOf(pieces: readonly Piece[], first: number, last: number): FigureRole {
  const {verbs, nouns, targets} = tables()
  const before = pieces[first - 1]?.lower ?? ''
  const second = pieces[first - 2]?.lower ?? ''
  const next = pieces[last]?.lower ?? ''
  if (
    before === 'by' &&
    (nouns.has(second) || pieces.slice(Math.max(0, first - longestObject - 2), first - 1).some(({lower}) => verbs.has(lower)))
  )
    return 'change'
  if (before === 'of' && nouns.has(second)) return 'change'
  if ((verbs.has(before) && !isPhrasal(second, before)) || ((before === 'another' || before === 'further') && verbs.has(second)))
    return 'change'
  if (nouns.has(next) || next === 'more' || next === 'fewer' || next === 'less' || next === 'higher' || next === 'lower') return 'change'
  if (
    nouns.has(pieces[last + 1]?.lower ?? '') &&
    pieces[last]?.kind === 'word' &&
    !/^(?:of|in|and|or|after|from|to|for|a|an|the)$/.test(next)
  )
    return 'change'
  for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
    const piece = pieces[at]
    if (!piece || (piece.kind === 'mark' && /^[.,;:()–—]$/.test(piece.text))) break
    // `In 2013 it |would have cost| €780`: in the past, and nothing wished for.
    if (targets.has(piece.lower) && !(/^(?:would|could|might)$/.test(piece.lower) && pieces[at + 1]?.lower === 'have')) return 'target'
  }
  return 'level'
}
