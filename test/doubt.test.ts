import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {check, type Finding, retextFigures} from '../src/index.js'

/** 24 vans at £58,000 are £1.392m; between the price and the total stands a figure that has nothing to do with either. */
const passedOver = 'The council bought 24 vans at £58,000 each. With them came 90 spare wheels, and the bill was £1.932m in all.'
const plain = passedOver.replace('With them came 90 spare wheels, and the bill', 'The bill')

const only = (findings: readonly Finding[]): Finding => {
  expect(findings).toHaveLength(1)
  return findings[0] as Finding
}

describe('what is in doubt', () => {
  test('a finding that passes over a figure is a query, and says why', () => {
    expect(only(check(plain).findings).severity).toBe('warning')
    expect(only(check(passedOver).findings)).toMatchObject({
      severity: 'query',
      note: '£58,000 × 24; another figure stands between them'
    })
  })

  test('an amount told again in brackets is not passed over', () => {
    expect(only(check(plain.replace('£58,000', '£58,000 ($73,000)')).findings).severity).toBe('warning')
  })

  test('some rules pass over two figures, and no more', () => {
    const born = 'Sir Aubrey Pell was born in Cromer on 4 April 1937. He had 2 dogs and 3 cats. He died on 2 November 2023, aged 76.'
    expect(only(check(born).findings).severity).toBe('warning')
    expect(only(check(born.replace('3 cats', '3 cats, 4 rats and 5 bats')).findings)).toMatchObject({
      severity: 'query',
      note: '4 other figures stand between them'
    })
  })

  test('a value that is hardly a slip is a query, and a nought too many is one', () => {
    const doubled = 'The price of a harp doubled, from £400 to £2,900, in May.'
    expect(only(check(doubled).findings)).toMatchObject({severity: 'query', note: 'So far apart that it may be of something else'})
    const nought = 'Divers counted 10,000 crates on the seabed. Officials say they held 4.8m plates, about 48 a crate.'
    expect(only(check(nought).findings).severity).toBe('warning')
  })

  const tiedOutright = [
    {
      why: 'the whole stands behind “of”',
      text: 'A third of the 48 singers are monks. Another 12 are nuns, and the remaining 30 are children. In 2021 there were 14.'
    },
    {
      why: 'parts are said to be of the whole',
      text: 'There are 48 singers. A third of them are monks and 12 are nuns, and the remaining 30 are children. In 2021 there were 14.'
    },
    {
      why: 'a total stands before a colon',
      text: 'In May she bought 14 pies: six daily ones at £2, four weekly ones at £4 and three large pies at £9.'
    },
    {
      why: 'a total stands before a dash',
      text: 'Sales totalled 8,182,500 tonnes -- 4,080,500 tonnes of wheat and 4,102,300 tonnes of rye.'
    },
    {
      why: 'a total is of all of them',
      text: 'Four mills, two barns and a chapel, eight old buildings in all, were sold.'
    },
    {
      why: 'a sentence adds them up',
      text: 'Between them Ann with 37, Bob with 24 and the late Petra with 18 sold 97 pies.'
    },
    {
      why: 'a difference is set against the second by “than”',
      text: 'The year brought in £400,000. Eels brought in £3.7m, £600,000 less than the £4.6m of 2022-23, which had been swollen by a flood.'
    }
  ]

  test.each(tiedOutright)('figures that are hardly tied so in other texts are told firmly where $why', ({text}) => {
    expect(only(check(text).findings).severity).toBe('warning')
  })

  const hardlyTied = [
    {
      why: 'what is left has a sentence of its own',
      text: 'Nineteen monks were called. Four were ill and six were let off for prayers. Only 10 were left to sing.'
    },
    {
      why: 'it may close a list whose whole is not told',
      text: 'About 46 pence is spent on roads. Lamps swallow 24 pence, and the town hall takes the remaining 30 pence.'
    },
    {
      why: 'two are left',
      text: 'Nine hours of the 24 went on prayers, which left six for the choir and six for the organ.'
    },
    {
      why: 'others are told behind it',
      text: 'Nineteen monks were called. Four were ill and six were let off for prayers, which left 10 to sing in the nave on Friday with a harp, and two to hum.'
    },
    {
      why: 'the whole may stand behind it',
      text: 'Foxes ate 140 hens and a flood drowned 65, and Ann has 115 left out of 300.'
    },
    {why: 'a total stands in a list', text: 'Final dividend 7p, making 12p vs 10p.'},
    {
      why: 'a total stands before a comma',
      text: 'Sales totalled 8,182,500 tonnes, 4,080,500 tonnes of wheat and 4,102,300 tonnes of rye.'
    },
    {
      why: 'brackets are closed before the parts',
      text: 'Sales totalled 8,182,500 tonnes (by weight), 4,080,500 tonnes of wheat and 4,102,300 tonnes of rye.'
    },
    {
      why: 'a difference is set against neither of the two',
      text: 'Room is running short. You may see its three plays apart (£27 each) or, on Saturdays, all at once for £72, a saving of £12.'
    },
    {
      why: 'a difference is set against a third',
      text: 'The moat fell by 12% in May. The town has 9,200 trees. Skell has 8,100, some 2,100 fewer than in the year of the flood.'
    }
  ]

  test.each(hardlyTied)('they are a query where $why', ({text}) => {
    expect(check(text).findings.filter(({note}) => note?.endsWith('figures that stand so are seldom of each other'))).toHaveLength(1)
  })

  test('a tie that its words leave open is a query', () => {
    const {severity, note} = only(check('Having sold 14 boats in May and six in June, the yard has 17 left of its 40.').findings)
    expect([severity, note]).toEqual(['query', 'Perhaps of different things'])
  })

  test('digits in another order are a query where no word ties the two amounts', () => {
    const text =
      'The dairy will pay ₹46 a litre from April. It has 3,200 members. A rate of ₹64 a litre was agreed after five rounds of talks.'
    const {severity, note, ruleId} = only(check(text).findings)
    expect([severity, note, ruleId]).toEqual(['query', 'Perhaps of different things', 'figures-conflict'])
  })

  test('the preset strict, and a desk that sets the rule itself, are told it firmly, and what there is to doubt', () => {
    const {ruleId} = only(check(passedOver).findings)
    const firm = [check(passedOver, {preset: 'strict'}), check(passedOver, {rules: {[ruleId]: 'error'}})]
    const told = firm.map(({findings}) => findings.find((finding) => finding.ruleId === ruleId))
    expect(told.map((finding) => finding?.severity)).toEqual(['warning', 'error'])
    const note = '£58,000 × 24; another figure stands between them'
    expect(told.map((finding) => finding?.note)).toEqual([note, note])
  })

  test('a plugin asks as well', async () => {
    const messages = async (text: string) => {
      const processor = unified().use(retextEnglish).use(retextFigures)
      const {VFile} = await import('vfile')
      const file = new VFile(text)
      await processor.run(processor.parse(file), file)
      return file.messages.map(({fatal}) => fatal)
    }
    expect(await messages(plain)).toEqual([false])
    expect(await messages(passedOver)).toEqual([undefined])
  })

  test('what little ties is told in the preset strict alone, whatever its rule is set to', () => {
    const loose = 'The appeal raised £16,400. A quiz brought in £3,150 and the fair gave £14,250.'
    expect(only(check(loose, {preset: 'strict'}).findings)).toMatchObject({
      ruleId: 'figures-sum',
      severity: 'warning',
      note: 'Perhaps of different things'
    })
    expect(check(loose).findings).toEqual([])
    expect(check(loose, {rules: {'figures-sum': 'error'}}).findings).toEqual([])
  })
})
