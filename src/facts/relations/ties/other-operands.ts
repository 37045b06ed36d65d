/** Words that tell the amounts of a tie to be other than it takes them for: two guesses at one number, or not the level that a gap is told right behind. It judges no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {closing, opening, wordAt, wordsBetween} from '../nearby-words.js'
import {isOfNounBeside} from '../parts/rests/rests-elsewhere.js'
import type {Tie} from './tie.js'

const orElse = /^ (?:[^ ,;]+ )?(?:, |–|— )?(?:or )?(?:maybe|perhaps|possibly|even|if not|conceivably)(?: even)? $/

/** `to prepare for |300, maybe 400|`: one number, guessed at twice, and no two parts. */
export const areGuesses = (story: Story, {whole, parts}: Tie): boolean =>
  [whole, ...parts].some((figure, at, all) =>
    all.some(
      (other, index) =>
        index !== at &&
        other.sentence === figure.sentence &&
        other.firstToken >= figure.lastToken &&
        orElse.test(wordsBetween(story, figure.lastToken, other.firstToken))
    )
  )

const behindGap = /^(?:clear|ahead|behind|adrift|short|off|more|fewer|better|worse|above|below)$/

/** `unbeaten on 57. … with |187 points, 11 clear| of Hampshire`: of the level right before it, which is then one of the two. */
export function isOfLevelBeside(story: Story, {told: {figure}, whole, parts}: Tie): boolean {
  const before = figure && figuresOf(story)[figure.index - 1]
  if (!figure || !before || before.sentence !== figure.sentence || before === whole || parts.includes(before)) return false
  return (
    typeof before.value === 'number' &&
    before.kind !== 'ordinal' &&
    (figure.unit === null || figure.unit === before.unit) &&
    /^ (?:[^ ,;:]+ ){0,2}, $/.test(wordsBetween(story, before.lastToken, opening(story, figure))) &&
    behindGap.test(wordAt(story, figure.sentence, closing(story, figure)))
  )
}

const thanThen = / [a-z]{2,}er than (?:[^ ,;:.]+ ){0,5}(?:ago|before|earlier|year|month|week|yesterday|usual|normal|average|(?:19|20)\d\d) /

/** `|20 more than| the wind thinks wise`, `|16 feet higher than| the same day |a year before|`; what is taller than its neighbour may be set against that one. */
function tellsMore(story: Story, figure: Figure): boolean {
  const from = closing(story, figure)
  return (
    / (?:more|fewer|less) than /.test(wordsBetween(story, figure.lastToken, from + 2)) || thanThen.test(wordsBetween(story, from, from + 9))
  )
}

/** `stop for 25 minutes, which is |20 more than| the wind thinks wise`, `1,067 feet, |16 higher than| a year before`: by how much, and none that are left. */
export const isMore = (story: Story, {told: {figure}}: Tie): boolean => figure !== undefined && tellsMore(story, figure)

/** In `1,067 feet, 16 higher than a year before. In July it had touched |1,041|` nothing was taken either. */
export const hasMore = (story: Story, {parts}: Tie): boolean => parts.some((part) => tellsMore(story, part))

/** `They had been |seeking 40 percent|`: what was asked for, and no share of those who asked. */
export const isSought = (story: Story, {told: {figure, sentence, lastToken}}: Tie): boolean =>
  figure !== undefined &&
  wordAt(story, sentence, lastToken) !== 'of' &&
  / (?:seek|seeks|seeking|sought|demand|demands|demanded|demanding|(?:ask|asks|asked|asking|press|pressing|pressed|hoping|hoped|bid|pushing|push) for|offered|wanted|wants|want) (?:an? |the )?(?:[^ ,;:.]+ )?$/.test(
    wordsBetween(story, opening(story, figure) - 4, opening(story, figure))
  )

const setAgainstEarlier =
  / (?:down|up|against|compared|(?:fewer|less|lower|smaller|more) than)(?: (?:from|on|with))?(?: (?:an?|the|its|their) (?:[^ ,;:]+ )?(?:peak|high|record|total|maximum|figure|number)(?: of)?)? (?:the |some |about |a record |nearly )?$/

/** `still shelters |3.1 million, down from a peak of 3.7 million|; others are citizens. In Lebanon 775,000 are registered`: less than it was, and what the sentences behind tell took nothing from it. */
export function isBelowEarlier(story: Story, {told: {figure}, whole, parts}: Tie): boolean {
  if (!figure || whole.sentence !== figure.sentence || whole.start < figure.end) return false
  const isBehind = ({sentence, firstToken}: Figure): boolean =>
    sentence > whole.sentence || / ; /.test(wordsBetween(story, whole.lastToken, firstToken))
  return parts.every(isBehind) && setAgainstEarlier.test(wordsBetween(story, closing(story, figure), opening(story, whole)))
}

/** `6,069 suicides, a rate of |11.4 for every 100,000|`: a rate that stands with what it is of, and of no other two. */
export const isOfOwnBase = (story: Story, {told: {figure}, whole, parts}: Tie): boolean =>
  figure !== undefined &&
  [whole, ...parts].some(
    ({sentence, firstToken}) =>
      sentence === figure.sentence &&
      firstToken >= figure.lastToken &&
      firstToken - figure.lastToken < 7 &&
      / (?:for|in|to|per|out of)(?: (?:every|each))? $/.test(wordsBetween(story, figure.lastToken, firstToken)) &&
      !/ (?:,|;) /.test(wordsBetween(story, figure.lastToken, firstToken))
  )

/** `32 will be ready, and |of those only 11| are wholly new`: some of what was told right before, and none that are left. */
export const isOfThose = (story: Story, {told: {figure}}: Tie): boolean =>
  figure !== undefined &&
  / of (?:those|these|them|whom|which) (?:[^ ,;:]+ ){0,2}$/.test(wordsBetween(story, figure.firstToken - 5, figure.firstToken))

/** `1,592 cases |in 1,486 families|`: where what is counted was found, and no part of it. */
export const isSpreadOver = (story: Story, {told: {figure}, whole, parts}: Tie): boolean =>
  figure?.counted != null &&
  [whole, ...parts].some(
    ({sentence, firstToken, counted}) =>
      counted !== null &&
      sentence === figure.sentence &&
      counted.noun !== figure.counted?.noun &&
      firstToken >= figure.lastToken &&
      / (?:in|from|across|among|at|on|of|by) $/.test(wordsBetween(story, closing(story, figure), firstToken)) &&
      firstToken - closing(story, figure) < 3
  )

/** `1,300 lynx in the hills. |Another 220| live across the border`: counted beside those, and not left of more. */
export const isCountedBeside = (story: Story, {told: {firstToken, sentence}}: Tie): boolean =>
  / (?:another|further) $/.test(wordsBetween(story, firstToken - 1, firstToken)) &&
  (story.sentences[sentence]?.firstToken ?? firstToken) >= firstToken - 2

/** `12,300 samples, lead in 492. It has replaced |2,100 lead pipes| and reckons that 7,700 are left`. */
export const isOfPartBeside = (story: Story, {told: {figure}, whole}: Tie): boolean =>
  figure !== undefined && isOfNounBeside(story, whole, figure)
