/**
 * Prints how fast the build in dist/ is; it judges nothing.
 *
 *   npm run bench
 *
 * The bare parse by retext-english is measured in the same run, so that the ratio holds on any machine.
 */
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {check, extract, retextDeskcheck, rules} from '../../dist/index.js'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const families = [...new Set(rules.map((rule) => rule.family))]

/** About `count` words of the project's own articles. */
function articleOf(count) {
  const all = readdirSync(fixtures, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      readdirSync(`${fixtures}${entry.name}`)
        .filter((file) => file === 'article.txt')
        .map((file) => readFileSync(`${fixtures}${entry.name}/${file}`, 'utf8'))
    )
    .flatMap((text) => text.trim().split(/\n{2,}/))
  const chosen = []
  for (let words = 0, index = 0; words < count; index++) {
    const paragraph = all[index % all.length]
    chosen.push(paragraph)
    words += paragraph.split(/\s+/).length
  }
  return chosen.join('\n\n')
}

/** Long enough for the engine to have compiled what is run; with fewer runs the whole reads as twice the sum of its parts. */
const warmUp = 2500

/** The median time of a run in milliseconds, once warm. */
function time(run, {runs = 60, warm = warmUp} = {}) {
  for (const begin = performance.now(); performance.now() - begin < warm; ) run()
  const times = []
  for (let index = 0; index < runs; index++) {
    const begin = performance.now()
    run()
    times.push(performance.now() - begin)
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)]
}

/** Whole articles as they are published, each with a slip or two; the one above is made of slips. */
const published = readFileSync(fileURLToPath(new URL('../evaluation/pairs/articles.jsonl', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).text)
const wordsIn = (text) => text.split(/\s+/).length

/** The median article's time for 900 words. */
function timeOfPublished() {
  const times = published.map((text) => (time(() => check(text), {runs: 20, warm: 100}) * 900) / wordsIn(text))
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)]
}

const show = (label, value) => console.log(label.padEnd(46), value)
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

const article = articleOf(900)
const words = wordsIn(article)
const parser = unified().use(retextEnglish)
const parse = time(() => parser.parse(article))
const whole = time(() => check(article))
show(`bare retext-english parse, ${words} words`, ms(parse))
show(
  'check, all recommended rules',
  `${ms(whole)}, ${(whole / parse).toFixed(2)} of the parse, ${(article.length / 1e3 / whole).toFixed(1)} MB/s`
)
show(`check, 900 words of ${published.length} whole articles`, ms(timeOfPublished()))
show('check, preset strict', ms(time(() => check(article, {preset: 'strict'}))))
show('extract', ms(time(() => extract(article))))
const processor = unified().use(retextEnglish).use(retextDeskcheck)
const tree = processor.parse(article)
show('retextDeskcheck on a parsed tree', ms(time(() => processor.runSync(structuredClone(tree))) - time(() => structuredClone(tree))))
for (const family of families) {
  const off = Object.fromEntries(rules.filter((rule) => rule.family !== family).map((rule) => [rule.id, 'off']))
  show(`check, ${family} alone`, ms(time(() => check(article, {rules: off}), {runs: 30, warm: warmUp / 5})))
}

let before
for (const size of [5e3, 50e3, 500e3, 5e6]) {
  const text = articleOf(size / 6).slice(0, size)
  const took = time(() => check(text), {runs: size > 1e5 ? 1 : 9, warm: size > 1e5 ? 0 : warmUp / 5})
  const growth = before ? `, ${(took / before).toFixed(1)} times the one before` : ''
  show(`check of ${(text.length / 1e3).toFixed(0)} KB`, `${ms(took)}, ${(text.length / 1e3 / took).toFixed(1)} MB/s${growth}`)
  before = took
}

const cold = `
  const begin = performance.now()
  const {check} = await import(${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)})
  const loaded = performance.now()
  check(${JSON.stringify(article)})
  console.log(JSON.stringify({load: loaded - begin, first: performance.now() - loaded, rss: process.memoryUsage.rss() / 2 ** 20}))
`
const starts = Array.from({length: 5}, () => {
  const begin = performance.now()
  const {load, first, rss} = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', cold], {encoding: 'utf8'}))
  return {load, first, rss, process: performance.now() - begin}
}).sort((one, other) => one.process - other.process)
const middle = starts[2]
show(
  'new process to first findings',
  `${ms(middle.process)} (import ${ms(middle.load)}, first check ${ms(middle.first)}), ${middle.rss.toFixed(0)} MB`
)
