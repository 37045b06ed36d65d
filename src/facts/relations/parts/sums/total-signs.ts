/** What the words beside an amount say of it: that it is a total, that it can be a part, that no part is left out, or that some are. They add nothing up. */

import {anyOf, choicesOf, wordsOf} from '../../../../lexicon/list.js'
import {closers, folkNouns, kindNouns, listOpeners, sumsUp, totalLeads} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {closing, isPause, opening, wordAt, wordsBetween} from '../../nearby-words.js'

interface Table {
  readonly total: RegExp
  readonly behind: RegExp
  readonly sums: RegExp
  readonly together: RegExp
  readonly closed: RegExp
  readonly opens: RegExp
  readonly folk: Set<string>
  /** What takes in others, and those. */
  readonly kinds: readonly (readonly [heads: Set<string>, kinds: Set<string>])[]
}

let table: Table | undefined

function tables(): Table {
  table ??= {
    total: anyOf(totalLeads),
    behind:
      / (?:in all|in total|altogether|all told|between them|between the two|combined|together|overall|all together) |^ total (?![^ ]+s )/,
    sums: new RegExp(
      ` (?:make|makes|made|form|forms|formed) (?:up )?an? (?:[^ ]+ ){1,2}of $|^ (?:making|bringing|giving|totalling) (?:[^ ]+ ){0,3}$|^ (?:and )?(?:that|this|it|which|they|these|those|the (?:two|three|four|five) (?:[^ ]+ )?)(?: together| all| would| will| also)? (?:${choicesOf(sumsUp)}) `
    ),
    // `Add the 675 on Friday, and 5,005 came`: what opens the sentence is a part as well.
    together:
      /^ (?:add (?:them|these|those|it) (?:all )?up|(?:and )?(?:add|adding|with|counting|including) (?:in )?(?:the|another|a further) (?:[£$€] ?)?\d[\d,.]*[a-z]*|between them|together|combined|in all|altogether|jointly|all told) /,
    closed: anyOf(closers),
    opens: new RegExp(` (?:${listOpeners.trim().split(/\s+/).join('|').replaceAll('_', ' ')}) `),
    folk: wordsOf(folkNouns),
    kinds: kindNouns
      .trim()
      .split('\n')
      .map((line) => line.split('/').map(wordsOf))
      .map(([heads, kinds]) => [heads ?? new Set(), kinds ?? new Set()] as const)
  }
  return table
}

const sentenceText = (story: Story, sentence: number): string => {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return lastToken - firstToken > 150 ? ' including ' : wordsBetween(story, firstToken, lastToken)
}

/** The words of the clause before a figure, and those behind it up to the next mark. */
function around(story: Story, figure: Figure): {readonly lead: string; readonly tail: string; readonly opens: boolean} {
  const {sentence} = figure
  const last = opening(story, figure)
  let first = last
  while (last - first < 10 && !isPause(wordAt(story, sentence, first - 1))) first--
  const from = closing(story, figure)
  let to = from
  while (to - from < 6 && !isPause(wordAt(story, sentence, to))) to++
  return {
    lead: wordsBetween(story, first, last),
    tail: wordsBetween(story, from, to),
    opens: first === story.sentences[sentence]?.firstToken
  }
}

/** `Highways got £44m, libraries £19m |and the other departments| £55m between them`: the last of a list, told of several that have it together. */
const lastOfList =
  / and (?!(?:they|both|the total|a total|together|so|that|this|which|these|those|between|altogether|in|making) )(?:[^ \d]+ ){0,4}(?:[^ \d]+s|people|men|women|children) (?:[^ \d]+ ){0,2}$/

export const isLastOfList = (story: Story, figure: Figure): boolean => lastOfList.test(around(story, figure).lead)

const isOfSeveral = (story: Story, figure: Figure): boolean =>
  tables().behind.test(around(story, figure).tail) && !isLastOfList(story, figure)

type Sign = 'sums up' | 'together' | 'total' | undefined

/** Whether the words say that a figure is a total, and whether they point back at its parts. */
export function signOf(story: Story, figure: Figure): Sign {
  const {total, sums, together} = tables()
  const {lead} = around(story, figure)
  const sentence = sentenceText(story, figure.sentence)
  if (sums.test(lead) && !/ (?:difference|average|least|most|only) /.test(lead)) return 'sums up'
  if (total.test(lead) || isOfSeveral(story, figure)) return 'total'
  return together.test(sentence) ? 'together' : undefined
}

/** `nine buildings |in all|`, `|Between them| Ann with 37 and Petra with 18 sold 55`: told of several things, however the words before a figure may be read. */
export function isSummedUp(story: Story, figure: Figure): boolean {
  return isOfSeveral(story, figure) || tables().together.test(sentenceText(story, figure.sentence))
}

/** `and 275 |more| by 2005`: as many again, and no rise. */
const isMore = (story: Story, {sentence, lastToken}: Figure): boolean =>
  wordAt(story, sentence, lastToken) === 'more' && wordAt(story, sentence, lastToken + 1) !== 'than'

/** `used up |$64m|`, `make up |31%| of the calls`: no rise. */
export function takesUp(story: Story, figure: Figure): boolean {
  const first = opening(story, figure)
  return wordAt(story, figure.sentence, first - 1) === 'up' && upVerbs.test(wordAt(story, figure.sentence, first - 2))
}

const upVerbs =
  /^(?:takes?|took|taking|puts?|putting|makes?|made|making|ate|picked|snapped|used?|uses|using|digs?|dug|buys?|bought|piled|racked|chalked|notched|clocked|totted|ran|run)$/

/** `another |40|`: a part, by words that would else tell of a rise. */
export const isNoChange = (story: Story, figure: Figure): boolean =>
  takesUp(story, figure) ||
  /^(?:another|further|lost|sold|shed|spent)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)) ||
  // `scored 3,842 points on the first day and |added 2,519| on the second`; no `added 40 to its lead`.
  (/^(?:added|adding)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1)) &&
    /^(?:on|in|at|from|after|more)$/.test(wordAt(story, figure.sentence, closing(story, figure)))) ||
  // `to |cut| 340 jobs`: so many, and no fall of anything by them.
  (figure.kind === 'cardinal' &&
    figure.counted !== null &&
    /^(?:cuts?|cutting|axed?|axes|axing|shedding|sheds)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))) ||
  // `The levy will |raise| £12m`: brought in, and no rise.
  (figure.kind === 'money' && /^(?:raises?|raised|raising)$/.test(wordAt(story, figure.sentence, opening(story, figure) - 1))) ||
  isMore(story, figure)

/** Words looked through before an amount in brackets, and before the bracket. */
const bracketReach = 6
const thanReach = 12

/** `more |than in March and April put together (180 and 205)|`: in brackets behind what another is compared with. */
function isInComparison(story: Story, {sentence, firstToken}: Figure): boolean {
  let at = firstToken - 1
  while (at > firstToken - bracketReach && !/^[(.;:)]$/.test(wordAt(story, sentence, at))) at--
  if (wordAt(story, sentence, at) !== '(') return false
  const clause = wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? at, at - thanReach), at)
  return / than [^,;:()]*$/.test(clause)
}

/** No change, nothing that another is compared with, and no part of a part: what can be added up. */
export function isPart(story: Story, figure: Figure): boolean {
  const before = wordAt(story, figure.sentence, opening(story, figure) - 1)
  if ((figure.role === 'change' && !isNoChange(story, figure)) || figure.move) return false
  if (/^(?:than|from|to|against|by|until|nearest|compared|versus|under)$/.test(before) || isInComparison(story, figure)) return false
  // `102 |off 88 balls|`.
  if (before === 'off' && /^(?:ball|delivery|over)$/.test(figure.counted?.noun ?? '')) return false
  const behind = closing(story, figure)
  if (wordAt(story, figure.sentence, behind) !== 'of') return true
  const whole = wordAt(story, figure.sentence, behind + 1)
  // `$18m, |$11m of that| from the state`, of the amount beside it; `It has spent |$11m of that|`, of what was told before.
  return (
    !/^(?:which|whom)$/.test(whole) && !(/^(?:that|it|this)$/.test(whole) && (isPause(before) || /^(?:and|with|including)$/.test(before)))
  )
}

/** A cardinal total is of what its parts are: of one noun, of people, or left out. */
export function nounsAgree(whole: Figure, parts: readonly Figure[]): boolean {
  if (whole.kind !== 'cardinal') return true
  const {folk} = tables()
  const nouns = parts.flatMap(({counted}) => (counted && counted.noun !== 'strong' ? [counted.noun] : []))
  const noun = whole.counted?.noun
  if (noun === undefined || nouns.every((each) => each === noun))
    return nouns.every((each) => each === nouns[0]) || nouns.every((each) => folk.has(each))
  if (nouns.every((each) => folk.has(each)) && folk.has(noun)) return true
  // `31 seats, … the 61-member council`.
  return nouns.length <= 1 && /^(?:member|seat|strong)$/.test(noun)
}

/** `21 launches by one boat and 13 by the other. In all they saved |41 people|`: people, and none of the things before; `14 addresses, … 35 properties` may be the same. */
export function isOfOtherNoun(whole: Figure, parts: readonly Figure[]): boolean {
  const {folk} = tables()
  const noun = whole.kind === 'cardinal' ? whole.counted?.noun : undefined
  const nouns = parts.flatMap(({counted}) => (counted ? [counted.noun] : []))
  return noun !== undefined && folk.has(noun) && nouns.length > 0 && nouns.every((each) => each !== noun && isThings(each))
}

/** `strong` counts people as well. */
const isThings = (noun: string): boolean => noun !== 'strong' && !tables().folk.has(noun)

const nounsOf = (figures: readonly Figure[]): readonly string[] => figures.map(({counted}) => counted?.noun ?? '')

/** `64 sheep, 29 ewes and 35 lambs`: whether the parts are of kinds that the whole's noun takes in, and no two of them the same ones. */
export const areKinds = (whole: Figure, parts: readonly Figure[]): boolean =>
  tables().kinds.some(([heads, own]) => heads.has(whole.counted?.noun ?? '') && nounsOf(parts).every((noun) => own.has(noun)))

/** Or people, who may be both pupils and girls. */
export function areKindsOf(whole: Figure, parts: readonly Figure[]): boolean {
  const {folk} = tables()
  const nouns = nounsOf([whole, ...parts])
  return areKinds(whole, parts) || (nouns.every((noun) => folk.has(noun)) && !nouns.slice(1).includes(nouns[0] ?? ''))
}

/** Kinds of which nobody is neither. */
const bothKinds = [
  ['man', 'woman'],
  ['boy', 'girl'],
  ['child', 'adult']
] as const

/** Whether all of a whole are of the kinds that its parts name; of `19 people, 11 men and six women` the others may be children. */
export function leaveNoKind(whole: Figure, parts: readonly Figure[]): boolean {
  const nouns = new Set(parts.map(({counted}) => counted?.noun))
  const [adults, ...others] = bothKinds.map((kinds) => kinds.every((kind) => nouns.has(kind)))
  return others.includes(true) || (adults === true && !mayBeYoung(whole))
}

const anyAge =
  /^(?:people|person|body|victim|passenger|survivor|migrant|refugee|hostage|casualty|civilian|patient|death|visitor|resident|villager)$/

/** Whom nothing tells to be grown up, so that of men and women told some may be left. */
export const mayBeYoung = ({counted}: Figure): boolean => counted === null || anyAge.test(counted.noun)

export const isClosedList = (story: Story, from: number, to: number): boolean => {
  for (let sentence = from; sentence <= to; sentence++) if (tables().closed.test(sentenceText(story, sentence))) return true
  return false
}

/** Whether words in lower case, with blanks around them, say that parts are left out or other amounts are told with them. */
export const isOpenList = (text: string): boolean => tables().opens.test(text)

/** `152 were sold, 122 died |and a few strayed|`: beside the parts there are some of which no number is told. */
export const tellsUncounted = (text: string): boolean =>
  / (?:,|;|and) (?:a (?:few|little|handful|couple|number)|some|several|others) (?!\d)/.test(text)

const besideOthers = /^ (?:besides|beyond|(?:apart|aside) from|in addition|as well as|on top of|along with|together with|not counting) /

/** `|Besides the firemen|, it pays for six clerks and four cooks, 19 posts in all`: others, of whom no number is told, are in the total as well. */
export function isBesideOthers(story: Story, {sentence, firstToken}: Figure): boolean {
  const from = story.sentences[sentence]?.firstToken ?? firstToken
  if (!besideOthers.test(wordsBetween(story, from, Math.min(firstToken, from + 3)))) return false
  return story.tokens.slice(from, firstToken).some(({text}) => text === ',')
}

const shareOfTotal =
  /^ [,(–] (?:or )?(?:[^ ,]+ ){1,5}of (?:the|its|their) (?:total|whole|budget|sum|bill|money|spending|revenue|turnover|lot) /

/** `takes |£164.8m, or 40% of the total|. Schools receive £98.2m, … and the remaining £60m`: a part itself. */
export const isShareOfTotal = (story: Story, whole: Figure): boolean =>
  shareOfTotal.test(wordsBetween(story, closing(story, whole), closing(story, whole) + 10))
