/**
 * Pairs of a text with one planted fault and its sound twin, written for the project by people who had not seen its rules: how many of the faults are
 * seen, and how many of the sound texts are not left alone.
 *
 *   node test/evaluation/pairs.mjs           counts
 *   node test/evaluation/pairs.mjs --list    and prints every miss and every alarm, but of what is kept apart
 *   npm run rates                            writes what each rule gave as planted.json, from which the rules' documentation is made
 *
 * The files in pairs/ have a line a pair: `check` names the fault, `flag` the words it lies in, where only a finding there counts. articles.jsonl has whole
 * articles with several slips each, sound.jsonl sound texts alone. What is kept apart was never read while rules were written: it tells how they do on texts
 * that nobody tuned them for, and stays so as long as nobody reads it.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'

const folder = fileURLToPath(new URL('pairs/', import.meta.url))
const firm = ({severity}) => severity !== 'query'

/** An article with slips is a pair for each of them. */
const expanded = ({slips, ...article}) =>
  slips?.map(({find, replace, check, note}, index) => ({
    id: `${article.id}-${index + 1}`,
    family: 'figures',
    check,
    bad: article.text.replace(find, () => replace),
    good: article.text,
    note
  })) ?? [article]

const read = (file) =>
  readFileSync(`${folder}${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => expanded(JSON.parse(line)))

/** A fault of figures may be seen by a rule of dates, and the reverse. */
const familiesOf = ({family}) => (family === 'figures' || family === 'dates' ? ['figures', 'dates'] : [family])

const isOf = (pair) => (finding) => familiesOf(pair).includes(finding.family) || finding.ruleId === pair.check

/** A query counts where it is of the very rule, or where the fault is one that a desk can only ask about. */
const counts = (pair) => (finding) =>
  isOf(pair)(finding) && (firm(finding) || finding.ruleId === pair.check || pair.check === 'implied-ratio')

function isAt(pair, finding) {
  if (!pair.flag) return true
  const places = [finding, ...finding.related]
  return pair.flag.some((words) => {
    for (let at = pair.bad.indexOf(words); at >= 0; at = pair.bad.indexOf(words, at + 1))
      if (places.some(({start, end}) => start < at + words.length && at < end)) return true
    return false
  })
}

function judge(check, pair) {
  const sound = check(pair.good, {preset: 'strict'}).findings
  // What is found in the sound twin as well is no catch.
  const known = new Set(sound.map(({ruleId, message}) => `${ruleId} ${message}`))
  const bad = check(pair.bad, {preset: 'strict'}).findings.filter(
    (finding) => counts(pair)(finding) && !known.has(`${finding.ruleId} ${finding.message}`)
  )
  const good = [
    ...check(pair.good).findings.filter((finding) => isOf(pair)(finding) && firm(finding)),
    ...sound.filter(({ruleId}) => ruleId === pair.check)
  ]
  return {caught: bad.filter((finding) => isAt(pair, finding)), alarms: good}
}

const percent = (part, whole) => Number(((100 * part) / whole).toFixed(1))

/** What each rule gave: `right` on planted faults, `wrong` on sound texts. */
function tally(rules, findings, key) {
  for (const id of new Set(findings.map(({ruleId}) => ruleId))) {
    const row = rules.get(id) ?? {right: 0, wrong: 0}
    row[key]++
    rules.set(id, row)
  }
}

/** Measures a build by its `check`: figures by set, for floors, and what each rule gave. */
export function measurePairs(check, list = () => {}) {
  const suites = {}
  const rules = new Map()
  for (const file of readdirSync(folder).sort()) {
    const texts = read(file)
    const name = `planted ${file.replace('.jsonl', '')}`
    let caught = 0
    // An article with several slips is one sound text.
    const sound = new Map()
    const show = file.includes('apart') ? () => {} : list
    for (const text of texts) {
      const {caught: seen, alarms: wrong} = text.bad ? judge(check, text) : {caught: [], alarms: check(text.text).findings.filter(firm)}
      tally(rules, seen, 'right')
      tally(rules, wrong, 'wrong')
      if (seen.length > 0) caught++
      else if (text.bad) show(`MISS ${text.id}: ${text.bad.replaceAll('\n', ' ')} | ${text.note}`)
      sound.set(text.good ?? text.text, wrong.length > 0)
      for (const {ruleId, message} of wrong)
        show(`ALARM ${text.id}: ${ruleId}: ${message} | ${(text.good ?? text.text).replaceAll('\n', ' ')}`)
    }
    suites[name] = {
      n: texts.length,
      ...(texts[0]?.bad ? {caught: percent(caught, texts.length)} : {}),
      'false-alarm': percent([...sound.values()].filter(Boolean).length, sound.size)
    }
  }
  return {suites, rules}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {check} = await import('../../dist/index.js')
  const {suites} = measurePairs(check, process.argv.includes('--list') ? console.log : undefined)
  for (const [name, {n, caught, 'false-alarm': alarm}] of Object.entries(suites))
    console.log(name.padEnd(24), `n ${n}  caught ${caught ?? '-'}  false-alarm ${alarm}`)
}
