/** The same digits with another power of ten. */

import {contextOf, scopesAgree, stemOf} from '../../facts/figures/compare.js'
import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {exactly, overlaps, times, widened} from '../../facts/figures/interval.js'
import {firstOf, linesOf, pattern} from '../../facts/figures/pattern.js'
import {spelt} from '../../facts/figures/spelling.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

/** `$250m … over five years, or $50m a year`. */
const spread = ['{$total} {~8} {t:years} , or {$rate} a year', '{$total} {~8} {t:years} , or {$rate} annually'].map(pattern)

const digitsIn = (figure: Figure): string => figure.text.replace(/[^\d.]/g, '')

/** A thousand or a million times: a slip of scale, not of counting. */
function isSlip(one: Figure, other: Figure): boolean {
  const ratio = Number(one.value) / Number(other.value)
  return [1e3, 1e6, 1e-3, 1e-6].some((power) => Math.abs(ratio / power - 1) < 1e-6)
}

const reach = 6

/** The later one points back, or both sentences speak of the same thing. */
function refersBack(story: Story, earlier: Figure, later: Figure): boolean {
  if (later.definite) return true
  const noun = story.tokens[later.lastToken]
  return noun?.kind === 'word' && noun.lower.length > 4 && contextOf(story, earlier.sentence).stems.has(stemOf(noun.lower))
}

export const magnitude = defineRule({
  id: 'figures-magnitude',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The same digits stand with another scale: millions here, billions there',
  why: 'The commonest slip of all is the letter behind the digits. The rule looks for a sum of money that returns with the same digits and another scale, where the later one points back (“the $1.4m project”), and for yearly sums that are not their total spread over the years.',
  defaults: {},
  examples: [
    {
      bad: 'The tunnel will cost ⟨$1.4bn⟩, the minister said. The ⟦$1.4m⟧ scheme starts in May.',
      message: '$1.4m here, $1.4bn before'
    },
    {
      bad: 'The trust gave ⟨$250m⟩ to beekeeping over ⟨five years⟩, or ⟦$50bn⟧ a year.',
      message: '$250m over five years is $50m a year, not $50bn'
    },
    {good: 'The tunnel will cost $1.4bn. The lamps cost $1.4m.', why: 'another thing'},
    {good: 'The fund lost £38m. Its trustees said the £38m loss was small beside assets of £38bn.', why: 'nothing points back'}
  ],
  *check(story) {
    let compared = 0
    const seen = new Map<string, Figure[]>()
    for (const figure of figuresOf(story)) {
      if ((figure.kind !== 'money' && figure.kind !== 'cardinal') || typeof figure.value !== 'number' || figure.hedge !== null) continue
      if (figure.kind === 'cardinal' && (!figure.counted || !/\p{L}/u.test(figure.text))) continue
      const key = `${figure.unit} ${figure.kind === 'cardinal' ? figure.counted?.noun : ''} ${digitsIn(figure)}`
      const before = seen.get(key) ?? []
      seen.set(key, [...before.slice(-reach), figure])
      const earlier = before.at(-1)
      if (!earlier) continue
      compared++
      if (
        digitsIn(figure).length < 2 ||
        !isSlip(earlier, figure) ||
        figure.sentence - earlier.sentence > reach ||
        !refersBack(story, earlier, figure)
      )
        continue
      if (before.some((other) => other.value === figure.value) || scopesAgree(story, earlier, figure) === 'no') continue
      yield {at: at(figure), message: `${figure.text} here, ${earlier.text} before`, related: [beside(earlier, earlier.text)]}
    }
    for (const line of linesOf(story)) {
      const match = firstOf(spread, line)
      if (!match) continue
      const [total, years, rate] = [match.figure('total'), match.figure('years'), match.figure('rate')]
      if (years.unit !== 'year' || total.unit !== rate.unit) continue
      compared++
      if (overlaps(widened(times(rate.interval, exactly(Number(years.value))), 0.1), total.interval)) continue
      const implied = times(total.interval, exactly(1 / Number(years.value)))
      yield {
        at: at(rate),
        message: `${total.text} over ${years.text} is ${spelt((implied.low + implied.high) / 2, total)} a year, not ${rate.text}`,
        related: [beside(total, total.text), beside(years, years.text)]
      }
    }
    return compared
  }
})
