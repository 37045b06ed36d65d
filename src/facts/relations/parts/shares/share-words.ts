/** How the words around a share set it beside what they tell: anew (`, which is to say 45%`), in apposition (`– 35% of them –`), or as what a sentence is about. */

import {wordsOf} from '../../../../lexicon/list.js'
import {anaphors, restating, shareNames} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {takesUp} from '../sums/total-signs.js'
import type {ToldShare} from './told-shares.js'

let lists: Record<'restating' | 'names' | 'anaphors', Set<string>> | undefined

function words() {
  lists ??= {restating: wordsOf(restating), names: wordsOf(shareNames), anaphors: wordsOf(anaphors)}
  return lists
}

/** Where the words that lead to a share begin: its hedge, `or`, `which is to say`, `a success rate of`. */
export function leadOf(story: Story, share: ToldShare): {readonly at: number; readonly renames: boolean} {
  const {restating: again, names} = words()
  const {sentence} = share
  let at = share.figure ? opening(story, share.figure) : share.firstToken
  let renames = false
  // `seven of ten, |a| 70 per cent |clip|`.
  if (/^an?$/.test(wordAt(story, sentence, at - 1)) && names.has(wordAt(story, sentence, share.lastToken)))
    return {at: at - 1, renames: true}
  if (wordAt(story, sentence, at - 1) === 'of' && names.has(wordAt(story, sentence, at - 2))) {
    renames = true
    at -= 2
    while (
      /^\p{L}/u.test(wordAt(story, sentence, at - 1)) &&
      !/^(?:an?|the|its)$/.test(wordAt(story, sentence, at)) &&
      share.firstToken - at < 6
    )
      at--
  }
  while (again.has(wordAt(story, sentence, at - 1))) {
    if (!/^(?:just|only|about|nearly|almost|roughly|some|well|fully)$/.test(wordAt(story, sentence, at - 1))) renames = true
    at--
  }
  return {at, renames}
}

/** Nouns that stand for a whole that was told before. */
export const collectives =
  /^(?:flock|herd|total|fleet|workforce|crop|stock|membership|population|electorate|staff|squad|class|group|number|lot|sum|pot|money|whole)$/

/** `60% of the |schedule|`: one noun of the whole, told by another word, right behind the pair itself; `30% of the |women|` are of others. */
const isNounAt = (story: Story, sentence: number, at: number): boolean =>
  /^(?:the|its|their)$/.test(wordAt(story, sentence, at - 1)) &&
  /^\p{Ll}{4,}$/u.test(story.tokens[at]?.text ?? '') &&
  !/^(?:them|women|girls|boys|children|dead|others)$/.test(wordAt(story, sentence, at)) &&
  isPause(wordAt(story, sentence, at + 1))

/** Whether the clause ends behind a share, but for `of them`, `of the total`. */
export function endsBehind(story: Story, {sentence, lastToken}: ToldShare, behindPair = false): boolean {
  const {anaphors: back, names} = words()
  let at = lastToken
  if (names.has(wordAt(story, sentence, at))) at++
  if (wordAt(story, sentence, at) === 'of') {
    at++
    while (back.has(wordAt(story, sentence, at)) && at < lastToken + 4) at++
    const named = collectives.test(wordAt(story, sentence, at)) || (behindPair && isNounAt(story, sentence, at))
    if (named) at++
    if (at === lastToken + 1 || (at === lastToken + 2 && !named && wordAt(story, sentence, at - 1) === 'the')) return false
  }
  // `58% |by value|,`.
  if (/^by (?:value|number|weight|volume|area|headcount)$/.test(`${wordAt(story, sentence, at)} ${wordAt(story, sentence, at + 1)}`))
    at += 2
  return isPause(wordAt(story, sentence, at))
}

/** A share in apposition to what stands before it. */
export function isApposed(story: Story, share: ToldShare, behindPair = false): boolean {
  const {at, renames} = leadOf(story, share)
  const mark = wordAt(story, share.sentence, at - 1)
  return endsBehind(story, share, behindPair) && (renames || (mark !== '' && isPause(mark)))
}

/** Behind an amount told aside: nothing, or by whose count or where: `, 90 |by the clerk's count|,`. */
export const endsAside = (story: Story, sentence: number, at: number): boolean => {
  for (let end = at; end < at + 7; end++) {
    const word = wordAt(story, sentence, end)
    if (isPause(word))
      return end === at || end === at + 1 || /^(?:by|in|on|at|according|there|to|who|that)$/.test(wordAt(story, sentence, at))
  }
  return false
}

const restated =
  / (?:(?:works?|worked|working) out (?:at|as|to)|(?:amounts|amounted|amounting|comes|came|coming|translates|translating|equates|equivalent|equal) to|translates into|equals|equalling|that is|that was|which is|(?:which|that) is to say(?: ,)?|in other words(?: ,)?|that is(?: ,)?|i\.e\.|namely|which means|which makes|which made|making|meaning) $/

/** `, which works out at |6,500|`. */
export function isRestated(story: Story, figure: Figure): boolean {
  const first = opening(story, figure)
  return restated.test(wordsBetween(story, Math.max(first - 5, story.sentences[figure.sentence]?.firstToken ?? 0), first))
}

/** An amount in apposition: `, 210 people in all,`, `(six, to be exact)`, `, or 700,000`, `which works out at 6,500`. */
export function isAside(story: Story, figure: Figure): boolean {
  const {sentence} = figure
  const first = opening(story, figure)
  if (isRestated(story, figure)) return true
  const before = wordAt(story, sentence, first - 1)
  if (before === '' || !(isPause(before) || before === 'or')) return false
  let at = closing(story, figure)
  if (/^(?:in|of|all)$/.test(wordAt(story, sentence, at)) && /^(?:all|total|them|those|these)$/.test(wordAt(story, sentence, at + 1))) at++
  if (/^ to be (?:exact|precise) $/.test(wordsBetween(story, at, at + 3))) at += 3
  if (/^(?:all|total|them|those|these|told|people)$/.test(wordAt(story, sentence, at))) at++
  return isPause(wordAt(story, sentence, at)) || before === '(' || (figure.counted === null && endsAside(story, sentence, at))
}

/** A share that its sentence is about: at its head, named anew (`That proportion, 34 per cent`), or pointed at (`the 25% with cracks`). */
export function isTopic(story: Story, share: ToldShare): boolean {
  // `Nearly all of the 40 were flooded. Twelve of the 40 …`: other things are told of some of them.
  if (/ all$/.test(share.text)) return false
  const first = story.sentences[share.sentence]?.firstToken ?? 0
  const lead = wordsBetween(story, first, share.figure ? opening(story, share.figure) : share.firstToken)
  if (
    /(?:^ (?:with )?| : )(?:(?:only|just|some|about|in all|overall|roughly|nearly|almost|around|over|under|more than|less than|fewer than|at least|a little over|a little under|well over) )?$/.test(
      lead
    ) &&
    (share.kind === 'ratio' || / in /.test(share.text))
  )
    return true
  if (/^ (?:(?:only|just|some|about|in all|overall) )?$/.test(lead))
    return /^(?:of|the|in|is|was|have|has|had|are|were)$/.test(wordAt(story, share.sentence, share.lastToken))
  if (/ (?:that|such an?|this|the) (?:[^ ]+ )?(?:share|proportion|percentage|rate|fraction|figure) (?:,|of|–|is|was) $/.test(lead))
    return true
  // `Turnout was 42 per cent`.
  const [, name = ''] = /^ (?:the )?(?:[^ ,]+ )?([^ ,]+) (?:was|is|came to|stood at|reached) $/.exec(lead) ?? []
  if (words().names.has(name)) return true
  return (
    (/ the $/.test(lead) || /^the /i.test(share.text)) &&
    /^(?:with|who|that|which|of)$/.test(wordAt(story, share.sentence, share.lastToken))
  )
}

/** Words that make a share one of another kind: a change, a rate of interest, a share of the part. */
export function isOfAnother(story: Story, share: ToldShare): boolean {
  const next = wordAt(story, share.sentence, share.lastToken)
  const before = wordAt(story, share.sentence, (share.figure ? opening(story, share.figure) : share.firstToken) - 1)
  const ends =
    before === 'to' &&
    /^(?:equals?|equivalent|comes|came|amounts?|amounted|close)$/.test(
      wordAt(story, share.sentence, (share.figure ? opening(story, share.figure) : share.firstToken) - 2)
    )
  // `|By| a majority of its members`.
  // `|backed by| 61 per cent`: those who did it.
  const isDoer =
    before === 'by' &&
    /^(?:backed|supported|approved|endorsed|opposed|rejected|favoured|favored|owned|held|used|chosen|preferred|shared|read|watched|spoken|signed|joined)$/.test(
      wordAt(story, share.sentence, (share.figure ? opening(story, share.figure) : share.firstToken) - 2)
    )
  // `33 of the 55, or 65% |of all who voted|`: fewer than were told of.
  if (/^ of (?:all|those|the) (?:those )?(?:who|present|voting) /.test(wordsBetween(story, share.lastToken, share.lastToken + 4)))
    return true
  if (ends || isDoer || share.kind === 'majority' || (share.figure && takesUp(story, share.figure))) return false
  return (
    /^(?:more|less|fewer|higher|lower|up|down|off|above|below|points?|rise|fall|increase|drop|cut|discount|interest|chance|over|under)$/.test(
      next
    ) || /^(?:by|up|down|to|from|another|further|than)$/.test(before)
  )
}

/** `a minority of the 84 councillors came: |the clerk counted| 51`. */
export const isCountedOut = (story: Story, whole: Figure, part: Figure): boolean =>
  /[:;–—] (?:[^ ,;:]+ ){1,4}$/.test(wordsBetween(story, whole.lastToken, opening(story, part))) &&
  / (?:count|counts|counted|counting|logged|recorded|registered|tallied|listed|noted) (?:[^ ]+ )?$/.test(
    wordsBetween(story, whole.lastToken, opening(story, part))
  )

/** `54 per cent of its stock |for| $1.6bn`, `9% of the total |following purchases of| 12,500`: the sum is none of the whole. */
export const isTraded = (story: Story, share: ToldShare, whole: Figure): boolean =>
  / (?:for|at|with|following|after|through|worth|against|purchases?|acquisitions?) /.test(
    wordsBetween(story, share.lastToken, opening(story, whole))
  )

/** `a |100% Wool| rug`: what it is made of. */
export const isPurity = (story: Story, {value, kind, lastToken}: ToldShare): boolean =>
  kind === 'percent' && value === 1 && /^\p{Lu}/u.test(story.tokens[lastToken]?.text ?? '')

const unitAndHalf =
  / (?:year|month|week|day|hour|minute|mile|century|decade|season|term|metre|foot|inch|ton|tonne|acre|dozen|pound|pint) and (?:a|one) $/

/** `over the previous |year and a| half`, `a |mile and a| half`: more than one, and no part of anything. */
export const isOfUnit = (story: Story, half: number): boolean =>
  wordAt(story, story.tokens[half]?.sentence ?? -1, half) === 'half' && unitAndHalf.test(wordsBetween(story, half - 3, half))
