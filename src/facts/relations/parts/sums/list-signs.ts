/** What the words beside an amount say of it in a list: that it is of each, one of several fates, or the name of what the others make. They add nothing up. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'

/** `Lunches |averaged| €14`: what each comes to. */
export const isMeanOf = (story: Story, figure: Figure): boolean =>
  /^(?:averaged|averaging)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))

/** `an average of |£300|`, `|£300| for each`: no part, but what each of some has. */
export const isOfEach = (story: Story, figure: Figure): boolean =>
  / (?:average|mean) of $/.test(wordsBetween(story, opening(story, figure) - 2, opening(story, figure))) ||
  isMeanOf(story, figure) ||
  /^ (?:for )?each /.test(wordsBetween(story, closing(story, figure), closing(story, figure) + 2))

/** `seven fell |and one refused|`: one of the list; most other ones are nobody that was counted. */
export const isLastOne = (story: Story, {sentence, firstToken, lastToken}: Figure): boolean =>
  wordAt(story, sentence, firstToken - 1) === 'and' &&
  /^(?!join|add|open|reopen|rejoin|launch|return)\p{L}+ed$/u.test(wordAt(story, sentence, lastToken))

/** `the abbey's |income| was £14m`: a name for what the amounts make. */
const sumName =
  / (?:income|turnover|revenues?|takings|proceeds|budget|bill|cost|costs|price|crop|harvest|haul|catch|toll|membership|population|fleet|workforce|electorate|sales|output|spending|debts?|bag|score|attendance|audience) (?:is|was|were|are|of|came to|comes to|at|reached|stood at) (?:about |just |only |some |nearly )?$/

export const isSumName = (story: Story, figure: Figure): boolean =>
  sumName.test(wordsBetween(story, story.sentences[figure.sentence]?.firstToken ?? 0, opening(story, figure)))

/** What happens to one of them once, and to nobody who has met another of these. */
const fates =
  /^(?:abstained|dissented|opposed|supported|voted|drowned|survived|escaped|finished|retired|refused|withdrew|resigned|stayed|returned|failed|passed|closed|crashed)$/

/** `190 were |against| and 40 were |spoilt|`: nobody votes twice. */
const isVote = (story: Story, {sentence, lastToken}: Figure): boolean =>
  [0, 1, 2].some((ahead) => /^(?:against|abstained|spoilt|spoiled|invalid|opposed)$/.test(wordAt(story, sentence, lastToken + ahead)))

/** `220 were lame, 180 were deaf and 130 smoked`: some may be all three. */
export const mayOverlap = (story: Story, parts: readonly Figure[]): boolean =>
  !parts.some((part) => isVote(story, part)) &&
  parts.filter(
    (part) =>
      part.kind === 'cardinal' &&
      part.counted === null &&
      !fates.test(wordAt(story, part.sentence, part.lastToken)) &&
      /^(?:were|was|are|is|have|has|had|said|say|do|did|can|could|would|will|[^ ]+ed)$/.test(wordAt(story, part.sentence, part.lastToken))
  ).length > 1

/** `a barn with |space for| 90`, `seats for 40`: what it can hold. */
export const isCapacity = (story: Story, figure: Figure): boolean =>
  / (?:room|space|beds?|seats?|places?|berths?|bunks?) for (?:some |about |only |just )?$/.test(
    wordsBetween(story, opening(story, figure) - 3, opening(story, figure))
  )

/** `|Of the 480| votes, 260 were for, …`: a whole, by what opens the sentence. */
export const isOpeningWhole = (story: Story, whole: Figure): boolean =>
  /^ (?:out )?of (?:(?:the|its|their|his|her|all|these|those) ){0,2}$/.test(
    wordsBetween(story, story.sentences[whole.sentence]?.firstToken ?? 0, opening(story, whole))
  )

const asideReach = 6

/** `12 great-grandchildren |and, in February, Albie|`: somebody who is named is one. */
function hasNamedLast({tokens}: Story, {lastToken, sentence, counted}: Figure): boolean {
  let at = lastToken
  while (tokens[at] && (tokens[at]?.start ?? 0) < (counted?.end ?? 0)) at++
  if (tokens[at]?.text === ',') at++
  if (!/^(?:and|plus)$/.test(tokens[at]?.lower ?? '')) return false
  at++
  if (tokens[at]?.text === ',') {
    const end = tokens.slice(at + 1, at + asideReach).findIndex(({text}) => text === ',')
    if (end < 0) return false
    at += end + 2
  }
  const name = tokens[at]
  return name?.sentence === sentence && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !/s$/.test(name.text)
}

/** Words behind the last part of a list in which a single thing may follow. */
const margin = 16

export const endOfList = (story: Story, {lastToken, sentence}: Figure): number =>
  Math.min(lastToken + margin, story.sentences[sentence]?.lastToken ?? 0)

const rest = 'rest|remaining|remainder|others?|last|final|balance'
const lastOne = new RegExp(`, and the (?!(?:${rest}) )[^ ,.]+ (?:[^ ,.]+ )?(?:[.;] )?$`)

/** No single thing behind `and the`: `and the |two| vans:`, `and the |total|:`, `and the |next day|,`. */
const noSingle = new RegExp(
  ` (?:${rest}|total|sum|whole|tally|count|figure|overall|next|same|following|previous|day|week|month|year|two|three|four|five|six|seven|eight|nine|ten|both|people|children|men|women|sheep|cattle|staff|police|\\d[^ ]*) `
)
const closingOne = /^ (?:[^ ,.;:]+ ){0,3}and (?:the|its|his|her|their)((?: [^ ,.;:]+){0,2} [^ ,.;:]*(?:[^s ,.;:]|[sui]s) )[,.;:–—]/

/** `nine cows |and the farmer's dog:|`, with no comma before it and a mark behind it. */
function endsInClosingOne(story: Story, last: Figure): boolean {
  const [, thing] = closingOne.exec(wordsBetween(story, last.lastToken, endOfList(story, last))) ?? []
  return thing !== undefined && !noSingle.test(thing)
}

/** `38 homes, 19 shops, five sheds, |and the cricket club|.`, `|and Albie|`, `|and the farmer's dog:|`: one more behind a part, which no number tells. */
export const endsInOne = (story: Story, last: Figure): boolean =>
  hasNamedLast(story, last) || lastOne.test(wordsBetween(story, last.lastToken, endOfList(story, last))) || endsInClosingOne(story, last)

/** `printed 1,500, |twice that| in March and 4,500 in May, 9,000 in all`: a part that only its multiple tells. */
const byMultiple =
  / (?:twice|double|treble|(?:three|four|five) times|half) (?:that|this|as many|as much) | as (?:many|much) again | the same again /

/** `lunches were €154, and the train was |€38.40 each way|. That comes to €968.80`: what one of the parts comes to is not told. */
export const leavesToReckon = (story: Story, like: readonly Figure[], first: Figure | undefined, whole: Figure): boolean =>
  first !== undefined &&
  (like.some(
    (figure) =>
      figure.start > first.start &&
      figure.start < whole.start &&
      / each (?:way|trip|leg) /.test(wordsBetween(story, closing(story, figure), closing(story, figure) + 2))
  ) ||
    byMultiple.test(wordsBetween(story, first.lastToken, Math.min(whole.firstToken, first.lastToken + longestList))))

/** Words of a list that are looked through. */
const longestList = 60
