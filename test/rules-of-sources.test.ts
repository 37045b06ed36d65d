/** What holds for the rules on names and on sources, whatever the story says. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {check} from '../src/index.js'

const articles = import.meta.glob<string>('../fixtures/*/article.txt', {eager: true, query: '?raw', import: 'default'})
const stories = Object.values(articles).map((text) => text.trimEnd())
const families = new Set(['names', 'attribution'])

const found = (text: string): string[] =>
  check(text, {preset: 'strict'})
    .findings.filter((finding) => families.has(finding.family))
    .map(({ruleId, start, end, severity, message}) => `${ruleId} ${start}–${end} ${severity} ${message}`)

const words = 'rain grass wool mud kettle wet soft slow over under beside with fell lay grew turned and then'.split(' ')
const unrelated = fc
  .array(fc.array(fc.constantFrom(...words), {minLength: 3, maxLength: 9}), {minLength: 1, maxLength: 4})
  .map((sentences) => sentences.map((sentence) => `The ${sentence.join(' ')}.`).join(' '))

test('the stories are there', () => {
  expect(stories.length).toBeGreaterThan(8)
})

test('an unrelated paragraph at the end changes nothing before it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stories), unrelated, (story, paragraph) => {
      expect(found(`${story}\n\n${paragraph}\n`)).toEqual(found(`${story}\n`))
    }),
    {numRuns: 40}
  )
})

describe('who they are is all the same', () => {
  const surname = fc.constantFrom('Wetherall', 'Okonjo', 'Quartermaine', 'Brandreth', 'Lindqvist', 'Vaszary')
  const shape = fc.constantFrom(
    'A ferry sank. “It was late and it was cold,” X said.',
    'Ada X runs the ferry. “It was late and it was cold,” X said.',
    'Port director Ada X wept. It rained. Port director Ada X said so.',
    'Transport Minister Ada X cut the tape. X is the first health minister to drive a tram.',
    'Experts say it rains. “It pours,” said Ada X, an economist at Carrow University.',
    'A source said Ada X had left. X is believed to have gone home.'
  )

  test('another surname gives the same findings', () => {
    fc.assert(
      fc.property(shape, surname, surname, (text, one, other) => {
        const rules = (name: string) =>
          check(text.replaceAll('X', name), {preset: 'strict'}).findings.map(({ruleId, severity}) => [ruleId, severity])
        expect(rules(one)).toEqual(rules(other))
      })
    )
  })
})

test('two who are named answer for any plural of their kind', () => {
  const kind = fc.constantFrom(
    ['experts', 'expert'],
    ['analysts', 'analyst'],
    ['scientists', 'scientist'],
    ['economists', 'economist'],
    ['critics', 'critic']
  )
  const verb = fc.constantFrom('say', 'warned', 'believe', 'have argued')
  fc.assert(
    fc.property(kind, verb, unrelated, ([plural = '', singular = ''], said, between) => {
      const claim = `The quay was shut. Many ${plural} ${said} it will cost 40 lives.`
      const named = `Ada Holm, a ${singular} from Carrow, wept. Jon Hale, a ${singular} from Ennor, slept.`
      const vague = (text: string) => check(text).findings.filter(({ruleId}) => ruleId === 'attribution-vague').length
      expect(vague(`${claim}\n\n${between}`)).toBe(1)
      expect(vague(`${claim}\n\n${between}\n\n${named}`)).toBe(0)
    })
  )
})
