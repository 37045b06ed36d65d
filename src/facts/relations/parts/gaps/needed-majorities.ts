/** How many are said to be needed for a majority of a body, with how many sit in it: `There are |48| seats … |Twenty-seven| are needed for a majority`. It judges nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {seatNouns} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {once} from '../../../once.js'
import {occurrencesOf} from '../../../words/occurrences.js'
import {isBare} from '../../near.js'
import {opening, wordsBetween} from '../../nearby-words.js'
import {firstOf, type Line, lineAt, pattern} from '../../pattern.js'

export interface NeededMajority {
  readonly needed: Figure
  readonly whole: Figure
}

const asked = [
  '{n:needed} {1} are|is|were|was needed|required for|to_have|to_form a|an|the|its overall|outright|simple|bare? majority',
  '{n:needed} {1} needed|required for|to_have|to_form a|an|the overall|outright|simple|bare? majority'
].map(pattern)

/** Not all vote, or more is asked for than half of them. */
const otherwise =
  / (?:two-thirds|three-fifths|qualified|absolute|working|practice|effective|effectively|speakers?|vacant|empty|suspended|filled|abstain[^ ]*|boycott[^ ]*|mayor|provost|president|chair|casting|ties?|elected|by-elections?|present|quorum|more|another|further|extra|only|up for|at stake|contested|coalition|partners|was|were|then|had) /

/** `Twenty-seven |are needed for a majority|.`: nothing else says of what, of whom or how. */
const endsThere = / majority [.;) ]*$/
/** Words before the number: `So 27`, `which means that 27`. */
const opensThere = /^ (?:(?:so|thus|that|it|this|means|which|and|at least) )*$/

/** How far what is told may be from half of the whole, in parts of it. */
const farthest = 0.2

const seats = lazily(() => wordsOf(seatNouns))

/** `|There are| 48 seats`, `the 48|-seat| council`, `|the council has| 48 members`; `Labour has 48` are a party's. */
const isOfBody = (story: Story, whole: Figure): boolean =>
  story.text[whole.end] === '-' ||
  / (?:there are|of the|of its|all|(?:council|house|chamber|assembly|parliament|senate|board|committee|legislature|congress|cabinet) has) $/.test(
    wordsBetween(story, Math.max(story.sentences[whole.sentence]?.firstToken ?? 0, opening(story, whole) - 3), opening(story, whole))
  )

/** The only number of seats, or the largest of them, in the sentence before what is needed or that before it. */
function wholeOf(story: Story, line: Line, needed: Figure): Figure | undefined {
  const before = lineAt(story, line.sentence - 1)
  const isNear = before && story.sentences[before.sentence]?.block === story.sentences[line.sentence]?.block
  const near = [...(isNear ? before.figures : []), ...line.figures].filter(
    (figure) => figure !== needed && figure.start < needed.start && figure.kind === 'cardinal' && typeof figure.value === 'number'
  )
  const wholes = near.filter(({counted, hedge}) => counted !== null && seats().has(counted.noun) && hedge === null)
  const [whole, another] = wholes
  return whole &&
    !another &&
    isOfBody(story, whole) &&
    near.every((figure) => figure === whole || (isBare(figure) && Number(figure.value) < Number(whole.value)))
    ? whole
    : undefined
}

function neededIn(story: Story, sentence: number): NeededMajority | undefined {
  const line = lineAt(story, sentence)
  const needed = line && firstOf(asked, line)?.figure('needed')
  if (!line || !needed || needed.hedge || needed.isRange) return undefined
  const whole = wholeOf(story, line, needed)
  if (!whole) return undefined
  const first = story.sentences[whole.sentence]?.firstToken ?? opening(story, whole)
  const last = story.sentences[sentence]?.lastToken ?? needed.lastToken
  const own = story.sentences[sentence]?.firstToken ?? 0
  if (otherwise.test(wordsBetween(story, first, last).replace(/ needed /g, ' '))) return undefined
  if (!endsThere.test(wordsBetween(story, needed.lastToken, last))) return undefined
  if (whole.sentence !== sentence && !opensThere.test(wordsBetween(story, own, opening(story, needed)))) return undefined
  return Math.abs(Number(needed.value) / Number(whole.value) - 1 / 2) < farthest ? {needed, whole} : undefined
}

export const neededMajoritiesOf = once((story: Story): readonly NeededMajority[] =>
  [...new Set(occurrencesOf(story, ['majority']).map(({sentence}) => sentence))].flatMap((sentence) => neededIn(story, sentence) ?? [])
)
