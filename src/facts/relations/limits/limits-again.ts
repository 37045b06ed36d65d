/** Figures that come back to a limit without naming what it is of: `fewer than 200 people live there: |231| at the last count`. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {isBare} from '../near.js'
import {wordsBetween} from '../nearby-words.js'
import type {Line} from '../pattern.js'
import type {Limit} from './limits.js'

/** `more than 300`, `just short of 300`: the number itself is an end; of `close to 300` it is none. */
export const isBound = (hedge: Figure['hedge']): hedge is NonNullable<Figure['hedge']> =>
  hedge !== null && hedge.kind !== 'about' && !/^(?:close to|nearer)$/i.test(hedge.text)

/** The end that a bound shows: 70 of `never below 70%`. */
export function endOf({value}: Figure): number {
  if (typeof value === 'number' || value === null) return value ?? 0
  return value[0] ?? value[1] ?? 0
}

const otherScope =
  / (?:only|just|of them|of whom|of these|of those|least|last year|earlier|previous|another|other|others|more|including|among|rose|rise|rises|rising|fell|fall|falls|falling|risen|fallen|increase|increases|increased|first|average|expected|forecast|so far) /

/** Whether words beside the figure, but for the `of them` of one that is a part as the limit is (`fewer than 30 |of the| parrots … found 41 |of them|`), up to the figures before and behind it, make it one of another scope. */
export function isOtherScope({text, signs, figures}: Line, figure: Figure, ofThem = false): boolean {
  const at = figures.indexOf(figure)
  // `The last of them crossed the line after …`: of all of them.
  const start = signs[at]?.start ?? 0
  const ahead = text.slice(Math.max(signs[at - 1]?.end ?? 0, text.lastIndexOf(' ; ', start)), start).replace(superlative, ' ')
  // `recorded all fourteen |, some of them| for hours`: of others.
  const behind = text
    .slice(signs[at]?.end, signs[at + 1]?.start)
    .replace(/ , (?:some|many|most|one|two|both) .*/, ' ')
    .replace(noOthers, ' ')
  return otherScope.test(ahead) || otherScope.test(ofThem ? behind.replace(/^ of them /, ' ') : behind)
}

const noOthers = / no (?:others?|more) (?:had|have|has|was|were|is|are) /

/** Words of a count that left none out: `went |from door to door| and counted 31 of them`, `listed 17 and said that |no others had| been lost`. */
export const tellsThemAll = ({text}: Line): boolean =>
  noOthers.test(text) ||
  / (?:one by one|(?:from )?(?:door|street|house|boat|farm) (?:to|by) (?:door|street|house|boat|farm)|each and every|in all|full list|complete list|final list) /.test(
    text
  )

const superlative = / (?:last|\p{L}+st) of (?:them|these|those|all) /u

/** What stands between the semicolons around a figure: `at 31 tonnes the lorry met the rule|; its driver was fined for the noise`. */
export function clauseOf(line: Line, figure: Figure): string {
  const at = line.signs[line.figures.indexOf(figure)]?.start ?? 0
  const from = line.text.lastIndexOf(' ; ', at)
  const to = line.text.indexOf(' ; ', at)
  return line.text.slice(Math.max(from, 0), to < 0 ? undefined : to)
}

/** How far a figure that only points back may lie from the bound. */
const nearest = 1.3

const keeping = new RegExp(
  ` (?:${[
    '(?:within|inside|under|below|met|meets|kept to|keeps to|respects|respected) (?:that|the|this|its) (?:ceiling|limit|cap|maximum|quota|allowance|floor|minimum|threshold|rule|rules|condition|requirement|bound|rating)',
    '(?:over|cleared) the (?:bar|hurdle)',
    '(?:within|inside|well under|well below) it(?= [.,;])',
    'with (?:[^ ]+ ){1,4}to spare',
    'as good as (?:his|her|its|their) word',
    'kept (?:his|her|its|their|that|the) (?:word|promise|pledge|vow)(?! (?:to|of|not) )',
    '(?:nobody|none|neither|never|not) (?:had |has |have )?(?:gone|went|been) over (?:it|that|[.,;])'
  ].join('|')}) `
)

/** `came in |within that ceiling|`, `|met the condition|`, `was |as good as his word|`: whatever words set it; no `was |not| within that ceiling`. */
export function keepsIt(text: string): boolean {
  const at = text.search(keeping)
  return at >= 0 && !/ (?:not|never|nor|hardly|fail\w*|refused) (?:[^ .,;]+ ){0,4}$/.test(text.slice(0, at + 1))
}

/** `He was as good as his word. The bill was |€56m|`, `he gave |$750|. Neither had gone over`: in the sentences up to the one behind the figure. */
export function isSaidKept(story: Story, limit: Figure, figure: Figure): boolean {
  for (let at = limit.sentence + 1; at <= figure.sentence + 1; at++) {
    const {firstToken, lastToken, block} = story.sentences[at] ?? {firstToken: 0, lastToken: 0}
    if (block === limit.block && keepsIt(wordsBetween(story, firstToken, lastToken))) return true
  }
  return false
}

/** `sat down after |four minutes|. No speech may last for more than three, and hers |complied|`: the figure stands before the limit. */
export const isObeyed = (story: Story, {sentence, lastToken}: Figure): boolean =>
  / (?:complied|complies|complying|obeyed|abided|conformed) /.test(
    wordsBetween(story, lastToken, story.sentences[sentence]?.lastToken ?? lastToken)
  )

/** `Even the flood of 2013 reached just 4.9 metres`, where it has never risen above 4.2. */
export const isEven = ({text}: Line, {always}: Limit): boolean =>
  always && / even (?:the|its|on|in|at|after|during|when) /.test(text.slice(0, 20))

/** `Fewer than 100 bells are still rung. |The 112 that are| …`, `|All 43|`; `fewer than 200 people live there|: 231| at the last count`. */
export function pointsBack(story: Story, {figure: limit, duty, most}: Limit, figure: Figure, line: Line): boolean {
  const [low, high] = [endOf(limit), endOf(figure)].sort((one, other) => one - other)
  if (duty || limit.kind !== 'cardinal' || limit.per !== null || !low || !high || high / low > nearest) return false
  const {tokens} = story
  const before = tokens[figure.firstToken - 1]
  const next = tokens[figure.lastToken]?.lower ?? ''
  if (limit.sentence === figure.sentence)
    return (
      figure.index === limit.index + 1 &&
      before?.text === ':' &&
      isBare(figure) &&
      (!/^(?:of|more|other|others|per|and|,|in|from)$/.test(next) || (next === ',' && tokens[figure.lastToken + 1]?.lower === 'to'))
    )
  if (figure.sentence !== limit.sentence + 1 || isOtherScope(line, figure)) return false
  const isFirst = tokens[(story.sentences[figure.sentence]?.firstToken ?? 0) + 1]?.index === figure.firstToken
  // Fewer than the least may be a part, `the 450 who came by bus`.
  const whole = before?.lower === 'all' || (most && (before?.lower === 'the' || before?.lower === 'those'))
  return isFirst && isBare(figure) && whole && /^(?:that|who|which|were|are|have|had|was|is)$/.test(next)
}

const penalties = / (?:fine|fines|sentence|sentences|penalty|prison|jail|imprisonment|jailed|behind bars|compensation|ban|suspension) /
const punishes =
  / (?:fined|jailed|sentenced|imprisoned|imposed|banned|suspended|(?:was|were|been) (?:given|ordered)|gave (?:him|her|them|the)|handed) /
const ofSeveral =
  / (?:counts|charges|offences|crimes|each|total|consecutive|consecutively|concurrent|concurrently|altogether|combined|plus|also|prosecutors|prosecution|demanded|sought|asked|costs|appeal|quashed|unlawful|illegal|too|earlier|previously|another|further|despite|although|however|but) /

/** `The most that he could be fined was £5,000. The magistrates |fined him £6,500|`: no court goes beyond the law. */
export const isPunished = (own: Line, line: Line, {duty, most, figure: limit}: Limit, figure: Figure): boolean =>
  duty &&
  most &&
  (figure.kind === 'money' || figure.kind === 'duration') &&
  limit.kind === figure.kind &&
  line.figures.filter(({kind}) => kind === figure.kind).length === 1 &&
  penalties.test(own.text) &&
  punishes.test(line.text) &&
  !ofSeveral.test(line.text) &&
  !ofSeveral.test(own.text)
