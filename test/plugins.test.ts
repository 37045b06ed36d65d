import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import type {Processor} from 'unified'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {check, retextDeskcheck, retextFigures, retextWords} from '../src/index.js'

const twice = 'Visitors were asked to leave the the lemons alone.'

/** The prose of a document, checked by the preset. */
const prose = () => unified().use(retextEnglish).use(retextDeskcheck) as unknown as Processor<Root>

async function throughMarkdown(source: string): Promise<VFile> {
  const file = new VFile(source)
  const processor = unified().use(remarkParse).use(remarkRetext, prose())
  await processor.run(processor.parse(file), file)
  return file
}

async function throughHtml(source: string): Promise<VFile> {
  const file = new VFile(source)
  const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeRetext, prose())
  await processor.run(processor.parse(file), file)
  return file
}

describe('plugins', () => {
  test('report to the file, with everything a finding holds', async () => {
    const file = await retext().use(retextWords).process(twice)
    const [message] = file.messages
    const [finding] = check(twice).findings
    expect(file.messages).toHaveLength(1)
    expect(message).toMatchObject({
      source: 'deskcheck',
      ruleId: 'words-repeated',
      reason: finding?.message,
      fatal: false,
      actual: 'the the',
      expected: ['the'],
      related: [],
      fingerprint: finding?.fingerprint,
      place: finding?.place
    })
  })

  test('one family does not run the rules of another', async () => {
    const file = await unified().use(retextEnglish).use(retextFigures).use(retextStringify).process(twice)
    expect(file.messages).toEqual([])
  })

  test('a plugin finds what check finds', async () => {
    const file = await retext().use(retextDeskcheck).process(twice)
    expect(file.messages.map(({ruleId, reason}) => [ruleId, reason])).toEqual(
      check(twice).findings.map(({ruleId, message}) => [ruleId, message])
    )
  })

  test.each([
    ['Markdown', '# A *title*\n\nLemons &amp; limes \\* so: leave **the the** lemons.\n', throughMarkdown],
    ['HTML', '<h1>A title</h1><p>Lemons &amp; limes: leave <b>the the</b> lemons.</p>', throughHtml]
  ])('after %s the place is the place in the source', async (_, source, read) => {
    const {messages} = await read(source)
    expect(messages).toHaveLength(1)
    const place = messages[0]?.place
    expect(place && 'start' in place && source.slice(place.start.offset, place.end.offset)).toBe('the the')
  })

  test('an unknown rule id, option or severity throws when the plugin is attached', () => {
    const attach = (options: object) => () => retext().use(retextWords, options).freeze()
    expect(attach({rules: {'words-repeatd': 'off'}})).toThrow("Unexpected rule id 'words-repeatd', expected for example 'words-repeated'")
    expect(attach({rule: {}})).toThrow("Unexpected option of retextWords 'rule', expected for example 'rules'")
    expect(attach({rules: {'words-repeated': 'fatal'}})).toThrow("Unexpected setting 'fatal' for rule 'words-repeated'")
    expect(attach({storyDate: 'Tuesday'})).toThrow('Unexpected story date "Tuesday"')
    expect(attach({preset: 'loud'})).toThrow("Unexpected preset 'loud', expected 'recommended' or 'strict'")
  })

  test('a rule can be turned off or given another severity', async () => {
    const off = await retext()
      .use(retextWords, {rules: {'words-repeated': 'off'}})
      .process(twice)
    const error = await retext()
      .use(retextWords, {rules: {'words-repeated': 'error'}})
      .process(twice)
    expect(off.messages).toEqual([])
    expect(error.messages[0]?.fatal).toBe(true)
  })
})
