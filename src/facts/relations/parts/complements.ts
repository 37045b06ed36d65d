/** The two shares that a thing parts its whole into: `63% of the tenants voted. The 37% |who did not|`. It judges no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {wordAt, wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import {contextOf} from '../same/compare.js'

export interface Complement {
  readonly share: Figure
  readonly rest: Figure
}

/** A share of those who did, and one of those who did not. */
const denies =
  / (?:not|never|no|neither|without|declined|refused|abstained|stayed|failed|couldn't|didn't|don't|doesn't|haven't|hadn't|weren't|aren't|kept back|held back) /

/** Of another day the two are no parts of one whole. */
const ofTime = / (?:this|last|next|previous) (?:year|month|week|time|season)(?:'s)? /

const isLevel = ({kind, value, role, move}: Figure): boolean =>
  kind === 'percent' && typeof value === 'number' && role !== 'change' && move === null

function complementOf(story: Story, rest: Figure): Complement | undefined {
  const {sentence, firstToken, lastToken} = rest
  if (!isLevel(rest) || rest.hedge || wordAt(story, sentence, firstToken - 1) !== 'the') return undefined
  if (!/^(?:who|that|which)$/.test(wordAt(story, sentence, lastToken)) || !denies.test(wordsBetween(story, lastToken, lastToken + 5)))
    return undefined
  const own = lineAt(story, sentence)?.figures.filter(({kind}) => kind === 'percent') ?? []
  const before = lineAt(story, sentence - 1)
  const [share, another] = before?.figures.filter(({kind}) => kind === 'percent') ?? []
  if (!share || another || own.length > 1 || !isLevel(share) || share.block !== rest.block) return undefined
  // `63% said yes, a fifth were undecided`: more than two shares.
  if (before?.figures.some(({kind}) => kind === 'ratio') || denies.test(before?.text ?? '')) return undefined
  const [then, now] = [sentence - 1, sentence].map((at) => contextOf(story, at).times)
  // `Turnout was 63%. The 30% who |have never voted|` are other people.
  if (/ (?:have never|never|at all) /.test(wordsBetween(story, lastToken, lastToken + 8))) return undefined
  if ((now?.size ?? 0) > 0 || (then?.size ?? 0) > 0 || ofTime.test(lineAt(story, sentence)?.text ?? '')) return undefined
  return /^(?:more|less)$/.test(share.hedge?.kind ?? '') ? undefined : {share, rest}
}

export const complementsOf = once((story: Story): readonly Complement[] =>
  figuresOf(story).flatMap((figure) => (figure.kind === 'percent' ? (complementOf(story, figure) ?? []) : []))
)
