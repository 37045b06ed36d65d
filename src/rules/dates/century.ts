/** A year centuries away from all others of the story, beside things that are not that old. */

import {datePointsOf} from '../../facts/dates/find.js'
import {isToldAsPast, modernNounIn} from '../../facts/dates/old-and-new.js'
import {defineRule} from '../../rule.js'

const oldest = 1750
const newest = 2060
const apart = 200

export const century = defineRule({
  id: 'dates-century',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A year stands centuries apart from all others, beside things that are not so old',
  why: 'One digit slipped turns 1990 into 1090. The rule asks where a single year is before 1750, every other year of the story lies at least two centuries away, and the sentence speaks of telephones, companies or other things of the last two centuries; and where one far ahead is told as past.',
  defaults: {},
  examples: [
    {
      bad: 'The museum of telephones opened in ⟦1090⟧. It moved in ⟨2004⟩ and closed in 2019.',
      message: '1090 stands apart from 2004, though the sentence speaks of telephones: check'
    },
    {
      bad: 'The site was launched in ⟦2091⟧ and redesigned in ⟨2005⟩.',
      message: '2091 stands apart from 2005, though it is told as past: check'
    },
    {good: 'The dam was approved in 2019 and will be removed in 2091.', why: 'it looks ahead'},
    {good: 'The museum of telephones opened in 1990. It moved in 2004 and closed in 2019.'},
    {good: 'The abbey was founded in 1090 and has a telephone. It closed in 2019.', why: 'history'},
    {good: 'The hotel was built in 1620 and the inn in 1640. Both closed in 2019.', why: 'two years of that age'},
    {good: 'The market was first held in 1090. It closed in 2019.', why: 'nothing modern'}
  ],
  *check(story) {
    const years = datePointsOf(story).filter(({year, yearInferred, kind}) => year !== null && !yearInferred && kind !== 'decade')
    const far = years.filter(({year}) => year !== null && (year < oldest || year > newest))
    const [odd] = far
    const others = years.filter((date) => !far.includes(date))
    const [other] = others
    if (!odd || odd.year === null || far.some(({year}) => year !== odd.year) || !other) return
    const year = odd.year
    if (others.some((date) => Math.abs((date.year ?? year) - year) < (year > newest ? 50 : apart))) return
    const noun = modernNounIn(story, odd.sentence)
    if (year > newest ? !isToldAsPast(story, odd) : noun === undefined) return
    const reason = year > newest ? 'though it is told as past' : `though the sentence speaks of ${noun}`
    yield {
      at: {start: odd.start, end: odd.end},
      message: `${year} stands apart from ${other.year}, ${reason}: check`,
      related: [{start: other.start, end: other.end, message: 'Another year of the story'}]
    }
  }
})
