/** Polls: how many votes each candidate had, how many were cast, and the margins and shares that the text gives for them, however far apart they stand. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {widened} from '../../../figures/interval.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {firstOf, type Line, linesOf, pattern} from '../../pattern.js'
import {type Share, sharesOf} from '../shares/shares.js'
import {shareOf} from '../shares/told-shares.js'
import type {Breakdown} from '../sums/breakdown.js'

/** Fewer are a vote in a chamber, where nobody counts papers. */
const leastVotes = 100

const casts = [
  '{n:votes} {2} votes|ballots|papers {1} were|was {1} cast|counted',
  '{n:votes} {3} cast|counted',
  'in_all|total|altogether {2} {n:votes}'
]
const castPatterns = casts.map(pattern)
const validVotes = pattern('{n:votes} valid votes|ballots|papers')
const shares = ['{n:part} {2} , or {p:share}', '{n:part} {2} ( {p:share} )', '{n:part} {2} , {p:share} of the vote|votes|poll|total'].map(
  pattern
)
const turnouts = ['turnout {4} {p:share} of an|the|its? electorate|register|roll of {n:whole}'].map(pattern)
const margins = ['by {n:by} votes', 'by {3} {n:by} votes', 'majority|margin|lead of {n:by}'].map(pattern)
/** Spoilt papers count towards a turnout, and not towards a candidate's share: so much of a share may lie between. */
const spoilt = 0.03
/** What one poll is not told with: a count before the last, or another poll. */
const several = ['round', 'rounds', 'runoff', 'run-off', 'primary', 'primaries', 'preferences', 'constituencies']

const isVotes = ({counted}: Figure): boolean => counted?.noun === 'vote' || counted?.noun === 'ballot'
const isCount = (figure: Figure): boolean =>
  figure.kind === 'cardinal' && typeof figure.value === 'number' && figure.value >= leastVotes && !figure.hedge && figure.per === null

/** The one number of votes cast that the story gives. */
const castIn = once((story: Story): Figure | undefined => {
  const found: Figure[] = []
  for (const line of linesOf(story)) {
    const cast = firstOf(castPatterns, line)?.figure('votes')
    if (cast && isCount(cast) && isVotes(cast)) found.push(cast)
  }
  return found.every(({value}) => value === found[0]?.value) ? found[0] : undefined
})

/** Shares of the votes cast, and the turnout, where the whole stands elsewhere in the story. */
export const voteSharesOf = once((story: Story): readonly Share[] => {
  const cast = occurrencesOf(story, ['votes', 'ballots']).length > 1 ? castIn(story) : undefined
  if (!cast) return []
  const known = new Set(sharesOf(story).map(({stated}) => stated?.start))
  return linesOf(story).flatMap((line) => {
    const share = shareIn(line, cast)
    return share?.stated && !known.has(share.stated.start) ? [share] : []
  })
})

function shareIn(line: Line, cast: Figure): Share | undefined {
  const turnout = firstOf(turnouts, line)
  const match = turnout ?? firstOf(shares, line)
  const share = match?.optional('share')
  const stated = share && shareOf(share)
  const [part, whole] = turnout ? [cast, turnout.figure('whole')] : [match?.optional('part'), cast]
  if (!stated || !part || !whole || part === whole || !isCount(part) || Number(part.value) > Number(whole.value)) return undefined
  const loose = {...stated, interval: widened(stated.interval, spoilt)}
  return turnout || isVotes(part) ? {part, whole, stated: loose, linked: true, apposed: false, near: []} : undefined
}

export interface VoteMargin {
  readonly by: Figure
  /** The votes of the first two. */
  readonly one: Figure
  readonly other: Figure
}

/** The counts of the only paragraph that gives those of two candidates or more, the largest first. */
const countsOf = once((story: Story): readonly Figure[] => {
  const blocks = new Map<number, Figure[]>()
  for (const line of linesOf(story)) {
    const apart = new Set([
      firstOf(castPatterns, line)?.figure('votes'),
      firstOf(margins, line)?.figure('by'),
      validVotes(line)?.figure('votes')
    ])
    for (const figure of line.figures) {
      const before = story.tokens[figure.firstToken - 1]?.lower ?? ''
      if (apart.has(figure) || !isCount(figure) || !(isVotes(figure) || figure.counted === null) || /^(?:of|by|in)$/.test(before)) continue
      const counts = blocks.get(figure.block)
      if (counts) counts.push(figure)
      else blocks.set(figure.block, [figure])
    }
  }
  const polls = [...blocks.values()].filter(
    (counts) => counts.length > 1 && counts.some((count) => isVotes(count) && count.counted?.modifiers.length === 0)
  )
  return polls.length === 1 ? (polls[0] ?? []).toSorted((one, other) => Number(other.value) - Number(one.value)) : []
})

/** More of them are a table of many polls. */
const mostCandidates = 20

/** The votes of all candidates, and how many were valid: they are not more. */
export const votePartsOf = once((story: Story): readonly Breakdown[] => {
  if (occurrencesOf(story, ['valid']).length === 0 || occurrencesOf(story, several).length > 0) return []
  const parts = countsOf(story).toSorted((one, other) => one.start - other.start)
  const wholes = linesOf(story).flatMap((line) => validVotes(line)?.figure('votes') ?? [])
  const [whole] = wholes
  const alone = whole !== undefined && wholes.every(({value}) => value === whole.value) && isCount(whole) && !parts.includes(whole)
  return alone && parts.length > 2 && parts.length <= mostCandidates ? [{whole, parts, closed: false, firm: true}] : []
})

/** `It failed by 402 votes |in 2023|`: another poll. */
const isOfOtherYear = ({tokens}: Story, {lastToken}: Figure): boolean =>
  /^(?:in|four|five|two|three|at)$/.test(tokens[lastToken + 1]?.lower ?? '') &&
  /^(?:(?:19|20)\d\d|years?|last)$/.test(tokens[lastToken + (tokens[lastToken + 2]?.lower === 'the' ? 3 : 2)]?.lower ?? '')

/** Each margin that the story gives for its one poll. */
export const voteMarginsOf = once((story: Story): readonly VoteMargin[] => {
  if (occurrencesOf(story, ['votes']).length < 2 || occurrencesOf(story, several).length > 0) return []
  const [one, other] = countsOf(story)
  if (!one || !other) return []
  return linesOf(story).flatMap((line) => {
    const by = firstOf(margins, line)?.figure('by')
    return by && by !== one && by !== other && typeof by.value === 'number' && !by.hedge && isVotes(by) && !isOfOtherYear(story, by)
      ? [{by, one, other}]
      : []
  })
})
