/**
 * Reading twice as much takes twice as many steps, whatever the text: counted by the engine itself, function by function and loop by loop, so that no clock
 * is asked and a failure names the place that grows faster.
 */
import type {Profiler} from 'node:inspector'
import {Session} from 'node:inspector/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {check} from '../src/index.js'

/** One line each, said over and over: no full stops, and so no sentence that ends. */
const lines: Record<string, string> = {
  'ages and births':
    'Anna Holm, 42, has lived here for 20 years, her son, who is 12 years old, is two years older than his sister, he died at the age of 81 in 2003, born in 1921, ',
  'ages at dates': 'Ada Rowe, 45, founded the firm in 2004, at 24, she sold it in 2014, aged 34, ',
  dates: 'on Tuesday, 4 June 2024 it opened, it closed in May 1999 after twelve years, two days later, on 6 June, it rained, ',
  'events and what had been':
    'he was elected in 1994, two years after the war ended in 1992, in 2004 it had opened ten years before, since then it has closed, ',
  'lengths of time': 'visits doubled in three years, from 6,300 to 12,500, the shop is open from 9am to 5pm, ten hours a day, ',
  marriages: 'in June 1966 she married a vet and they were married for 34 years until his death in November 2009 and ',
  occasions: 'the mill was fined on two occasions, in 2011 for smoke, in 2014 for noise and last June for both ',
  'what is denied': 'police accused him of theft but he denied killing his wife but she took the lead in the 34th minute but ',
  'what is said': 'the firm, which employs 300 people, said 40 would go but the bridge, 1,200 metres long, cost £30m but ',
  'no marks at all': 'Monday’s film is the fifth in a series of four and three men were held and one is a vet and ',
  steps: 'twice as many people as last year, 400 against 200, fell from 30 to 20, a drop of 33 per cent, ',
  lists: 'four towns, namely Leeds, York, Hull and Bath, 12 in Leeds, 14 in York, nine in Hull and two in Bath, ',
  brackets: 'the club (founded in 1881) won (3-1) there [with 12 others] (see 4) ',
  marks: '"a ',
  'closed marks': '“a” '
}

/** Sentences that end, in one paragraph after another: what is looked for through the story. */
const paragraphs: Record<string, string> = {
  steps: 'Rents by the quay rose 24% in a year. A loft that went for £900 in 2021 now fetches £1,350.',
  gaps: 'Bauer won with 51.3% of the vote to Klein’s 48.7%, a margin of 3.6 points.',
  sums: 'Mills get £18.6m, barns £19.3m and byres £8.5m. That disposes of the whole of the £41m.',
  lengths: 'In 1957 she moved to Hull with a schoolmaster; her marriage lasted 12 years, until his death in 1998.',
  rests: 'Four of the nine monks have been freed. Six are still held.',
  lives: 'Rosa Venn was born on 4 April 1937 in Hull. Venn, 58, who is 60 and has sung for the 40 years since, died in 1990, aged 81.'
}

/** Characters of the shorter text; far more than the longest sentence has. */
const size = 15_000
/** Twice the text may take so many times the steps, and one more for each character: a few words more or less may let a reading begin. */
const most = 2.5

const session = new Session()

beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
})
afterAll(() => session.disconnect())

const ofLength = (text: string, length: number): string => text.repeat(Math.round(length / text.length))

type Stretch = Profiler.CoverageRange
type Steps = ReadonlyMap<string, readonly Stretch[]>

/** How often each stretch of what reads and judges is run; a stretch that is run as often as what it stands in is not told for itself. */
async function stepsOf(text: string): Promise<Steps> {
  await session.post('Profiler.takePreciseCoverage')
  check(text, {preset: 'strict'})
  const {result} = await session.post('Profiler.takePreciseCoverage')
  return new Map(
    result
      .filter(({url}) => /\/src\/(?:facts|rules)\//.test(url))
      .flatMap(({url, functions}) =>
        functions.map(
          ({functionName, ranges}) => [`${url.replace(/.*\/src\//, '')} ${functionName} at ${ranges[0]?.startOffset}`, ranges] as const
        )
      )
  )
}

/** What is not run at all in the shorter text tells of no growth. */
const countIn = (stretches: readonly Stretch[], {startOffset, endOffset}: Stretch): number =>
  stretches.findLast((one) => one.startOffset <= startOffset && endOffset <= one.endOffset)?.count || Number.POSITIVE_INFINITY

async function growsFaster(text: (length: number) => string): Promise<string[]> {
  const [once, twice] = [await stepsOf(text(size)), await stepsOf(text(2 * size))]
  return [...twice].flatMap(([place, stretches]) => {
    const before = once.get(place) ?? []
    return stretches
      .filter((stretch) => stretch.count > most * countIn(before, stretch) + size)
      .map((stretch) => `${place}, ${stretch.startOffset} to ${stretch.endOffset}: ${countIn(before, stretch)}, then ${stretch.count}`)
  })
}

describe('twice the text takes twice the steps', () => {
  test.each(Object.entries(lines))('of one line of %s', async (_, text) => {
    expect(await growsFaster((length) => ofLength(text, length))).toEqual([])
  })

  test.each(Object.entries(paragraphs))('of paragraphs of %s', async (_, text) => {
    expect(await growsFaster((length) => ofLength(`${text}\n\n`, length))).toEqual([])
  })
})
