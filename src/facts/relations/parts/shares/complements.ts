/**
 * The shares that a thing parts its whole into: `63% of the tenants voted. The 37% |who did not|`; `He took 46% and she 37%. In 2019 they had won 41% and 33%. This time |the remaining 17%| …`. It
 * judges no values.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {wordAt, wordsBetween} from '../../nearby-words.js'
import {lineAt} from '../../pattern.js'
import {contextOf} from '../../same/compare.js'

export interface Complement {
  readonly shares: readonly Figure[]
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
  // `Most went to strangers`: a sentence without figures may stand between.
  const before = lineAt(story, sentence - 1) ?? lineAt(story, sentence - 2)
  const [share, another] = before?.figures.filter(({kind}) => kind === 'percent') ?? []
  if (!share || another || own.length > 1 || !isLevel(share) || share.block !== rest.block) return undefined
  // `63% said yes, a fifth were undecided`: more than two shares.
  if (before?.figures.some(({kind}) => kind === 'ratio') || denies.test(before?.text ?? '')) return undefined
  const [then, today] = [share.sentence, sentence].map((at) => contextOf(story, at).times)
  // `Turnout was 63%. The 30% who |have never voted|` are other people.
  if (/ (?:have never|never|at all) /.test(wordsBetween(story, lastToken, lastToken + 8))) return undefined
  // `The 28% that he held back |go on sale Saturday|`: of those told before, whenever that is.
  if ([...(today ?? [])].some((time) => !/day$/.test(time)) || (then?.size ?? 0) > 0 || ofTime.test(lineAt(story, sentence)?.text ?? ''))
    return undefined
  return /^(?:more|less)$/.test(share.hedge?.kind ?? '') ? undefined : {shares: [share], rest}
}

const mostShares = 4
/** Of the day that the rest is of. */
const now = / (?:now|this time|today|these days|this year|currently) /
/** Of another day, or of others. */
const aside = / (?:earlier|ago|before|previous|previously|then|last|had|once|formerly|annulled|elsewhere|among|for|in (?:19|20)\d\d) /
/** `|Everything else|, 31 per cent of the capital, changes hands`. */
const opensAsRest = /^ (?:everything else|the rest|the remainder|the balance|all else) , $/

/** The shares of one sentence, where it tells nothing else in parts. */
function sharesOfSentence(story: Story, sentence: number, block: number): readonly Figure[] {
  const line = lineAt(story, sentence)
  const shares = line?.figures.filter(({kind}) => kind === 'percent') ?? []
  const isList = shares.length > 0 && shares.length <= mostShares && shares.every((share) => isLevel(share) && !share.hedge)
  return isList && line?.figures.every(({kind}) => kind !== 'ratio') && shares[0]?.block === block ? shares : []
}

/** Letters that two words of one stem share. */
const stem = 5

/** `the remaining 38% |of short-termers|`, behind `62% of its short-term inmates`. */
function namesAgain(story: Story, {sentence, lastToken}: Figure, before: number): boolean {
  if (wordAt(story, sentence, lastToken) !== 'of') return false
  const [first, second] = [1, 2].map((ahead) => wordAt(story, sentence, lastToken + ahead))
  const noun = /^(?:the|its|their|those|these)$/.test(first ?? '') ? second : first
  return noun !== undefined && noun.length > stem && (lineAt(story, before)?.text ?? '').includes(` ${noun.slice(0, stem)}`)
}

/** What is left of shares that a sentence of another time parts from it, or that it is told of by another word. */
function restOf(story: Story, rest: Figure): Complement | undefined {
  const {sentence, firstToken, block} = rest
  if (!isLevel(rest) || rest.hedge) return undefined
  const first = story.sentences[sentence]?.firstToken ?? firstToken
  if (opensAsRest.test(wordsBetween(story, first, firstToken))) {
    const shares = sharesOfSentence(story, sentence - 1, block)
    return shares.length > 1 && wordAt(story, sentence, rest.lastToken) === 'of' ? {shares, rest} : undefined
  }
  const text = lineAt(story, sentence)?.text ?? ''
  if (!/^(?:other|remaining)$/.test(wordAt(story, sentence, firstToken - 1)) || wordAt(story, sentence, firstToken - 2) !== 'the')
    return undefined
  if (/^ (?:of|among) /.test(text) || !aside.test(lineAt(story, sentence - 1)?.text ?? '')) return undefined
  const shares = sharesOfSentence(story, sentence - 2, block)
  if (namesAgain(story, rest, sentence - 2)) return shares.length > 0 ? {shares, rest} : undefined
  return now.test(text) && shares.length > 1 && !aside.test(lineAt(story, sentence - 2)?.text ?? '') ? {shares, rest} : undefined
}

/** The only other side, and nothing behind it that tells of something else than its share. */
const soleRival = / (?:only|sole) (?:other )?(?:opponent|rival|challenger|contender|candidate|competitor) /
/** `took |52.6 per cent|`, and no `Turnout was 52.6 per cent`. */
const polled = / (?:took|takes|won|wins|got|polled|secured|gained|received|drew|had|with) (?:(?!not)[^ ]+ ){0,2}$/
/** `52.6 per cent |of the valid votes|.`, and none `|of the seats|` or `|among the young|`. */
const ofVotes = /^ (?:of (?:the |all )?(?:valid |total |popular )?(?:votes?|poll|ballots?) )?[.,;:)—–]/
const tenths = /\d[.,]\d+$/

const otherVote = / (?:earlier|ago|before|previous|previously|last|formerly|elsewhere|first|rest|others|in (?:19|20)\d\d) /

/** A share, or the number of one that leaves out `per cent` and shows its tenths. */
const mayBeShare = ({kind, counted, text, hedge, role}: Figure): boolean =>
  !hedge && role !== 'change' && (kind === 'percent' || (kind === 'cardinal' && counted === null && tenths.test(text)))

/** Told with a verb of winning before it, and of votes. */
const isPolled = (story: Story, {firstToken, lastToken}: Figure): boolean =>
  polled.test(wordsBetween(story, firstToken - 3, firstToken)) && ofVotes.test(wordsBetween(story, lastToken, lastToken + 5))

/** `took 52.6 per cent. Her |sole opponent| had |the other 48.4|`: what is left of the only share that is told before, in its sentence or the one before. */
function ofRival(story: Story, rest: Figure): Complement | undefined {
  const {sentence, firstToken, block} = rest
  if (!mayBeShare(rest) || !isPolled(story, rest)) return undefined
  const from = story.sentences[sentence]?.firstToken ?? firstToken
  if (!soleRival.test(wordsBetween(story, Math.max(from, firstToken - furthestRival), firstToken))) return undefined
  const near = [...(lineAt(story, sentence - 1)?.figures ?? []), ...(lineAt(story, sentence)?.figures ?? [])]
  const [share, another] = near.filter((figure) => figure !== rest && figure.block === block && mayBeShare(figure))
  if (!share || another || !isPolled(story, share)) return undefined
  if (!isLevel(share) || share.start > rest.start || !tenths.test(share.text.replace(/\D+$/, ''))) return undefined
  // Two that make less than the whole leave papers that were spoilt.
  const isOutOfAll = /^(?:other|remaining)$/.test(wordAt(story, sentence, firstToken - 1)) || Number(share.value) + Number(rest.value) > 100
  const text = lineAt(story, sentence)?.text ?? ''
  return !isOutOfAll || otherVote.test(text) || ofTime.test(text) ? undefined : {shares: [share], rest}
}

/** Words between the only rival and the share. */
const furthestRival = 16

export const complementsOf = once((story: Story): readonly Complement[] =>
  figuresOf(story).flatMap((figure) => {
    const ofShare = figure.kind === 'percent' ? (complementOf(story, figure) ?? restOf(story, figure)) : undefined
    return ofShare ?? ofRival(story, figure) ?? []
  })
)
