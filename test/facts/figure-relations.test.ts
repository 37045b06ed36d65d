/** What stands between figures: interval arithmetic, changes, wholes, shares, lists, and the same quantity. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {storyOfText} from '../../src/check.js'
import {figuresOf} from '../../src/facts/figures/find.js'
import {loosened, minus, over, overlaps, plus, sumOf, times} from '../../src/facts/figures/interval.js'
import {listFrom} from '../../src/facts/relations/counts/lists/listed.js'
import {tails} from '../../src/facts/relations/parts/distributions.js'
import {remaindersOf} from '../../src/facts/relations/parts/rests/remainders.js'
import {sharesOf} from '../../src/facts/relations/parts/shares/shares.js'
import {breakdownsOf} from '../../src/facts/relations/parts/sums/breakdowns.js'
import {linesOf} from '../../src/facts/relations/pattern.js'
import {sameQuantity} from '../../src/facts/relations/same/compare.js'
import {referencesOf} from '../../src/facts/relations/same/reference.js'
import {toldMovesOf, wayOf} from '../../src/facts/relations/steps/told-moves.js'

const story = (text: string) => storyOfText(text, {})

const number = fc.integer({min: -10_000, max: 10_000})
const interval = fc.tuple(number, number).map(([one, other]) => ({low: Math.min(one, other), high: Math.max(one, other)}))
const inside = fc
  .tuple(number, number, number)
  .map((values) => values.sort((one, other) => one - other))
  .map(([low = 0, value = 0, high = 0]) => ({interval: {low, high}, value}))
const holds = ({low, high}: {low: number; high: number}, value: number): boolean =>
  overlaps({low, high}, loosened({low: value, high: value}, 1e-6 * Math.max(1, Math.abs(value))))

describe('interval arithmetic', () => {
  test('holds every result of the values inside', () => {
    fc.assert(
      fc.property(inside, inside, (one, other) => {
        expect(holds(plus(one.interval, other.interval), one.value + other.value)).toBe(true)
        expect(holds(minus(one.interval, other.interval), one.value - other.value)).toBe(true)
        expect(holds(times(one.interval, other.interval), one.value * other.value)).toBe(true)
        const ratio = over(one.interval, other.interval)
        if (ratio) expect(holds(ratio, one.value / other.value)).toBe(true)
      })
    )
  })

  test('a larger tolerance never parts what met', () => {
    fc.assert(
      fc.property(interval, interval, fc.double({min: 0, max: 1e3, noNaN: true}), (one, other, step) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one))
        if (overlaps(one, other)) expect(overlaps(loosened(one, step), other)).toBe(true)
      })
    )
  })

  test('nothing is divided by what may be nought', () => {
    expect(over({low: 1, high: 2}, {low: -1, high: 1})).toBeUndefined()
  })

  test('no parts make nothing', () => {
    expect(sumOf([])).toEqual({low: 0, high: 0})
  })
})

describe('lines', () => {
  test('show figures as signs and leave hedges out', () => {
    expect(linesOf(story('Sales rose by about 5% to “nearly” £3m.')).map(({text}) => text)).toEqual([
      ' sales rose by ‹p0› to nearly ‹d1› . '
    ])
  })

  test('a sentence of many figures is a table', () => {
    expect(linesOf(story(`${'41 cats, '.repeat(40)}and 2 dogs.`))).toEqual([])
  })
})

describe('moves', () => {
  test.each([
    ['Sales rose from 40 to 50.', '40', '50', 'up'],
    ['Sales fell to 40 from 50, a drop of 20%.', '50', '40', 'down'],
    ['Net debt was cut to £41m from £38m.', '£38m', '£41m', 'down'],
    ['A flat now costs £1,600, up from £1,500.', '£1,500', '£1,600', 'up']
  ])('%s', (text, from, to, way) => {
    const read = story(text)
    const [move] = [...toldMovesOf(read).values()].flat()
    expect([move?.from.text, move?.to.text, move && wayOf(read, move)?.direction]).toEqual([from, to, way])
  })
})

describe('wholes', () => {
  test.each([
    ['The shop sold 84 hats: 41 red, 26 blue and 17 green.', '84', ['41', '26', '17']],
    ['The shop has 40 hats, 25 caps and 12 wigs, a total of 77 things.', '77', ['40', '25', '12']],
    ['The tour has 30 dates. Twelve are in Japan, ten in Korea and eight in Taiwan.', '30', ['Twelve', 'ten', 'eight']]
  ])('%s', (text, whole, parts) => {
    const [found] = breakdownsOf(story(text))
    expect([found?.whole.text, found?.parts.map((part) => part.text)]).toEqual([whole, parts])
  })

  test('what is left', () => {
    const [found] = remaindersOf(story('Of the 50 barns, 12 were burnt, leaving 38 standing.'))
    expect([found?.whole.text, found?.parts.map((part) => part.text), found?.rest.text]).toEqual(['50', ['12'], '38'])
  })

  test('an open list has no whole', () => {
    expect(breakdownsOf(story('The team won 11 medals: these include 4 golds and 2 silvers.'))).toEqual([])
  })
})

describe('shares', () => {
  test.each([
    ['Of 240 walkers, 60 saw it, or 25%.', '60', '240', '25%'],
    ['Some 45 of the 60 members (75%) voted.', '45', '60', '75%'],
    ['They saw 2,000 farms, out of some 50,000. That means one farm in 25.', '2,000', '50,000', 'one farm in 25']
  ])('%s', (text, part, whole, stated) => {
    const [share] = sharesOf(story(text))
    expect([share?.part.text, share?.whole.text, share?.stated?.text]).toEqual([part, whole, stated])
  })
})

describe('lists', () => {
  test.each([
    ['Lagos, Nairobi, Accra and Kigali.', [4, 4]],
    ['her son Idris, her niece Maud and her neighbour Tom.', [3, 3]],
    ['a cyclist, her daughter, 6, and a man.', undefined],
    ['Anna, who sings, Tom and Ada.', undefined],
    ['two men, a woman and a child.', [4, 4]],
    ['her brother, a plumber, and her son.', [2, 3]],
    ['bread and butter, milk and honey.', [3, 4]]
  ])('%s', (text, counts) => {
    const listed = listFrom(story(text), 0)
    expect(listed && [listed.least, listed.count]).toEqual(counts)
  })
})

describe('the same quantity', () => {
  test.each([
    ['The zoo has bought 312 letters. On Friday 321 letters were on show.', 'yes'],
    ['A boat carrying 14 crew sank. Sixteen crew had been aboard.', 'yes'],
    ['The zoo has 27 otters. On Friday 29 otters were seen at sea.', 'cannot tell'],
    ['The zoo has 27 otters. Later the number had risen to 29 otters.', 'cannot tell'],
    ['The zoo has 27 otters. It costs 29 euros.', 'no']
  ])('%s', (text, answer) => {
    const told = story(text)
    const [earlier, later] = figuresOf(told)
    if (!earlier || !later) throw new Error('two figures are needed')
    expect(sameQuantity(told, earlier, later)).toBe(answer)
  })
})

describe('what is named again', () => {
  test.each([
    ['Rescuers pulled 27 miners from the pit. By dusk all 29 rescued miners were well.', ['27', '29']],
    ['Divers saw 19 whales. A vet looked at the 21 carcasses.', ['19', '21']],
    ['Some 3,400 people signed. The 4,300 signatures will be checked.', ['3,400', '4,300']],
    ['The zoo has 27 otters. Another five came on Friday. All 32 otters are well.', undefined],
    ['The zoo has 27 otters. The 29 otters shown in May were lent.', undefined]
  ])('%s', (text, texts) => {
    const [found] = referencesOf(story(text))
    expect(found && [found.earlier.text, found.later.text]).toEqual(texts)
  })
})

describe('tail probabilities', () => {
  test.each([
    [tails.t(2.2, 28), 0.0362],
    [tails.f(4.1, 2, 45), 0.0232],
    [tails.chi2(3.841, 1), 0.05],
    [tails.z(1.96), 0.05],
    [tails.r(0.5, 18), 0.0248]
  ])('%d is %d', (found, known) => {
    expect(found).toBeCloseTo(known, 3)
  })
})
