/** Steps of a matter that their own words name and the sentences of two figures near do not: `Net debt came down. The shares, which had lost a tenth of their value`. It judges no values. */

import type {Story} from '../../../story/story.js'
import {opening, wordsBetween} from '../nearby-words.js'
import {lineAt} from '../pattern.js'
import type {Pair} from './beside.js'
import {isOfNamedNorm} from './named-norms.js'
import type {ToldStep} from './step.js'
import {toldMovesOf} from './told-moves.js'

/** The two that a step might lie between. */
type Levels = Pick<Pair, 'from' | 'to'>

export function hasWord({tokens, sentences}: Story, sentence: number, words: RegExp): boolean {
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  return tokens.slice(firstToken, lastToken).some(({lower}) => words.test(lower))
}

/** `net debt was £88m, down from £103m. |The shares|, which had lost a tenth |of their value|`: of what neither sentence of the two names. */
function isOfOwnMatter(story: Story, {kind, sentence, lastToken}: ToldStep, {from, to}: Levels): boolean {
  if (kind !== 'share' || from.sentence >= sentence || to.sentence >= sentence) return false
  if (/^ (?:[“"'‘] )?(?:it|they|he|she|that|this|which|these|those) /.test(lineAt(story, sentence)?.text ?? '')) return false
  return isNamedNowhere(story, ofOwn.exec(wordsBetween(story, lastToken, lastToken + 3))?.[1], {from, to})
}

/** `Six doubled |their discounts|. Spending was 26.8 per cent, up from 26.3`: the two are told as a move of something else. */
function isOfOwnObject(story: Story, {kind, sentence, lastToken}: ToldStep, {from, to}: Levels): boolean {
  if (kind !== 'times' || from.sentence !== to.sentence || from.sentence === sentence) return false
  const isMoved = (toldMovesOf(story).get(from.sentence) ?? []).some((move) =>
    [move.from, move.to].every((each) => each === from || each === to)
  )
  return isMoved && isNamedNowhere(story, own.exec(wordsBetween(story, lastToken, lastToken + 2))?.[1], {from, to})
}

const ofOwn = /^ of (?:its|their|his|her) (?:[^ ,]+ )?(\p{L}{4,}) $/u
const own = /^ (?:its|their|his|her) (\p{L}{4,}) $/u

function isNamedNowhere(story: Story, noun: string | undefined, {from, to}: Levels): boolean {
  if (noun === undefined) return false
  const again = new RegExp(`^${noun.replace(/s$/, '')}s?$`)
  return ![from, to].some((level) => hasWord(story, level.sentence, again))
}

/** `|Without those charges, which came to £12.6m|, profit would have risen 7.2 per cent to £53.6m`: what is left out of account is no level. */
const isLeftOut = (story: Story, _step: ToldStep, {from, to}: Levels): boolean =>
  [from, to].some((level) => {
    const lead = wordsBetween(story, story.sentences[level.sentence]?.firstToken ?? level.firstToken, level.firstToken)
    return leavesOut.test(lead) && (lead.match(/ , /g)?.length ?? 0) < 2
  })

/** `is at £174, down £22. “I |need £190| to break even”`: what somebody asks for in another sentence is no level before it. */
const isNeeded = (story: Story, {kind, sentence, isGap}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'amount' &&
  !isGap &&
  [from, to].some(
    (level) =>
      level.sentence !== sentence &&
      / (?:need|needs|needed|want|wants|wanted|require|requires|asked|asking) (?:for )?$/.test(
        wordsBetween(story, opening(story, level) - 2, opening(story, level))
      )
  )

/** `The basic phone has 64. The Plus has 128, and the Pro eight times as much as |the basic model|, 512`: of what an earlier sentence names, which holds none of the two. */
function isOfThingBefore(story: Story, {kind, hasBase, sentence, lastToken}: ToldStep, {from, to}: Levels): boolean {
  if (kind !== 'times' || !hasBase) return false
  const words = wordsBetween(story, lastToken - 1, lastToken + 6)
  const [, first = '', second = ''] = /(?: as [^ ,]+)? as (?:the|an?) ([^ ,]+)(?: ([^ ,]+))? /.exec(words) ?? []
  const names = [first, second].filter((word) => word.length > 3)
  const block = story.sentences[sentence]?.block
  for (let at = sentence - 1; names.length > 0 && at >= sentence - 2 && story.sentences[at]?.block === block; at--) {
    if (names.some((name) => hasWord(story, at, new RegExp(`^${escaped(name)}$`))))
      return ![from, to].some((level) => level.sentence === at)
  }
  return false
}

const escaped = (word: string): string => word.replace(/[^\p{L}\d]/gu, '.')

/** Up to one comma more, which a clause about what is left out may begin with. */
const leavesOut =
  /^ (?:without|excluding|but for|except for|apart from|leaving aside|leaving out|stripping out|setting aside|disregarding) [^;:]*$/

/** `sank to 0.12 metres; the record was 0.31, and barges load at |half their usual weight|`: of what is usual there. */
const isOfNorm = (story: Story, step: ToldStep, {from, to}: Levels): boolean =>
  step.kind === 'times' && isOfNamedNorm(story, step, [from, to])

const tells = [isOfOwnMatter, isOfOwnObject, isLeftOut, isNeeded, isOfThingBefore, isOfNorm]

export const isOfOtherMatter = (story: Story, step: ToldStep, levels: Levels): boolean => tells.some((tell) => tell(story, step, levels))
