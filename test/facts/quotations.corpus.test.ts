/** Every form in which news gives words to somebody, and much in marks that nobody said. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {quotationsOf} from '../../src/facts/quotations/find.js'
import {strayMarks} from '../../src/facts/quotations/stray.js'
import {readText} from '../../src/formats/text.js'
import {check, extract, type ReadOptions} from '../../src/index.js'
import {readStory} from '../../src/story/read.js'

type Said = [words: string, type: 'direct' | 'indirect' | 'mixed', speaker: string | null]

const said = (text: string, options?: ReadOptions): Said[] =>
  extract(text, options).quotations.map(({text: words, type, speaker}) => [words, type, speaker?.text ?? null])
const direct = (text: string, options?: ReadOptions) =>
  said(text, options)
    .filter(([, type]) => type === 'direct')
    .map(([words, , speaker]) => [words, speaker])

describe('marks', () => {
  test.each<[string, string, string]>([
    ['curly', '“The weir will hold,” said Ida Moss.', '“The weir will hold,”'],
    ['straight', '"The weir will hold," said Ida Moss.', '"The weir will hold,"'],
    ['doubled single', "''The weir will hold,'' said Ida Moss.", "''The weir will hold,''"],
    ['guillemets', '«The weir will hold», said Ida Moss.', '«The weir will hold»'],
    ['low and high', '„The weir will hold,“ said Ida Moss.', '„The weir will hold,“'],
    ['a closing mark turned the wrong way', '“The weir will hold,“ said Ida Moss.', '“The weir will hold,“'],
    ['an opening mark turned the wrong way', '”The weir will hold,” said Ida Moss.', '”The weir will hold,”'],
    ['a space before the closing mark', '"The weir will hold, " said Ida Moss.', '"The weir will hold, "'],
    ['inches inside', '"The 12" pipe will hold," said Ida Moss.', '"The 12" pipe will hold,"'],
    ['a quotation inside', '“They told me ‘go home’ at noon,” said Ida Moss.', '“They told me ‘go home’ at noon,”'],
    ['the same marks inside', '"They called it the "old weir" at noon," said Ida Moss.', '"They called it the "old weir" at noon,"']
  ])('%s', (_, text, words) => {
    expect(direct(text)).toEqual([[words, 'Ida Moss']])
  })

  test('single British marks', () => {
    const text =
      '‘The weir will hold,’ said Ida Moss. ‘It held in May.’\n\nThe millers’ own gauge agreed.\n\n‘We don’t sleep,’ said Ben Ford.'
    expect(direct(text)).toEqual([
      ['‘The weir will hold,’', 'Ida Moss'],
      ['‘It held in May.’', 'Ida Moss'],
      ['‘We don’t sleep,’', 'Ben Ford']
    ])
  })
})

describe('speech over several paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['opened on each', '“The weir will hold.\n\n“It held in May,” said Ida Moss.', ['“The weir will hold.', '“It held in May,”']],
    [
      'a heading between',
      '“The weir will hold.\n\nHigh water\n\n“It held in May,” said Ida Moss.',
      ['“The weir will hold.', '“It held in May,”']
    ],
    ['run together', '"The weir will hold. "It held in May," said Ida Moss.', ['"The weir will hold.', '"It held in May,"']]
  ])('%s', (_, text, words) => {
    expect(direct(text)).toEqual(words.map((part) => [part, 'Ida Moss']))
  })
})

describe('cues', () => {
  test.each<[string, string, string | null]>([
    ['inverted', '“The weir will hold,” said lock keeper Ida Moss on Monday.', 'lock keeper Ida Moss'],
    ['upright', '“The weir will hold,” Ida Moss, the lock keeper, told the Herald.', 'Ida Moss, the lock keeper'],
    ['in front with a colon', 'Ida Moss said: “The weir will hold.”', 'Ida Moss'],
    ['in front with a comma', 'Ida Moss added, “The weir will hold.”', 'Ida Moss'],
    ['told the X', 'Ida Moss told the Herald: “The weir will hold.”', 'Ida Moss'],
    ['according to', '“The weir will hold,” according to Ida Moss.', 'Ida Moss'],
    ['a name and a colon', 'Ida Moss: “The weir will hold.”', 'Ida Moss'],
    ['a dash and a name', '“The weir will hold.” — Ida Moss', 'Ida Moss'],
    ['an agency', '“The weir will hold,” KCNA reported.', 'KCNA'],
    ['a statement', 'The water board said in a statement: “The weir will hold.”', 'The water board'],
    ['a post', '“The weir will hold,” the mayor wrote on X.', 'the mayor'],
    ['quoted as saying', 'Ida Moss was quoted as saying “the weir will hold” in May.', 'Ida Moss'],
    ['as X put it', 'It was, as Ida Moss put it, “a weir with a will.”', 'Ida Moss'],
    ['the line before', 'Ida Moss wrote:\n\n“The weir will hold.”', 'Ida Moss']
  ])('%s', (_, text, speaker) => {
    expect(direct(text).map(([, who]) => who)).toEqual([speaker])
  })

  test('an interrupted quotation has one speaker', () => {
    expect(direct('“The weir,” Ida Moss said, “will hold.” Nobody slept.')).toEqual([
      ['“The weir,”', 'Ida Moss'],
      ['“will hold.”', 'Ida Moss']
    ])
  })

  test('a headline', () => {
    const story = '\n\nThe weir at Harrow Lock held on Tuesday.\n\nThe river fell at noon and the road was opened again.'
    expect(direct(`‘The weir will hold’, says Ida Moss${story}`)).toEqual([['‘The weir will hold’', 'Ida Moss']])
    expect(direct(`Ida Moss: ‘The weir will hold’${story}`)).toEqual([['‘The weir will hold’', 'Ida Moss']])
  })
})

describe('block quotations', () => {
  const spoken = '“The weir will hold,” said Ida Moss.'
  test.each<[NonNullable<ReadOptions['format']>, string]>([
    ['markdown', `# High water at Harrow Lock\n\nThe river rose all night.\n\n> ${spoken}\n\nThe road is open.`],
    ['html', `<h1>High water at Harrow Lock</h1><p>The river rose all night.</p><blockquote><p>${spoken}</p></blockquote>`]
  ])('%s', (format, text) => {
    expect(direct(text, {format})).toEqual([['“The weir will hold,”', 'Ida Moss']])
  })
})

describe('reported words', () => {
  test.each<[string, Said[]]>([
    ['Moss said millers were awake.', [['millers were awake', 'indirect', 'Moss']]],
    ['Moss told the Herald on Monday that the weir would hold.', [['that the weir would hold', 'indirect', 'Moss']]],
    [
      'The weir, Moss said, would hold.',
      [
        ['The weir', 'indirect', 'Moss'],
        ['would hold', 'indirect', 'Moss']
      ]
    ],
    ['Over the years, Moss said, the weir had sunk.', [['the weir had sunk', 'indirect', 'Moss']]],
    [
      'Moss said the weir was old and warned that it would go.',
      [
        ['the weir was old', 'indirect', 'Moss'],
        ['that it would go', 'indirect', 'Moss']
      ]
    ],
    ['Moss said the weir was safe, but offered no proof.', [['the weir was safe', 'indirect', 'Moss']]],
    ['The letter came in May. It said the weir was old.', [['the weir was old', 'indirect', 'It']]],
    ['The board called the weir “a ruin in waiting” on Monday.', [['the weir “a ruin in waiting” on Monday', 'mixed', 'The board']]],
    ['The weir will hold, KCNA reported on Tuesday.', [['The weir will hold', 'indirect', 'KCNA']]],
    ['Moss said “not one stone” had moved.', [['“not one stone” had moved', 'mixed', 'Moss']]],
    ['Moss called the weir “a ruin,” but voted to keep it.', [['the weir “a ruin,”', 'mixed', 'Moss']]],
    ['Ford branded the board “a club of millers”.', [['the board “a club of millers”', 'mixed', 'Ford']]],
    ['The weir “was never meant to last,” Moss said in June.', [['The weir “was never meant to last,”', 'mixed', 'Moss']]],
    ['While Moss says the weir is safe, the board wants it gone.', [['the weir is safe', 'indirect', 'Moss']]],
    ['Claiming the weir was safe, Moss opened the gate.', [['the weir was safe', 'indirect', 'Moss']]],
    ['Moss said the weir was safe, though she kept off it.', [['the weir was safe', 'indirect', 'Moss']]],
    [
      'The weir held, Moss said, and nobody slept.',
      [
        ['The weir held', 'indirect', 'Moss'],
        ['and nobody slept', 'indirect', 'Moss']
      ]
    ],
    ['Moss agreed, but also argued that the gate was old.', [['that the gate was old', 'indirect', 'Moss']]],
    ['Two years ago, Moss said, the gate was sound.', [['the gate was sound', 'indirect', 'Moss']]]
  ])('%s', (text, expected) => {
    expect(said(text).filter(([, type]) => type !== 'direct')).toEqual(expected)
  })

  test.each([
    'They crossed a stream called Miller’s Run.',
    'The fund, called the Weir Trust, will pay for it.',
    'Moss was told to leave.',
    'Moss said yes.',
    'Moss told a crowd on the weir that cheered her on.',
    'The estimated 40 who came went home.',
    'Nobody answered a list of 12 questions that the Herald had sent.'
  ])('nothing is reported: %s', (text) => {
    expect(said(text).filter(([, , speaker]) => speaker !== null)).toEqual([])
  })
})

describe('no quotation', () => {
  test.each([
    'The so-called “dry year” was wet.',
    'Her novel “The Weir in Winter” was read aloud.',
    'In his 2002 book, “Stones and Water,” Ford drew the weir.',
    'They met in a “liquidity room” on the third floor.',
    'The “old weir” was shut.',
    'Ida “Stones” Moss kept the lock.',
    'In “a well kept weir,” the word “kept” is a participle.',
    'The board was part of “river day,” a yearly fair.',
    'He was born in the ’90s and liked rock ’n’ roll.',
    'The plank is 6" wide and 12" long.'
  ])('%s', (text) => {
    expect(direct(text)).toEqual([])
  })
})

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  ' ',
  'the weir',
  ' said Moss',
  ', ',
  '. ',
  'We slept',
  '12',
  '\n\n',
  '\n',
  '«',
  '»',
  'us',
  '—'
)

describe('any marks', () => {
  test('quotations slice to their text, and their indices follow the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 50}), (parts) => {
        const text = parts.join('')
        const {quotations} = extract(text)
        for (const [index, {start, end, text: words}] of quotations.entries()) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(quotations[index - 1]?.start ?? 0)
        }
      }),
      {numRuns: 300}
    )
  })

  test('one stray mark changes no quotation and no finding far from it', () => {
    const quiet = 'The road was shut on Monday. The river rose.'
    const blocks = Array.from({length: 24}, (_, at) => (at % 2 === 0 ? `“The weir will hold for ${at + 2} days,” said Ida Moss.` : quiet))
    const far = 10
    fc.assert(
      fc.property(fc.constantFrom('“', '”', '"', ' " ', "''"), fc.integer({min: 0, max: quiet.length}), (mark, at) => {
        const broken = blocks.with(1, `${quiet.slice(0, at)}${mark}${quiet.slice(at)}`)
        const text = broken.join('\n\n')
        const whole = blocks.join('\n\n')
        const tail = blocks.slice(far).join('\n\n').length
        const behind = (story: string) =>
          extract(story)
            .quotations.filter(({start}) => start >= story.length - tail)
            .map(({text: words, speaker}) => [words, speaker?.name])
        expect(behind(text)).toEqual(behind(whole))
        expect(behind(text)).toHaveLength((blocks.length - far) / 2)
        const from = text.length - tail
        const findings = check(text, {preset: 'strict'}).findings.filter(({family}) => family === 'quotes')
        expect(findings.filter(({ruleId}) => ruleId === 'quotes-unclosed').length).toBeLessThanOrEqual(1)
        for (const {start, ruleId} of findings) if (ruleId === 'quotes-unclosed') expect(start).toBeLessThan(from)
      })
    )
  })

  test.each(['"', '“a ', '“a” ', "'a ", '” ', '"A. ', '“a,” said Moss, ', '“x ‘a” '])(
    'reading %s twice as often takes twice as many steps',
    (mark) => {
      const steps = (times: number) => {
        let taken = 0
        const story = readStory(readText(mark.repeat(times)))
        const tokens = new Proxy(story.tokens, {
          get(target, key) {
            taken++
            return Reflect.get(target, key)
          }
        })
        const counted = {...story, tokens}
        strayMarks(counted)
        quotationsOf(counted)
        return taken
      }
      expect(steps(8000)).toBeLessThan(2.3 * steps(4000))
    }
  )
})
