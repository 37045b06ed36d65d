/** A p-value against its test statistic and degrees of freedom. */

import {tails} from '../../facts/relations/parts/distributions.js'
import {defineRule} from '../../rule.js'

/** `t(28) = 2.20, p = .036`, as the style guide of the American Psychological Association writes it. */
const report =
  /\b(t|F|r|χ2|χ²|chi2|z|Z)\s?(?:\(\s?(\d{1,5}(?:\.\d{1,3})?)(?:\s?,\s?(?:N\s?=\s?)?(\d{1,6}(?:\.\d{1,3})?))?\s?\))?\s?=\s?([-−–]?\d{0,4}(?:\.\d{1,4})?)\s?,\s?p\s?([=<>])\s?(0?\.\d{1,5})/gu

interface Reported {
  readonly test: string
  readonly df1: number
  readonly df2: number
  readonly statistic: number
}

function tailOf({test, df1, df2, statistic}: Reported): number | undefined {
  const size = Math.abs(statistic)
  if (test === 't') return df1 > 0 ? tails.t(size, df1) : undefined
  if (test === 'F') return df1 > 0 && df2 > 0 ? tails.f(size, df1, df2) : undefined
  if (test === 'r') return df1 > 0 ? tails.r(size, df1) : undefined
  if (test.toLowerCase() === 'z') return tails.z(size)
  return df1 > 0 ? tails.chi2(size, df1) : undefined
}

/** The tails at both ends of what the digits of the statistic allow. */
function range(reported: Reported, digits: string): {low: number; high: number} | undefined {
  const half = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0)
  const size = Math.abs(reported.statistic)
  const [one, other] = [tailOf({...reported, statistic: size + half}), tailOf({...reported, statistic: Math.max(0, size - half)})]
  return one === undefined || other === undefined ? undefined : {low: one, high: other}
}

/** One-sided tests halve the tail. */
function fits(sign: string, p: string, {low, high}: {low: number; high: number}): boolean {
  const value = Number(p)
  const half = 0.5 * 10 ** -(p.split('.')[1]?.length ?? 0)
  return [1, 0.5].some((sides) => {
    if (sign === '<') return low * sides < value
    if (sign === '>') return high * sides > value
    return low * sides <= value + half && high * sides >= value - half
  })
}

export const significance = defineRule({
  id: 'figures-significance',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A p-value does not follow from its test statistic and degrees of freedom',
  why: 'Reports of studies print the statistic, its degrees of freedom and the p-value, and the third follows from the first two. The rule works it out for t, F, r, z and chi-squared in the usual notation, allows for rounding and for one-sided tests, and leaves any other notation alone.',
  defaults: {},
  examples: [
    {bad: 'The goats learnt faster, ⟦t(28) = 2.20, p = .004⟧, the authors write.', message: 'p is 0.036 for t(28) = 2.20, not .004'},
    {good: 'The goats learnt faster, t(28) = 2.20, p = .036, the authors write.'},
    {good: 'The goats learnt faster, t(28) = 2.20, p = .018, the authors write.', why: 'a one-sided test'},
    {good: 'The goats learnt faster, F(2, 45) = 4.10, p < .05.'}
  ],
  *check(story) {
    let compared = 0
    if (!/\bp\s?[=<>]/.test(story.text)) return compared
    for (const match of story.text.matchAll(report)) {
      const [text, test = '', df1 = '0', df2 = '0', digits = '', sign = '', p = ''] = match
      const statistic = Number(digits.replace(/[−–]/, '-'))
      const tail =
        digits === '' || Number.isNaN(statistic) ? undefined : range({test, df1: Number(df1), df2: Number(df2), statistic}, digits)
      if (!tail) continue
      compared++
      if (fits(sign, p, tail)) continue
      const implied = ((tail.low + tail.high) / 2).toPrecision(2)
      yield {
        at: {start: match.index, end: match.index + text.length},
        message: `p is ${Number(implied)} for ${text.slice(0, text.lastIndexOf(',')).trim()}, not ${p}`
      }
    }
    return compared
  }
})
