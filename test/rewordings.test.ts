/**
 * What says the same in other words, or stands beside a text without being of it, makes no sound text warn: each of the sound texts is told in another
 * way, and has to stay as silent as it was.
 */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {check} from '../src/index.js'

interface Sound {
  readonly id: string
  readonly text: string
}

/** One in so many of them, so that all rewordings together take seconds. */
const step = 11

const texts: readonly Sound[] = readFileSync(new URL('./evaluation/pairs/sound.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((_, index) => index % step === 0)
  .map((line): Sound => JSON.parse(line))

const warnings = (text: string): readonly string[] =>
  check(text)
    .findings.filter(({severity, ruleId}) => severity !== 'query' && /^(?:figures|dates)-/.test(ruleId))
    .map(({ruleId, message}) => `${ruleId}: ${message}`)

const opensWithTitle = /^[^\n]{0,90}[a-z0-9]\n\n/
const titled =
  (title: string) =>
  (text: string): string =>
    opensWithTitle.test(text) ? text : `${title}\n\nBy Ann Bye\n\n${text}`

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** The stop of the first sentence that ends in a word. */
const firstStop = /(?<=[a-z]{3})\.(?= [A-Z])/

const rewordings: Readonly<Record<string, (text: string) => string>> = {
  'a title above it': titled('Council under fire over plans'),
  'a title that counts the items of the article': titled('Five things we learnt this week'),
  'a title with a number in a phrase': titled('One in a million'),
  'who says so, and when': (text) => text.replace(firstStop, ', police said on Tuesday.'),
  'who says so, in a statement with its date': (text) => text.replace(firstStop, ', the firm said in a statement on 9 October 2025.'),
  'according to whom': (text) => text.replace(firstStop, ', according to the council.'),
  'the sign of a percentage': (text) => text.replaceAll(' per cent', '%'),
  'American percentages': (text) => text.replaceAll(' per cent', ' percent').replaceAll(/(\d)%/g, '$1 percent'),
  'millions written out': (text) => text.replaceAll(/([£$€][\d.]+)m\b/g, '$1 million').replaceAll(/([£$€][\d.]+)bn\b/g, '$1 billion'),
  'months before their days': (text) => text.replaceAll(new RegExp(`\\b(\\d{1,2}) (${months})\\b`, 'g'), '$2 $1'),
  'a note on who wrote it': (text) => `${text}\n\nAnn Bye covers schools. She joined the paper in 2016 and has won three awards.`,
  'a note on what it costs': (text) => `${text}\n\nSubscribe for £2 a week. Cancel at any time.`
}

describe('rewordings', () => {
  for (const [name, reword] of Object.entries(rewordings))
    test(`${name}: a sound text stays silent`, () => {
      const found = texts.flatMap(({id, text}) => {
        const reworded = reword(text)
        if (reworded === text) return []
        const found = warnings(reworded)
        const before = found.length > 0 ? warnings(text) : []
        return found.filter((each) => !before.includes(each)).map((each) => `${id}: ${each}`)
      })
      expect(found).toEqual([])
    })

  test('every rewording changes some of the texts', () => {
    for (const [name, reword] of Object.entries(rewordings))
      expect([name, texts.some(({text}) => reword(text) !== text)]).toEqual([name, true])
  })
})
