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
      note: '£58,000 × 24; passes over another figure'
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
      note: 'Passes over 4 other figures'
    })
  })

  test('a value that is hardly a slip is a query, and a nought too many is one', () => {
    const doubled = 'The price of a harp doubled, from £400 to £2,900, in May.'
    expect(only(check(doubled).findings)).toMatchObject({severity: 'query', note: 'Far from what is implied'})
    const nought = 'Divers counted 10,000 crates on the seabed. Officials say they held 4.8m plates, about 48 a crate.'
    expect(only(check(nought).findings).severity).toBe('warning')
  })

  test('the preset strict, and a desk that sets the rule itself, are told it firmly', () => {
    const {ruleId} = only(check(passedOver).findings)
    const firm = [check(passedOver, {preset: 'strict'}), check(passedOver, {rules: {[ruleId]: 'error'}})]
    expect(firm.map(({findings}) => findings.find((finding) => finding.ruleId === ruleId)?.severity)).toEqual(['warning', 'error'])
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
})
