/** Templates match as regular expressions do: the leftmost place, the shortest gaps, what is optional where it fits. */
import {describe, expect, test} from 'vitest'
import {storyOfText} from '../../src/check.js'
import {linesOf, pattern} from '../../src/facts/relations/pattern.js'

/** What a template finds in the first line of a text: the tokens it takes, and what its names stand for. */
function found(template: string, text: string, names: readonly string[]) {
  const story = storyOfText(text, {})
  const [line] = linesOf(story)
  const match = line && pattern(template)(line)
  if (!match) return undefined
  const from = story.tokens[match.firstToken]?.start
  return [
    story.text.slice(from, story.tokens[match.lastToken - 1]?.end),
    ...names.map((name) => match.optional(name)?.value ?? match.word(name))
  ]
}

describe('a template', () => {
  test.each<[string, string, string, readonly string[], readonly (string | number | undefined)[] | undefined]>([
    ['takes phrases', 'risen|gone_up {1} to {#to}', 'Sales have gone up sharply to 40.', ['to'], ['gone up sharply to 40', 40]],
    ['takes the leftmost place', '{n:one} {3} cats', 'With 3 big cats and 4 small cats.', ['one'], ['3 big cats', 3]],
    ['goes over no other figure', '{n:one} {2} cats', 'With 3 against 4 big cats.', ['one'], ['4 big cats', 4]],
    ['goes on where what is optional is missing', '{n:one} ,? or|about? {n:two}', 'It is 3 4 now.', ['one', 'two'], ['3 4', 3, 4]],
    ['goes over no clause', 'from {#from} {5} to {#to}', 'It went from 30 and then to 40.', [], undefined],
    [
      'goes over a clause where it may',
      'of {#whole} {~8} {#part}',
      'Of 30 and then some 40.',
      ['whole', 'part'],
      ['Of 30 and then some 40', 30, 40]
    ],
    [
      'goes over the end of a stretch',
      'fell {8} to {#to}',
      'It fell in the year to 30 June 2020 to 40.',
      ['to'],
      ['fell in the year to 30 June 2020 to 40', 40]
    ],
    ['begins where the sentence does', '^ of {#whole}', 'Half of 30 came.', ['whole'], undefined],
    ['takes a spelt one', 'ONE {1} in {n:many}', 'Only one man in 30 came.', ['many'], ['one man in 30', 30]]
  ])('%s', (_, template, text, names, expected) => {
    expect(found(template, text, names)).toEqual(expected)
  })
})
