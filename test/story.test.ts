import fc from 'fast-check'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {readText} from '../src/formats/text.js'
import {readStory} from '../src/story/read.js'
import {readTree} from '../src/story/read-tree.js'
import type {Story} from '../src/story/story.js'

const read = (text: string): Story => readStory(readText(text))
const words = (story: Story): string[] => story.tokens.map((token) => token.text)
const sentences = (text: string): string[] => {
  const story = read(text)
  return story.sentences.map(({start, end}) => text.slice(start, end))
}
const roles = (text: string): string[] => read(text).blocks.map((block) => block.role)

/** Text as hostile as a keyboard or a broken export makes it, with plenty of what the reader looks at. */
const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc
    .array(
      fc.constantFrom(
        'U.S.',
        ' ',
        '\n',
        '\n\n',
        '“',
        '”',
        "'",
        '"',
        '4.8m',
        '£',
        'Mr.',
        'He',
        'said',
        '.',
        '?',
        '\ud800',
        '-',
        'a@b.com',
        '#x',
        '\r\n',
        '\u202e',
        '½'
      )
    )
    .map((parts) => parts.join(''))
)

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['Jong-un’s £4.8m', ['Jong-un’s', '£', '4.8m']],
    ['the U.S. at 9.30am', ['the', 'U.S.', 'at', '9.30am']],
    ['at 9 p.m. on', ['at', '9', 'p.m.', 'on']],
    ['1,200, 3-2', ['1,200', ',', '3', '-', '2']],
    ['see example.org/page, www.a.com.', ['see', 'example.org/page', ',', 'www.a.com', '.']],
    ['@desk #tag x@y.org', ['@desk', '#tag', 'x@y.org']],
    ['end.The next', ['end', '.', 'The', 'next']],
    ['AT&T ‘so’ ...', ['AT&T', '‘', 'so', '’', '...']],
    ['19-year-old 5½', ['19', '-', 'year-old', '5½']]
  ])('%s', (text, expected) => {
    expect(words(read(text))).toEqual(expected)
  })
})

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['Mr. Hall left. He ran.', ['Mr. Hall left.', 'He ran.']],
    ['In the U.S. President Hall won. In the U.S. The deal fell.', ['In the U.S. President Hall won.', 'In the U.S.', 'The deal fell.']],
    ['“Go.” He went. “Why?” she said.', ['“Go.”', 'He went.', '“Why?” she said.']],
    ['It is No. 10 now. On Oct. 9 it rained.', ['It is No. 10 now.', 'On Oct. 9 it rained.']],
    ['It cost 4.8 million. 20 came.', ['It cost 4.8 million.', '20 came.']],
    ['ERIE, Pa. (AP) – It rained in Erie, Pa. He left.', ['ERIE, Pa. (AP) – It rained in Erie, Pa.', 'He left.']],
    ['J. Smith and A. B. Cole of Acme Inc. said so.', ['J. Smith and A. B. Cole of Acme Inc. said so.']]
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('roles of plain text', () => {
  test('a headline, a byline, running text, a subhead and a caption', () => {
    const text = [
      'Council shuts the last pool in town',
      'By Ada Holm',
      'The council voted on Monday to shut the pool for good, after years of leaks.',
      'What comes next',
      'Swimmers will have to travel nine miles to the next one, the council said.',
      'Photo: Ada Holm'
    ].join('\n\n')
    expect(roles(text)).toEqual(['headline', 'byline', 'body', 'subhead', 'body', 'caption'])
  })

  test('takes a role for a byline where nobody does anything', () => {
    const body = 'The hospital is to lose beds in March, its board said on Tuesday evening.'
    const first = (line: string) => roles(`${line}\n\n${body}`)[0]
    for (const line of [
      'Hospital staff lose 450 beds',
      'Mill to cut a fifth of its staff',
      'Editor fined for libel',
      'Woman held for hitting reporter'
    ])
      expect(first(line), line).toBe('headline')
    for (const line of ['Ada Holm, health editor', 'Staff and agencies', 'Ada Holm Economics correspondent', 'Skell Gazette Staff'])
      expect(first(line), line).toBe('byline')
  })

  test('takes a credit for a caption, and no word that has its letters', () => {
    const line = 'The August/April sales of rye were 640,000 tonnes and/partly wheat, traders said on Monday.'
    expect(roles(`Rye sales fall\n\n${line}\n\nThey fell by half.`)[1]).toBe('body')
    expect(roles(`Rye sales fall\n\nA barge of rye on the quay. Ann Holm/AP\n\nThey fell by half in the year to May.`)[1]).toBe('caption')
  })

  test('hard-wrapped lines are one block', () => {
    const text =
      'The council voted on Monday to shut\nthe pool for good, after many years\nof leaks and a long debate in which\nnobody won.'
    expect(roles(text)).toEqual(['body'])
  })
})

describe('any text', () => {
  test('tokens read what stands at their offsets, in order, and leave out white space alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {tokens} = read(text)
        let end = 0
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(text.slice(end, token.start).replace(/[\s\u200b\u2060\ufeff]+/g, '')).toBe('')
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(text.slice(end).replace(/[\s\u200b\u2060\ufeff]+/g, '')).toBe('')
      })
    )
  })

  test('sentences tile their blocks and tokens tile their sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {blocks, sentences, tokens} = read(text)
        expect(sentences.flatMap(({firstToken, lastToken}) => tokens.slice(firstToken, lastToken))).toEqual(tokens)
        expect(blocks.flatMap(({firstSentence, lastSentence}) => sentences.slice(firstSentence, lastSentence))).toEqual(sentences)
        for (const token of tokens) expect(sentences[token.sentence]?.start).toBeLessThanOrEqual(token.start)
      })
    )
  })

  test('a tree of plain text gives the story of that text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const {toSource: _, ...fromTree} = readTree(unified().use(retextEnglish).parse(text), text)
        const {toSource: __, ...fromText} = read(text)
        expect(fromTree).toEqual(fromText)
      }),
      {numRuns: 60}
    )
  })
})
