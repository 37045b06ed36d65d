/**
 * Slips in long articles: one figure or date of a right article is changed as a slip of the pen changes it, and the rule that must see it does.
 *
 * Each stands among dozens of figures that are right, so that a rule that sees relations only in short texts fails here.
 */
import {describe, expect, test} from 'vitest'
import {check} from '../src/index.js'

const articles = import.meta.glob<string>('../fixtures/*/article.txt', {eager: true, query: '?raw', import: 'default'})

/** The article, what it says, what it is made to say, and the rule. */
const slips: readonly (readonly [string, string, string, string])[] = [
  ['brewery-results', 'rose 12% to £84.2m', 'rose 15% to £84.2m', 'figures-percent-change'],
  ['brewery-results', 'increase of 1.3 perc', 'increase of 1.7 perc', 'figures-percent-points'],
  ['brewery-results', 'rise of 10%. Two', 'rise of 15%. Two', 'figures-percent-change'],
  ['brewery-results', 'about 70,000 b', 'about 90,000 b', 'figures-fraction'],
  ['brewery-results', '£700,000 each', '£800,000 each', 'figures-average'],
  ['brewery-results', 'double the £6m', 'triple the £6m', 'figures-derived'],
  ['brewery-results', 'Net debt was cut to £31.5m from £38m', 'Net debt was cut to £41.5m from £38m', 'figures-direction'],
  ['brewery-results', '1,620 work', '1,720 work', 'figures-sum'],
  ['brewery-results', 'risen by 25%', 'risen by 35%', 'figures-headline'],
  ['brewery-results', 'profit by a quarter', 'profit by a third', 'figures-headline'],
  ['brewery-results', 'Sales rise 12%', 'Sales rise 14%', 'figures-headline'],
  ['county-budget', '£27m more than this year’s £585m', '£37m more than this year’s £585m', 'figures-difference'],
  ['county-budget', 'That is £78.40 a year', 'That is £87.40 a year', 'figures-product'],
  ['county-budget', 'about £1.50 a week', 'about £2.50 a week', 'figures-product'],
  ['county-budget', 'fall to £41m from £44m', 'fall to £47m from £44m', 'figures-direction'],
  ['county-budget', 'from £8m to £12m', 'from £8m to £14m', 'figures-percent-change'],
  ['flood-count', '41 centimetres', '51 centimetres', 'figures-difference'],
  ['flood-count', '8.62 metres', '8.26 metres', 'figures-difference'],
  ['flood-count', '6,800 in Kessary', '7,800 in Kessary', 'figures-sum'],
  ['flood-count', 'remaining 9,000', 'remaining 19,000', 'figures-remainder'],
  ['flood-count', 'cut by 40%', 'cut by 60%', 'figures-percent-change'],
  ['measles-count', '412 patients, 287', '412 patients, 487', 'figures-part-of-whole'],
  ['measles-count', '31,900 in', '39,100 in', 'figures-sum'],
  ['measles-count', 'nearly nine in ten', 'nearly seven in ten', 'figures-fraction'],
  ['measles-count', 'drop of 78%', 'drop of 68%', 'figures-percent-change'],
  ['measles-count', 'less than a third', 'less than a quarter', 'figures-percent-change'],
  ['measles-count', 'Eleven of the 16', 'Eleven of the 19', 'figures-remainder'],
  ['measles-count', 'other five only', 'other eight only', 'figures-remainder'],
  ['measles-count', '16 of the 38', '46 of the 38', 'figures-part-of-whole'],
  ['ballot-night', 'by 214 votes, after', 'by 241 votes, after', 'figures-difference'],
  ['ballot-night', 'had 14,692', 'had 14,962', 'figures-difference'],
  ['ballot-night', 'or 36.4%', 'or 46.4%', 'figures-percent-of'],
  ['ballot-night', 'In all, 40,950', 'In all, 49,050', 'figures-percent-of'],
  ['ballot-night', '61.3% of', '71.3% of', 'figures-percent-of'],
  ['ballot-night', 'which is 86%', 'which is 96%', 'figures-percent-of'],
  ['ballot-night', 'from 11% to 7%', 'from 11% to 17%', 'figures-direction'],
  ['netball-season', 'from 41 attempts', 'from 31 attempts', 'figures-part-of-whole'],
  ['netball-season', '13 wins and five', '14 wins and five', 'figures-sum'],
  ['netball-season', 'up by 40%', 'up by 60%', 'figures-percent-change'],
  ['netball-season', '£118,000 a year, less than half', '£138,000 a year, less than half', 'figures-fraction'],
  ['netball-season', 'Six of the 12', 'Sixteen of the 12', 'figures-part-of-whole'],
  ['bridge-delays', '13 March 2014', '30 February 2014', 'dates-impossible'],
  ['bridge-delays', 'Tuesday 1 September 2026', 'Monday 1 September 2026', 'dates-weekday'],
  ['bridge-delays', '19 May 2023, a Friday', '19 May 2023, a Sunday', 'dates-weekday'],
  ['bridge-delays', 'in six years, between 1988', 'in sixteen years, between 1988', 'dates-duration'],
  ['bridge-delays', 'until July 2025', 'until July 2022', 'dates-order'],
  ['composer-obituary', 'at the age of 91', 'at the age of 93', 'dates-age'],
  ['composer-obituary', 'dies at 91', 'dies at 81', 'dates-age'],
  ['composer-obituary', 'when she was six, in', 'when she was eight, in', 'dates-age'],
  ['composer-obituary', 'She was 25.', 'She was 28.', 'dates-age'],
  ['composer-obituary', 'in 1951, at 17', 'in 1951, at 19', 'dates-age'],
  ['composer-obituary', 'when she was 80', 'when she was 90', 'dates-age'],
  ['composer-obituary', 'in 2004, at 70', 'in 2004, at 60', 'dates-age'],
  ['composer-obituary', 'born in Bergen on 3 February 1934', 'born in Bergen on 3 February 1943', 'dates-life'],
  ['composer-obituary', 'died 2 March 2025', 'died 2 March 1925', 'dates-life'],
  ['composer-obituary', 'Nine of the eleven', 'Nineteen of the eleven', 'figures-part-of-whole'],
  ['composer-obituary', 'from 1974 to 2001', 'from 2001 to 1974', 'dates-order']
]

function articleOf(name: string): string {
  const text = articles[`../fixtures/${name}/article.txt`]
  if (text === undefined) throw new Error(`There is no article “${name}”`)
  return text
}

const foundBy = (ruleId: string, text: string): string[] =>
  check(text)
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({actual, message}) => `${actual}: ${message}`)

describe('slips', () => {
  test.each(slips)('%s: “%s” made “%s” is seen by %s', (name, right, wrong, ruleId) => {
    const article = articleOf(name)
    expect(article.split(right).length, 'the words to change stand in the article once').toBe(2)
    const before = foundBy(ruleId, article)
    expect(foundBy(ruleId, article.replace(right, wrong)).filter((found) => !before.includes(found))).not.toEqual([])
  })
})
