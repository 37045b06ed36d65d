/** Deaths a little before or after a birthday of those whose years are told: `(1944-2021) … She died in May, |two days short of her 77th birthday|`. Judges none. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import {dayNumber, dayOfNumber, daysIn} from '../calendar.js'
import type {DateMention} from '../date.js'
import {extentOf, unitDays} from '../extent.js'
import {type Lapse, lapsesOf} from '../lengths/lapses.js'
import {pointsWithin} from '../near.js'
import {isPastTense} from '../past-verbs.js'
import {isRelative} from './kin.js'
import {type Life, livesOf} from './lives.js'

export interface BirthdayAtDeath {
  readonly birthday: Lapse
  readonly born: DateMention
  readonly died: DateMention
  /** Days on which that birthday may have fallen, by the birth and by the death. */
  readonly byBirth: Interval
  readonly byDeath: Interval
}

/** Sentences back in which the life may be told. */
const backward = 3
/** Days that `a few days short` may leave. */
const room = 3

/** `two days |short of|`, `a week |before|`, `three weeks |after|`: how many days the birthday lies ahead of the death. */
function aheadBy(story: Story, {firstToken: first, sentence}: Lapse, lapses: readonly Lapse[]): number | undefined {
  if (!/^(?:his|her)$/.test(lowerAt(story, first - 1))) return undefined
  const word = lowerAt(story, first - 2)
  const side = word === 'of' ? lowerAt(story, first - 3) : word
  const end = word === 'of' ? first - 3 : first - 2
  if (!(word === 'of' ? /^(?:short|shy|ahead)$/ : /^(?:before|after)$/).test(side)) return undefined
  const lapse = lapses.find((one) => one.lastToken === end && one.sentence === sentence)
  if (!lapse || unitDays(lapse.unit) > 31 || unitDays(lapse.unit) < 1) return undefined
  return side === 'after' ? -lapse.days.high : lapse.days.high
}

/** Years on, day for day. */
function shifted({low, high}: Interval, years: number): Interval {
  const [first, last] = [dayOfNumber(low), dayOfNumber(high)]
  return {low: dayNumber({...first, year: first.year + years}), high: dayNumber({...last, year: last.year + years})}
}

/** `died in |May|`, of a year that the brackets tell. */
function deathIn(story: Story, {born, died}: Life, lapse: Lapse): Interval | undefined {
  const {firstToken} = story.sentences[lapse.sentence] ?? lapse
  const dates = pointsWithin(story, firstToken, lapse.firstToken).filter(({start}) => start !== born.start && start !== died?.start)
  const [date, another] = dates
  const whole = died ? extentOf(died) : undefined
  if (!died || !whole || another || (date && date.kind !== 'month' && date.kind !== 'day' && date.kind !== 'year')) return undefined
  if (!date || date.kind === 'year') return date && date.year !== died.year ? undefined : whole
  const {year} = died
  if (year === null || date.month === null || (date.year !== null && !date.yearInferred && date.year !== year)) return undefined
  const month = date.month
  const [low, high] = [date.day ?? 1, date.day ?? daysIn(month, year)]
  return {low: dayNumber({year, month, day: low}), high: dayNumber({year, month, day: high})}
}

/** `died in the house that he |had bought| a month before`, `died |having sold| the firm`: what the days are counted to. */
const isOtherDeed = (behind: readonly Token[]): boolean =>
  behind.some(({lower}) => isPastTense(lower) || /^(?:having|had|that|which|who|as)$/.test(lower) || /ing$/.test(lower))

/** `Tom Orr (1944-2021) |had a rival|. He died`: he may be another. */
const namesOthers = (story: Story, born: DateMention, sentence: number): boolean =>
  story.tokens
    .slice(born.lastToken, story.sentences[sentence]?.firstToken)
    .some(({lower}) => isRelative(lower) || /^(?:by|with|met|married|taught|rival|friend|partner|colleague|pupil|teacher)$/.test(lower))

/** `|She died| in her sleep in May`: of the one life that has been told, and of nobody else. */
function isOfLife(story: Story, {firstToken, lastToken, sentence}: Lapse, {born}: Life): boolean {
  const first = story.sentences[sentence]?.firstToken ?? firstToken
  const words = story.tokens.slice(first, firstToken)
  // `his 50th birthday |as a clean man|`.
  if (!/^[.,;:)]?$/.test(lowerAt(story, lastToken))) return false
  const dies = words.find(({lower}) => lower === 'died')
  return (
    dies !== undefined &&
    !isOtherDeed(words.slice(words.indexOf(dies) + 1)) &&
    !/^(?:almost|nearly)$/.test(lowerAt(story, dies.index - 1)) &&
    !namesOthers(story, born, sentence) &&
    !words.some(({lower}) => isRelative(lower) || /^(?:when|whose|while)$/.test(lower)) &&
    (born.sentence === sentence || /^s?he$/.test(words[0]?.lower ?? ''))
  )
}

export const birthdaysAtDeathOf = once((story: Story): readonly BirthdayAtDeath[] => {
  const lapses = lapsesOf(story)
  const feasts = lapses.filter(({anniversary, text}) => anniversary && /birthday$/i.test(text))
  if (feasts.length === 0) return []
  const lives = livesOf(story)
  return feasts.flatMap((birthday): BirthdayAtDeath[] => {
    const ahead = aheadBy(story, birthday, lapses)
    const near =
      ahead === undefined
        ? []
        : lives.filter(({born}) => born.sentence <= birthday.sentence && birthday.sentence - born.sentence <= backward)
    const [life, another] = near
    if (ahead === undefined || !life?.died || another || !isOfLife(story, birthday, life)) return []
    const [birth, death] = [extentOf(life.born), deathIn(story, life, birthday)]
    if (!birth || !death) return []
    return [
      {
        birthday,
        born: life.born,
        died: life.died,
        byBirth: shifted(birth, birthday.value),
        byDeath: {low: death.low + ahead - room, high: death.high + ahead + room}
      }
    ]
  })
})
