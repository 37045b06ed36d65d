/**
 * Counts what each rule reports on published news and on texts with a planted fault, and writes it beside this file as rates.json and planted.json, from
 * which the rules' documentation is made.
 *
 *   npm run rates                 counts, and writes
 *   npm run rates -- --list RULE  prints what a rule reports, to be read
 *
 * Whether a finding is right only a reader can tell: read.json holds, by rule, how many findings on these articles were read and how many of them were
 * right (for a query: a fair question).
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {check, rules} from '../../dist/index.js'
import {measurePairs} from './pairs.mjs'

const folder = new URL('../../../shared/eval/news/', import.meta.url)
const sets = ['modern.jsonl', 'bbc-2004.jsonl']
const listed = process.argv.includes('--list') ? process.argv[process.argv.indexOf('--list') + 1] : undefined

if (!existsSync(fileURLToPath(folder))) {
  console.error('The published articles are not here: nothing was counted.')
  process.exit(2)
}

const articles = sets.flatMap((set) =>
  readFileSync(new URL(set, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
)
const found = new Map(rules.map((rule) => [rule.id, 0]))
let words = 0

for (const {id, text} of articles) {
  const {findings, summary} = check(text, {preset: 'strict'})
  words += summary.words
  for (const finding of findings) {
    found.set(finding.ruleId, (found.get(finding.ruleId) ?? 0) + 1)
    if (finding.ruleId === listed) console.log(`${id}\n  ${finding.message}\n  ${excerpt(text, finding)}\n`)
  }
}

function excerpt(text, {start, end, related}) {
  const from = Math.max(0, Math.min(start, ...related.map((place) => place.start)) - 60)
  const to = Math.max(end, ...related.map((place) => place.end)) + 60
  return text.slice(from, Math.min(to, from + 700)).replaceAll('\n', ' ')
}

if (!listed) {
  const rates = {words, articles: articles.length, found: Object.fromEntries(found)}
  const planted = Object.fromEntries([...measurePairs(check).rules].sort(([one], [other]) => (one < other ? -1 : 1)))
  for (const [file, counts] of [
    ['rates.json', rates],
    ['planted.json', planted]
  ])
    writeFileSync(fileURLToPath(new URL(file, import.meta.url)), `${JSON.stringify(counts, null, 2)}\n`)
  for (const [id, count] of found)
    console.log(id.padEnd(30), String(count).padStart(6), ((1000 * count) / words).toFixed(3), 'per 1,000 words')
  console.log(`${articles.length} articles, ${words} words`)
}
