/** Minutes of one match whose order the words tell: `was sent off in the 75th minute. He |had been booked in the 61st|`. Judges none. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {bySentence} from '../near.js'

export interface PlayOrder {
  readonly earlier: Figure
  readonly later: Figure
}

/** Words from `had` to its minute. */
const reach = 12
/** Sentences before it in which a minute may be told. */
const back = 2
const otherClause = /^(?:when|after|before|until|till|while|if|than|but|;|:|“|”|"|planned|hoped|last|previous|against|season)$/

const participle = /^(?:been|already|just|gone|come|taken|put|given|hit|\p{L}+ed)$/u
/** `|might| have had`, `|thought| they had levelled`; `|who| had been booked` may be told at any place. */
const supposed = /^(?:who|which|thought|believed|nearly|almost|might|could|would|should)$/

/** `in the |74th minute|`, `in the |61st|,`: where a minute is told, in a story that names them so. */
const minutesOf = once((story: Story): readonly Figure[] => {
  if (occurrencesOf(story, ['minute']).length === 0) return []
  return figuresOf(story).filter(({kind, value, firstToken, lastToken}) => {
    if (kind !== 'ordinal' || typeof value !== 'number' || value > 120 || lowerAt(story, firstToken - 1) !== 'the') return false
    const [before, behind] = [lowerAt(story, firstToken - 2), story.tokens[lastToken]]
    const isNamed = behind?.lower === 'minute' && lowerAt(story, lastToken + 1) !== 'of'
    return (
      (before === 'in' || before === 'and') &&
      (isNamed || behind?.kind === 'mark' || /^(?:and|for|with|from|by|to)$/.test(behind?.lower ?? ''))
    )
  })
})

const minutesBySentence = once((story: Story) => bySentence(minutesOf(story), ({sentence}) => sentence))

/** The minute that `had been booked in the 61st` is told with. */
function minuteOf(story: Story, had: Token): Figure | undefined {
  const minute = minutesBySentence(story)
    .get(had.sentence)
    ?.find(({firstToken}) => firstToken > had.index)
  if (!minute || minute.firstToken - had.index > reach) return undefined
  const gap = story.tokens.slice(had.index + 1, minute.firstToken)
  // `had |their best chance| in the 62nd`: no deed of before.
  if (!participle.test(gap[0]?.lower ?? '') || [1, 2, 3, 4].some((on) => supposed.test(lowerAt(story, had.index - on)))) return undefined
  // `came on in the 60th |and had scored| within ten`: told as what came next.
  if (lowerAt(story, had.index - 1) === 'and') return undefined
  return gap.some(({lower, text}) => text === ',' || otherClause.test(lower) || otherClause.test(text)) ? undefined : minute
}

/** Each minute told with `had` or `having`, with the last of those before it. */
export const playOrderOf = once((story: Story): readonly PlayOrder[] => {
  if (minutesOf(story).length < 2) return []
  return occurrencesOf(story, ['had', 'having']).flatMap((had): PlayOrder[] => {
    const earlier = minuteOf(story, had)
    if (!earlier) return []
    const near = Array.from({length: back + 1}, (_, on) => minutesBySentence(story).get(earlier.sentence - back + on) ?? []).flat()
    const before = near.filter(({lastToken, block}) => lastToken <= had.index && block === earlier.block)
    const later = before.reduce<Figure | undefined>(
      (last, one) => (!last || Number(one.value) > Number(last.value) ? one : last),
      undefined
    )
    return later ? [{earlier, later}] : []
  })
})
