/** Steps whose base is none of the two figures near: what was allowed, feared or called by a name, another end than theirs, whoever is ahead, the country's. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {type Stretch, sentenceWords, wordsBetween} from '../nearby-words.js'
import type {Pair} from './beside.js'
import {isThanIntended} from './intended-bases.js'
import {hasWord} from './other-matter.js'
import type {ToldStep} from './step.js'

/** Where a step ends. */
type Place = Pick<ToldStep, 'lastToken' | 'sentence'>
/** The two that it might lie between. */
type Levels = Pick<Pair, 'from' | 'to'>

/** `read 84 letters. The bus, with 30 seats, held 12 |more than it should|`: of what was allowed, which two sentences do not tell. */
const isOfNorm = ({tokens}: Story, {lastToken}: ToldStep, {from, to}: Levels): boolean =>
  from.sentence !== to.sentence &&
  tokens
    .slice(lastToken - 1, lastToken + 2)
    .some(
      ({lower, index}) =>
        lower === 'than' &&
        /^(?:it|they|he|she|we|you)$/.test(tokens[index + 1]?.lower ?? '') &&
        /^(?:should|ought|may|might|could|can|must)$/.test(tokens[index + 2]?.lower ?? '')
    )

/** `83 prisoners, 20 more |than they had promised|, in return for 150`. */
const isOfIntended = (story: Story, {kind, lastToken, sentence}: ToldStep): boolean =>
  kind === 'amount' && isThanIntended(story, lastToken - 1, sentence)

const namedBase =
  /^ the (?:[^ ,.;:]+ )?(level|dose|amount|concentration|exposure|quantity) (?:deemed|considered|thought|held|judged|regarded|believed|said|called) /

/** `999 micrograms, 50 times |the level deemed safe|. The legal limit is 40`: of a base that is called by another word than the figure behind it. */
export function isOfNamedBase(story: Story, {lastToken}: Pick<ToldStep, 'lastToken'>, base: Figure): boolean {
  const [, noun] = namedBase.exec(wordsBetween(story, lastToken, lastToken + 6)) ?? []
  return noun !== undefined && base.firstToken > lastToken && !wordsBetween(story, lastToken + 4, base.firstToken).includes(` ${noun} `)
}

/** `30cm short of the record |and well over the| 3.2 metres of the road`, `6,000 short of forecast|, although| 40,900 came on the first day`: set against a base of its own, behind the one of the step. */
const isOfNextBase = (story: Story, {lastToken, sentence}: Place, {from, to}: Levels): boolean =>
  [from, to].some(
    (figure) =>
      figure.sentence === sentence &&
      figure.firstToken > lastToken &&
      /^ (?:[^ ,]+ ){0,5}, (?:although|though|but|while|whereas) | (?:and|but) (?:[^ ,]+ )?(?:over|above|below|under|beyond|past|short of|clear of|more than|less than|ahead of|behind) (?:the |its |their )?$/.test(
        wordsBetween(story, lastToken, figure.firstToken)
      )
  )

const ends =
  'least|minimum|maximum|threshold|mean|average|norm|forecast|target|record|top|summit|surface|rim|peak|crest|bottom|floor|roof|ceiling|waterline|summit ridge|snowline|treeline'
const namedEnd = new RegExp(` (?:below|above|beneath|under|from|off|short of) (?:(?:the|its) )?(${ends}) `)

/** `turned back at 3,100 metres … found at 3,640 metres, 400 |below the top|`: counted from an end that none of the two is. */
function isOfEnd(story: Story, {lastToken, sentence}: Place, {from, to}: Levels): boolean {
  const [, end] = namedEnd.exec(wordsBetween(story, lastToken - 2, lastToken + 4)) ?? []
  return (
    end !== undefined &&
    ![from, to].some((figure) => figure.sentence !== sentence && hasWord(story, figure.sentence, new RegExp(`^${end}$`))) &&
    !hasFigureBehind(story, lastToken, sentence, end)
  )
}

/** `below the summit, |at 4,040 metres|`. */
const hasFigureBehind = ({tokens}: Story, from: number, sentence: number, end: string): boolean => {
  const at = tokens.slice(from - 1, from + 5).findIndex(({lower}) => lower === end)
  return at >= 0 && tokens.slice(from + at, from + at + 4).some(({kind, sentence: own}) => kind === 'number' && own === sentence)
}

const secondBase =
  /^(?: [^ ,]+){0,2} than (?:[^ ,;:.]+ ){1,6}(?:, )?(?:but|and|though|yet) (?:[^ ,]+ )?(?:more|less|fewer|[^ ,]{2,}er) than /

/** `£15,000 more than her predecessor |but less than the director, who is on| £171,500`: the figure behind is of the second that it is set against. */
function isOfSecondBase(story: Story, {lastToken, sentence}: Place, {from, to}: Levels): boolean {
  const [words] = secondBase.exec(wordsBetween(story, lastToken - 1, lastToken + 14)) ?? []
  if (words === undefined) return false
  const behind = [from, to].filter((figure) => figure.sentence === sentence && figure.firstToken >= lastToken)
  // `24% fewer |than the 230| of a year before and less than half of the peak, 391`: the first base is a figure.
  const second = lastToken - 2 + words.trim().split(' ').length
  return behind.length > 0 && behind.every(({firstToken}) => firstToken > second)
}

const birthdays =
  / (?:short of|shy of|before|after|past|off|from|until|till) (?:his|her|their|its|the|what would have been (?:his|her|their|its)) (?:own )?[^ ,;.]+ (?:birthday|anniversary|jubilee) /

/** `|10 days short of his 80th birthday|`, `two months after the 50th anniversary`: from a day that an ordinal tells. */
const isOfBirthday = (story: Story, {lastToken}: Place): boolean => birthdays.test(wordsBetween(story, lastToken - 2, lastToken + 9))

const rivals =
  / (?:adrift|behind|ahead|clear|off|short) (?:of )?(?:the|her|his|their) (?:[^ ,]+ )?(?:leaders?|lead|pace|pacemakers?|pack|peloton|front|winner|rivals?|field|break|bunch) /

/** `halfway in 1:12:05, |25 seconds adrift of the leaders|, and the second half in 1:12:32`: from others, of whom no figure tells. */
const isOfRivals = (story: Story, {lastToken}: Place, {from, to}: Levels): boolean =>
  Math.min(from.start, to.start) < (story.tokens[lastToken]?.start ?? 0) &&
  Math.max(from.firstToken, to.firstToken) >= lastToken &&
  rivals.test(wordsBetween(story, lastToken - 1, lastToken + 6))

/** Whether a gap is to a base of its own, which none of the two is. */
export const isOfUntoldBase = (story: Story, place: Place, levels: Levels): boolean =>
  isOfNextBase(story, place, levels) ||
  isOfSecondBase(story, place, levels) ||
  isOfBirthday(story, place) ||
  isOfRivals(story, place, levels) ||
  isOfEnd(story, place, levels)

const startedFrom = / (?:began|started|opened|resumed) (?:the [^ ,;]+ )?(?:on|with|at) $/

/** `three behind|,|`, `three |clear of City.|`: with whoever it is behind, or with nothing, the clause ends. */
function endsWithRival({tokens}: Story, lastToken: number): boolean {
  let at = lastToken
  if (/^(?:behind|clear|ahead|adrift|above|below|off)$/.test(tokens[at]?.lower ?? '')) at++
  if (tokens[at]?.lower === 'of') at++
  if (/^(?:leaders|champions|pack)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at]?.lower === 'the') at += 2
  for (let names = 0; names < 3 && /^\p{Lu}/u.test(tokens[at]?.text ?? ''); names++) at++
  return /^[.,;]$/.test(tokens[at]?.text ?? '')
}

/** `United, who |began the day on 54|, have 55, three behind`: of another, since the two are of one. */
const isBehindAnother = (story: Story, {kind, isGap, isNoun, lastToken}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'amount' &&
  isGap &&
  !isNoun &&
  endsWithRival(story, lastToken) &&
  [from, to].some((figure) => startedFrom.test(wordsBetween(story, figure.firstToken - 4, figure.firstToken)))

const firstBase =
  / (?:of|as|on|than|over|above|below|times|twice|double) (?:the|its|their) (?:first|initial|original|earliest|opening|preliminary) (?:estimate|figure|number|count|tally|toll|forecast|projection|guess|sum|price|budget|cost|total|plan) /

/** `2.1m accounts … by March 5.8m, and now 6.3m, three times |the first estimate|`: of neither of the two where one stands before them. */
const isOfFirst = (story: Story, {lastToken, sentence}: ToldStep, {from, to}: Levels): boolean =>
  firstBase.test(wordsBetween(story, lastToken - 1, lastToken + 4)) &&
  ![from, to].some((level) => firstOnes.test(sentenceWords(story, level.sentence)) && level.sentence !== sentence) &&
  figuresOf(story)
    .slice(Math.max(0, Math.min(from.index, to.index) - figuresBack), Math.min(from.index, to.index))
    .some(
      ({kind, unit, block, value, counted}) =>
        kind === from.kind &&
        unit === from.unit &&
        block === from.block &&
        value !== from.value &&
        value !== to.value &&
        [from, to].every((level) => !counted || !level.counted || counted.noun === level.counted.noun)
    )

const firstOnes = / (?:first|initial|original|earliest|opening|preliminary) /

/** So many figures back the first of them may stand. */
const figuresBack = 12

const wished =
  / (?:proposed|proposing|sought|seeking|requested|recommended|wanted|demanded|suggested|(?:asked|asking|called|calling|pushed|pressed|lobbied) for) an? $| rejected (?:an?|the) $/

/** `will go from 62 cents to 64. The manager |had proposed a 3-cent increase|`: one that was not made. */
const isOfWished = (story: Story, {firstToken, sentence}: ToldStep, {from, to}: Levels): boolean =>
  from.sentence !== sentence && to.sentence !== sentence && wished.test(wordsBetween(story, firstToken - 3, firstToken))

const foreseen = / as (?:much|many) as (?:[^ ,;:.]+ ){1,3}(?:feared|expected|hoped|thought|predicted|planned|intended|forecast|wanted) /

/** `fell by half |as much as the treasurer feared|: £4.2m, compared with £5.1m`: of what was foreseen. */
const isOfForeseen = (story: Story, {kind, firstToken, lastToken}: ToldStep): boolean =>
  kind === 'times' && foreseen.test(wordsBetween(story, firstToken, lastToken + 8))

/** `than |the country's|`; what a time has, `than last year's`, one of the two may be. */
const ownersBase =
  / than (?:the )?(?!last |this |next |today|yesterday|previous )(?:[^ ,.;:]+ )?(?!(?:day|week|month|quarter|year|decade|season|summer|winter|spring|autumn)['’])([^ ,.;:'’]+)(?:['’]s?) /

/** `The median age, then 33, is now 35, four years younger |than that of the country|`: of one that neither of two figures before it is, in one sentence with it. */
function isOfThatOf(story: Story, {kind, firstToken, lastToken, sentence}: ToldStep, {from, to}: Levels): boolean {
  if (kind !== 'amount' || ![from, to].every((figure) => figure.sentence === sentence && figure.lastToken <= firstToken)) return false
  const behind = wordsBetween(story, lastToken - 1, lastToken + 5)
  if (
    / than (?:that|those) (?:of|in|for) | than the (?:national|regional|global|european|world) (?:one|average|figure|rate|mean|median) /.test(
      behind
    )
  )
    return true
  const [, owner] = ownersBase.exec(behind) ?? []
  if (owner === undefined) return false
  return !wordsBetween(story, story.sentences[sentence]?.firstToken ?? firstToken, firstToken).includes(` ${owner}`)
}

const extremeBase = / (?:as|than|of|for) the (?:second |next )?((?!rest )[^ ,.;:]+est|least|most|best|worst) /

/** `the dearest, at $15,000, costs three times |as much as the cheapest|. Six years ago the average was $7,264`: of the end of a row, which none of the two is. */
function isOfExtreme(story: Story, {lastToken, sentence, hasBase}: ToldStep, levels: Levels): boolean {
  const [, end] = (hasBase && extremeBase.exec(wordsBetween(story, lastToken - 1, lastToken + 8))) || []
  const {tokens, sentences} = story
  const two = [levels.from, levels.to]
  if (end === undefined || two.some((level) => level.sentence === sentence && level.firstToken >= lastToken)) return false
  return !two.some((level) => {
    const {firstToken = 0, lastToken: last = 0} = sentences[level.sentence] ?? {}
    return tokens.slice(firstToken, last).some(({lower, index}) => lower === end && (index < lastToken || index > lastToken + 8))
  })
}

const yearBefore =
  / (?:than|of|below|above|on|under|over|from|off) (?:the )?(?:last|previous|preceding) (?:year|season|month|week|quarter)(?:['’]s)? /

/** `Western hauled 2.8m, |while| Dominion's 2.3m was 100,000 |short of last year's figure|`: two of one time, side by side, and the base is of another. */
export const isOfYearBefore = (story: Story, {firstToken, lastToken, sentence}: Stretch, {from, to}: Levels): boolean =>
  yearBefore.test(wordsBetween(story, lastToken - 1, lastToken + 8)) &&
  [from, to].every((figure) => figure.sentence === sentence && figure.lastToken <= firstToken) &&
  / (?:while|whereas|and|but) /.test(
    wordsBetween(story, Math.min(from.lastToken, to.lastToken), Math.max(from.firstToken, to.firstToken))
  ) &&
  !/ (?:last|previous|ago|earlier|before|then|had|was once|from|(?:19|20)\d\d) /.test(
    wordsBetween(story, story.sentences[sentence]?.firstToken ?? firstToken, firstToken)
  )

/** `Tucson|, where arrests fell by 37 percent,|`: of the place named right before it, which no sentence of the two names. */
function isOfPlace(story: Story, {kind, firstToken, sentence}: ToldStep, {from, to}: Levels): boolean {
  if (kind === 'amount' || [from, to].some((level) => level.sentence === sentence)) return false
  const first = story.sentences[sentence]?.firstToken ?? firstToken
  const [, place] = / ([^ ,;]+) , where [^,;]*$/.exec(wordsBetween(story, Math.max(first, firstToken - 14), firstToken)) ?? []
  return place !== undefined && ![from, to].some((level) => sentenceWords(story, level.sentence).includes(` ${place} `))
}

/** `49,402 crowns, 7.8% higher than a year earlier. |In Prague it was| 60,871`: a level of a place that the sentence of the step does not name. */
const isOfNextPlace = (story: Story, {kind, sentence}: ToldStep, {from, to}: Levels): boolean =>
  kind === 'share' &&
  [from, to].some((level) => {
    const place = story.tokens[(story.sentences[level.sentence]?.firstToken ?? level.firstToken) + 1]?.lower
    if (place === undefined || isTime.test(place) || sentenceWords(story, sentence).includes(` ${place} `)) return false
    const first = story.sentences[level.sentence]?.firstToken ?? level.firstToken
    return (
      level.sentence === sentence + 1 &&
      / (?:it|they|that|this|there) (?:is|are|was|were) (?:[^ ]+ )?$/.test(wordsBetween(story, first + 2, level.firstToken)) &&
      story.tokens[first]?.lower === 'in' &&
      /^\p{Lu}\p{Ll}/u.test(story.tokens[first + 1]?.text ?? '')
    )
  })
const isTime =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|lent|easter|advent|michaelmas|christmas)$/

/** `10.4 here and 3.9 there, and they are |two miles apart|`: no gap between bare numbers. */
const isDistance = (story: Story, {figure, lastToken}: ToldStep, {from, to}: Levels): boolean =>
  figure?.kind === 'measure' &&
  from.kind === 'cardinal' &&
  to.kind === 'cardinal' &&
  / (?:[^ ]+['’]re|are|lie|stand|were|lay|stood) (?:[^ ,]+ ){1,4}apart $/.test(wordsBetween(story, figure.firstToken - 2, lastToken))

/** Whether the base of a step is another than the two. */
export const isOfOutsideBase = (story: Story, step: ToldStep, levels: Levels): boolean =>
  [
    isOfNorm,
    isOfIntended,
    isOfUntoldBase,
    isOfThatOf,
    isOfPlace,
    isOfNextPlace,
    isDistance,
    isBehindAnother,
    isOfForeseen,
    isOfFirst,
    isOfWished,
    isOfExtreme
  ].some((tell) => tell(story, step, levels)) ||
  (step.kind === 'amount' && isOfYearBefore(story, step, levels)) ||
  isOfNamedBase(story, step, levels.from.index > levels.to.index ? levels.from : levels.to)
