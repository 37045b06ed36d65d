import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {storyOfText} from '../../src/check.js'
import {figuresOf} from '../../src/facts/figures/find.js'
import {scopesAgree} from '../../src/facts/relations/same/compare.js'
import {scopeOf} from '../../src/facts/relations/same/scope.js'

const storyOf = (text: string) => storyOfText(text, {storyDate: '2026-03-10'})

/** `figure: group / place / time / source`, a dash for what is left open. */
function scopes(text: string): string[] {
  const story = storyOf(text)
  return figuresOf(story).map((figure) => {
    const {group, place, time, source} = scopeOf(story, figure)
    const groupText = group ? story.text.slice(group.start, group.end) : '-'
    return `${figure.text}: ${groupText} / ${place?.name.name ?? '-'} / ${time?.text ?? '-'} / ${source?.name ?? source?.text ?? '-'}`
  })
}

describe('what a figure is of', () => {
  test.each<[string, string[]]>([
    ['Some 31 people were hurt in Leeds in May.', ['31: - / Leeds / May / -']],
    ['In 2020 there were 31 floods and in 2021 there were 36.', ['31: - / - / 2020 / -', '36: - / - / 2021 / -']],
    ['It rose from 31 floods in 2020 to 36 floods in 2021.', ['31: - / - / 2020 / -', '36: - / - / 2021 / -']],
    ['In Leeds, 41 families were moved; in Hull, 26 were.', ['41: - / Leeds / - / -', '26: - / Hull / - / -']],
    ['It killed 27 of the miners.', ['27: miners / - / - / -']],
    ['There were 12 cases among children under five.', ['12: children under five / - / - / -', 'five: - / - / - / -']],
    ['Ada Holm said that 41 families had been moved.', ['41: - / - / - / Ada Holm']],
    ['“We moved 41 families,” said Ada Holm.', ['41: - / - / - / Ada Holm']],
    ['The town has 41 wells.', ['41: - / - / - / -']]
  ])('%s', (text, expected) => {
    expect(scopes(text)).toEqual(expected)
  })

  test.each<[string, string, 'yes' | 'no' | 'cannot tell']>([
    ['one place and one year', 'Leeds lost 31 trees in Leeds in 2020. It lost 36 trees in Leeds in 2020.', 'yes'],
    ['nothing told', 'It lost 31 trees. It lost 36 trees.', 'yes'],
    ['two places', 'Some 31 trees fell in Leeds. Some 36 trees fell in Hull.', 'no'],
    ['two years', 'It lost 31 trees in 2020. It lost 36 trees in 2021.', 'no'],
    ['a year and a month of it', 'It lost 31 trees in 2020. It lost 36 trees in May 2020.', 'yes'],
    ['two groups', 'It caught 31 of the otters. It caught 36 of the badgers.', 'no'],
    ['two sources', 'Ada Holm said 31 trees fell. Bo Strand said 36 trees fell.', 'cannot tell'],
    ['a place told once', 'Some 31 trees fell in Leeds. Some 36 trees fell.', 'yes']
  ])('the scopes of two figures: %s', (_what, text, expected) => {
    const story = storyOf(text)
    const [one, other] = figuresOf(story)
    if (!one || !other) throw new Error('Two figures were expected')
    expect(scopesAgree(story, one, other)).toBe(expected)
    expect(scopesAgree(story, other, one)).toBe(expected)
    expect(scopesAgree(story, one, one)).toBe('yes')
  })

  test('scopes stand inside the sentence of their figure, whatever the text', () => {
    const word = fc.constantFrom(
      '12',
      'people',
      'in',
      'Leeds',
      'May',
      '2020',
      'of',
      'among',
      'the',
      ',',
      'and',
      'said',
      'Ada Holm',
      '.',
      '“',
      '”'
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 60}), (parts) => {
        const story = storyOf(parts.join(' '))
        for (const figure of figuresOf(story)) {
          const sentence = story.sentences[figure.sentence]
          const {group, place, time} = scopeOf(story, figure)
          for (const span of [group, place?.mention, time])
            if (span) expect(span.start >= (sentence?.start ?? 0) && span.end <= (sentence?.end ?? 0)).toBe(true)
        }
      })
    )
  })
})
