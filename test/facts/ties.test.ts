import {describe, expect, test} from 'vitest'
import {drawUp} from '../../src/facts/relations/ties/draw-up.js'
import {isUnlikely, likelyTiesOf} from '../../src/facts/relations/ties/likely.js'
import {readText} from '../../src/formats/text.js'
import {storyOf} from '../../src/report.js'

const read = (text: string) => storyOf(text, {}, () => readText(text))
const shown = (text: string) =>
  likelyTiesOf(read(text)).map(({tie: {relation, told, whole, parts}}) => [
    relation,
    told.text,
    whole.text,
    ...parts.map((part) => part.text)
  ])

const pears =
  'A third of the pear trees in the vale were felled, growers say. The vale has 480 of them. On 120 the axe has been used so far.'

describe('ties', () => {
  test('a told figure that nothing accounts for is tied to what it was likely worked out from', () => {
    expect(shown(pears)).toEqual([['share', 'A third', '480', '120']])
  })

  test('one that something near accounts for is not', () => {
    expect(shown(pears.replace('120', '160'))).toEqual([])
  })

  test('what two figures may have given is drawn up in every way that its form allows', () => {
    const relations = drawUp(read(pears)).flatMap(({ties}) => ties.map(({relation}) => relation))
    expect([...new Set(relations)].sort()).toEqual(['change', 'complement', 'share'])
  })

  test('the first part of a whole is no sum of the others', () => {
    const sumsOf = (text: string) =>
      drawUp(read(text)).flatMap(({told, ties}) => ties.filter(({relation}) => relation === 'sum').map(() => told.text))
    const money = 'The money consists of $90m in all of loans, $71m of notes and $25m of stock.'
    expect(sumsOf(money)).not.toContain('$90m')
    expect(sumsOf(money.replace('consists of', 'comes to'))).toContain('$90m')
  })

  test('a paragraph of many figures is not told apart', () => {
    expect(drawUp(read(`A third of them left. ${'There were 480 and 120. '.repeat(30)}`))).toEqual([])
  })

  test('the offsets of a tie are those of its figures', () => {
    const story = read(pears)
    for (const {
      tie: {told, whole, parts}
    } of likelyTiesOf(story))
      for (const {start, end, text} of [told, whole, ...parts]) expect(story.text.slice(start, end)).toBe(text)
  })

  test('figures without a tie between them are not unlikely', () => {
    expect(isUnlikely(read(pears), 'sum', [{start: 0, end: pears.length}])).toBe(false)
  })

  test('how much comes to each is tied to both amounts, and what holds is told by nobody', () => {
    const places = 'For the 35 places on the acting course there were 1,260 applications this year, 28 for each.'
    expect(shown(places)).toContainEqual(['quotient', '28', '1,260', '35'])
    expect(shown(places.replace('28', '36'))).toEqual([])
    expect(shown('A ratio of three to one was found: 6,300 votes for the bridge and 2,100 against it.')).toEqual([])
  })
})
