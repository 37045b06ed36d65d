/**
 * Totals and the parts that are told of them, in lists of any shape: in one sentence or over several, before the total or behind it, with what is left out
 * (`St Agnes put off 812, the Royal 655 and …`). The words have to say that a figure is a total, or that no part is missing.
 */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresIn, isBare} from '../../near.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {amountsIn} from '../amounts.js'
import type {Breakdown} from '../sums/breakdown.js'
import {ofCost, ofDefinite} from '../sums/definite-lists.js'
import {severalsIn} from '../sums/multiples.js'
import {isFlat} from '../sums/nested.js'
import {breakdown, consists, gapOf, inSentence, isCloseTo, isCoordinated, isRunning, ofUnit} from '../sums/series-lists.js'
import {areKindsOf, isClosedList, isOfOtherNoun, isPart, leaveNoKind, signOf} from '../sums/total-signs.js'

/** Sentences to each side of a total in which its parts may stand. */
const reach = 2

/** The lists that an amount may be the total of, the likeliest first: of its own sentence, of those before it, of the next one. */
function listsFor(story: Story, like: readonly Figure[], whole: Figure): readonly (readonly Figure[])[] {
  const own = inSentence(like, whole.sentence)
  const before = own.filter(({start}) => start < whole.start)
  const behind = own.filter(({start}) => start > whole.start)
  const earlier = like.filter(({sentence}) => sentence < whole.sentence && sentence >= whole.sentence - reach)
  // `14 in Kent, nine in Essex and 12 in London. … at one of them. In all, 35 …`: the list, whatever else is told behind it.
  const lists = [1, 2]
    .map((back) => inSentence(like, whole.sentence - back))
    .filter((list) => list.length > 2 && isCoordinated(story, list))
  return [
    before.length > 1 ? before : [...earlier, ...before],
    ...lists,
    behind.length > 0 ? behind : inSentence(like, whole.sentence + 1)
  ].filter(({length}) => length > 1)
}

/** `6.3 inches fell, against 15 in most years. There were |2.1| in April, |1.9| in May and |2.4| in June`: what opens with its list tells of the first amount before it. */
function ofNext(story: Story, like: readonly Figure[], at: number): Breakdown | undefined {
  const whole = like[at]
  const parts = whole ? inSentence(like, whole.sentence + 1) : []
  const [first] = parts
  if (!whole || !first || parts.length < 3 || like[at - 1]?.sentence === whole.sentence || whole.role === 'change') return undefined
  const lead = wordsBetween(story, story.sentences[first.sentence]?.firstToken ?? 0, opening(story, first))
  return /^ (?:there (?:were|was|are|is)|they were|these (?:were|are)|it (?:had|got)) $/.test(lead) &&
    isCoordinated(story, parts) &&
    isCloseTo(whole, parts)
    ? breakdown(story, whole, parts, true)
    : undefined
}

/** `The |three| together had 295`: as many as were told of. */
const isOfAll = (story: Story, {firstToken, lastToken, sentence}: Figure): boolean =>
  /^(?:the|these|those)$/.test(wordAt(story, sentence, firstToken - 1)) &&
  /^(?:together|combined|jointly)$/.test(wordAt(story, sentence, lastToken))

/** `Between them they have |31 years| in parliament: Daniel 18 and Samuel 13; their father six`: the first part of what was told before it. */
const isPartTogether = (story: Story, whole: Figure): boolean =>
  figuresIn(story, whole.block).some(
    ({sentence, start, value}) => sentence === whole.sentence && start < whole.start && Number(value) > Number(whole.value)
  )

/** `… That makes a national crop of 172,500 tonnes`; `1,940 appointments between them. St Agnes put off 812, …`. */
function ofTotal(story: Story, like: readonly Figure[], whole: Figure): Breakdown | undefined {
  const sign = signOf(story, whole)
  const before = wordAt(story, whole.sentence, opening(story, whole) - 1)
  if (sign === 'together' && /^(?:the|an?|its|their)$/.test(before)) return undefined
  if (!sign || !(isPart(story, whole) || (sign === 'sums up' && before === 'to'))) return undefined
  for (const list of listsFor(story, like, whole)) {
    const isBehind = (list[0]?.start ?? 0) > whole.start
    if (isBehind && sign === 'together' && isPartTogether(story, whole)) continue
    if ((isBehind && sign === 'sums up') || (sign !== 'sums up' && isRunning(list))) continue
    if (sign !== 'sums up' && list.some((part) => Number(part.value) >= Number(whole.value))) continue
    const [from, to] = isBehind ? [whole.sentence, whole.sentence + reach] : [whole.sentence - reach, whole.sentence]
    const holder = amountsIn(story, whole.block).find((figure) => figure.sentence === whole.sentence && isOfAll(story, figure))
    const closed =
      sign !== 'total' || holder?.value === list.length || isClosedList(story, from, to) || (!isBehind && isCoordinated(story, list))
    const general = !isBehind && isCoordinated(story, list) && isCloseTo(whole, list) && !isOfOtherNoun(whole, list)
    const told = breakdown(story, whole, list, closed, general)
    if (told) return told
  }
  return undefined
}

/** `The package is worth €12.6bn. It consists of €7.1bn in loans, …`. */
function ofComposed(story: Story, like: readonly Figure[], at: number): Breakdown | undefined {
  const [whole, first] = [like[at], like[at + 1]]
  if (
    !whole ||
    !first ||
    first.sentence - whole.sentence > 1 ||
    like.some((figure) => figure.sentence === whole.sentence && figure.start < whole.start)
  )
    return undefined
  const single = like.filter(({sentence, start}) => sentence === first.sentence && start > whole.start)
  const parts = [...single, ...severalsIn(story, whole, first.sentence)]
  const from = whole.sentence === first.sentence ? whole.lastToken : (story.sentences[first.sentence]?.firstToken ?? 0)
  return consists.test(wordsBetween(story, from, first.firstToken)) ? breakdown(story, whole, parts, true, true) : undefined
}

const isCompound = ({counted}: Figure): boolean => /^(?:member|seat|strong)$/.test(counted?.noun ?? '') && counted?.text === counted?.noun

/** `The brigade will number 4,700. … The only other contribution will be 700 strong`: the largest amount, first or last, of those that a closed list takes in. */
function ofClosedList(story: Story, like: readonly Figure[]): Breakdown | undefined {
  const [first, last] = [like[0], like.at(-1)]
  const whole = first && last && Number(first.value) < Number(last.value) ? last : first
  if (!whole || like.length < 4 || !first || !last || last.sentence - first.sentence > reach + 1) return undefined
  const parts = like.filter((figure) => figure !== whole)
  if (parts.some((part) => Number(part.value) >= Number(whole.value)) || isRunning(parts)) return undefined
  // `making 24 in a year for which 30 were allowed`: the list is summed up already.
  if (parts.some((part) => signOf(story, part) === 'sums up') || !isFlat(story, parts)) return undefined
  const until = whole === first ? last.sentence + 1 : last.sentence
  const within = story.sentences[until]?.block === whole.block ? until : last.sentence
  return isClosedList(story, first.sentence, within) ? breakdown(story, whole, parts, true) : undefined
}

/** `put on 142, 88 of them …, and 61 …, with five extras making up |the balance|`: all amounts behind a whole, up to the sentence that closes the list. */
function ofClosing(story: Story, like: readonly Figure[], at: number): Breakdown | undefined {
  const whole = like[at]
  const first = like[at + 1]
  if (!whole || !first || first.sentence - whole.sentence > 1 || whole.role === 'change') return undefined
  const parts = like.slice(at + 1).filter(({sentence}) => sentence === first.sentence)
  const last = parts.at(-1)
  if (!last || parts.length < 3 || parts.some(({value}) => Number(value) >= Number(whole.value)) || !isCloseTo(whole, parts))
    return undefined
  const {sentence, lastToken} = first
  const end = Math.min(last.lastToken + 8, story.sentences[sentence]?.lastToken ?? lastToken)
  const gap = wordsBetween(story, parts.at(-2)?.lastToken ?? lastToken, end)
  return / (?:the|and a) (?:balance|rest|remainder|last|others?|final|smaller) /.test(gap)
    ? breakdown(story, whole, parts, true)
    : undefined
}

/** Nobody is two of them, and neither is anybody else. */
const isOfAgeOrSex = ({counted}: Figure): boolean => /^(?:man|woman|boy|girl|child|adult)$/.test(counted?.noun ?? '')

const opensAside = /^(?:[–—(:-]|--)$/

/** Words between what opens a list and its first amount. */
const span = 8

/** `cover 145 hectares – the older, planted in 1931, has 63 and its neighbour 91 –`, `numbered 1,460: the 6.15 took 410, …`: a list that a mark opens behind its whole. */
function ofMarked(story: Story, like: readonly Figure[], at: number): Breakdown | undefined {
  const whole = like[at]
  const first = like[at + 1]
  if (!whole || !first || whole.sentence !== first.sentence || whole.role === 'change') return undefined
  const [from, to] = [closing(story, whole), opening(story, first)]
  let mark = from
  while (mark < to && mark - from < span && !opensAside.test(wordAt(story, whole.sentence, mark))) mark++
  const sign = wordAt(story, whole.sentence, mark)
  // `won £2.4m, gave a third of it |(£800,000)| away and bought a farm for £1.1m`: the bracket holds the one amount, and opens no list.
  if (sign === '(' && wordAt(story, first.sentence, closing(story, first)) === ')') return undefined
  const spoken = whole.counted?.whole === true || (sign === '(' && to - mark > 2)
  if (!opensAside.test(sign) || to - mark > span + 1 || spoken) return undefined
  const own = like.filter(({sentence, start}) => sentence === whole.sentence && start >= first.start)
  const parts = own.filter((figure) => !(isBare(figure) && !Number.isInteger(figure.value)) || !isBare(whole))
  if (parts.length < 2 || !isCloseTo(whole, parts) || parts.some(({value}) => Number(value) >= Number(whole.value))) return undefined
  const alone = parts.every(({counted}) => !counted || counted.noun === whole.counted?.noun)
  // `34 homes |(12| in Arlen, nine in Beck and seven in Corby)`: set off as a list and nothing else.
  const closed = sign === ':' || (sign !== '-' && to === mark + 1)
  return isCoordinated(story, parts) ? breakdown(story, whole, parts, closed, alone) : undefined
}

/** `The |12| jurors – seven women and six men – …`, `64 sheep, 29 ewes and 35 lambs,`: between marks, counted and nothing else. */
function ofAside(story: Story, like: readonly Figure[], at: number): Breakdown | undefined {
  const whole = like[at]
  const first = like[at + 1]
  if (!whole?.counted || !first || whole.kind !== 'cardinal' || whole.sentence !== first.sentence) return undefined
  const mark = closing(story, whole)
  const sign = wordAt(story, whole.sentence, mark)
  if (!(opensAside.test(sign) || sign === ',') || opening(story, first) !== mark + 1) return undefined
  const parts = [first]
  for (const next of like.slice(at + 2)) {
    const gap = gapOf(story, parts.at(-1) ?? first, next)
    if (next.sentence !== whole.sentence || !/^ (?:,|, and|and) $/.test(gap)) break
    parts.push(next)
  }
  const end = wordAt(story, whole.sentence, closing(story, parts.at(-1) ?? first))
  if (!/^(?:[–—).,"”-]|--|)$/.test(end) || parts.some(({counted}) => !counted)) return undefined
  if (sign === ',' ? !areKindsOf(whole, parts) : end === ',') return undefined
  // `22 medals, 16 gold and five silver`: the others may be of another kind.
  const told = breakdown(story, {...whole, counted: null}, parts, leaveNoKind(whole, parts), sign === ',')
  // `the jury of 12, |seven women and six men|, found her guilty of six of the eight counts`: told between two marks, whatever else is.
  return told && parts.every(isOfAgeOrSex) && !isOfAgeOrSex(whole) ? {...told, tied: true} : told
}

const among = /^(?:in|at|from|across|among|between|by|on|over)$/

/** `2,350 people were moved |from three villages|`: those who have the parts, named behind the whole. */
const isPlaceOfParts = (story: Story, whole: Figure, {sentence, kind, counted, firstToken, start}: Figure): boolean =>
  sentence === whole.sentence &&
  start > whole.start &&
  kind === 'cardinal' &&
  counted !== null &&
  among.test(wordAt(story, sentence, firstToken - 1))

/** `His |three| shops employ 58 people. The one in Bradford has 31 …, Leeds 22 and Halifax 15`: as many parts as the sentence of the whole says there are. */
function ofHolders(story: Story, like: readonly Figure[], amounts: readonly Figure[], whole: Figure): Breakdown | undefined {
  const behind = like.filter(({start, sentence}) => start > whole.start && sentence <= whole.sentence + 1)
  const own = behind.filter((figure) => figure.sentence === whole.sentence && !isPlaceOfParts(story, whole, figure))
  const parts = own.length > 0 ? own : behind.filter(({sentence}) => sentence > whole.sentence)
  const holders = amounts.filter(
    (figure) =>
      figure.kind === 'cardinal' &&
      figure.counted &&
      figure.value === parts.length &&
      ((figure.sentence === whole.sentence && figure.start < whole.start) || (own.length === 0 && isPlaceOfParts(story, whole, figure)))
  )
  const fits =
    holders.length === 1 &&
    parts.length > 2 &&
    whole.role === 'level' &&
    isCloseTo(whole, parts) &&
    isCoordinated(story, parts) &&
    parts.every(({value, counted}) => Number(value) < Number(whole.value) && (!counted || counted.noun === whole.counted?.noun))
  return fits ? breakdown(story, whole, parts, true) : undefined
}

/** The totals of a paragraph with their parts. */
export function seriesIn(story: Story, block: number): readonly Breakdown[] {
  const amounts = amountsIn(story, block).filter((figure) => !isOfAll(story, figure))
  if (amounts.length < 2) return []
  const found: Breakdown[] = []
  const seen = new Set<string>()
  for (const whole of amounts) {
    const key = `${whole.kind} ${whole.unit}`
    const like = ofUnit(amounts, whole)
    if (like.length < 2 || (isBare(whole) !== isBare(like[0] ?? whole) && whole.kind !== 'cardinal')) continue
    const at = like.indexOf(whole)
    const told =
      ofTotal(story, like, whole) ??
      ofDefinite(story, like, whole) ??
      ofCost(story, like, whole) ??
      ofAside(story, like, at) ??
      ofComposed(story, like, at) ??
      ofNext(story, like, at) ??
      ofMarked(story, like, at) ??
      ofHolders(story, like, amounts, whole) ??
      ofClosing(story, like, at) ??
      (seen.has(key)
        ? undefined
        : (ofClosedList(story, like) ??
          ofClosedList(
            story,
            like.filter((figure) => !isCompound(figure))
          )))
    seen.add(key)
    // What sums up is of what was told before it.
    if (told) found.push({...told, near: signOf(story, whole) === 'sums up' ? like.filter(({start}) => start <= whole.start) : like})
  }
  return found
}
