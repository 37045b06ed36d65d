/**
 * Writes src/lexicon/tie-weights.generated.ts: how much each trait of a tie speaks for it or against it. Byte for byte the same each time for the same
 * texts and the same readers of them.
 *
 *   node scripts/weigh-ties.mjs            writes the weights
 *   node scripts/weigh-ties.mjs --check    prints how ties weigh in texts that the weights were not made from, fifth by fifth, and writes nothing
 *
 *   node scripts/weigh-ties.mjs … FILE…    takes sound texts from lines of JSON as well, such as published articles: {"text": "…"}
 *
 * The texts are those of test/evaluation/pairs that are not kept apart, the examples of the rules and the fixtures. A tie that holds in a sound text and no
 * longer in its twin is one that is meant, and so is one that an example marks or a fixture expects; all others that do not hold are not. What the weights are: logistic regression by stochastic gradient descent with per-weight steps (Duchi, Hazan and
 * Singer, 2011) and dropout of traits (Wager, Wang and Liang, 2013), so that no trait speaks alone.
 */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'tsup'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = `${root}node_modules/.cache/tie-readers`
const texts = `${root}test/evaluation/pairs/`

async function readers() {
  const entry = {
    report: 'src/report.ts',
    rules: 'src/rules/index.ts',
    marked: 'test/marked.ts',
    text: 'src/formats/text.ts',
    find: 'src/facts/figures/find.ts',
    'draw-up': 'src/facts/relations/ties/draw-up.ts',
    surroundings: 'src/facts/relations/ties/surroundings.ts',
    traits: 'src/facts/relations/ties/traits.ts',
    weigh: 'src/facts/relations/ties/weigh.ts'
  }
  await build({
    entry,
    outDir: out,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/],
    splitting: true,
    silent: true,
    config: false,
    clean: true,
    dts: false,
    cwd: root
  })
  const modules = await Promise.all(Object.keys(entry).map((name) => import(pathToFileURL(`${out}/${name}.js`).href)))
  rmSync(out, {recursive: true})
  return Object.assign({}, ...modules)
}

const {
  storyOf,
  readText,
  figuresOf,
  drawUp,
  accountedFor,
  surroundingsOf,
  toldTraits,
  operandTraits,
  figureTraits,
  placeTraits,
  allRules,
  readMarks,
  keyOf,
  weightUnit
} = await readers()

const lines = (file) =>
  readFileSync(texts + file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The same random numbers each time (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const names = []
const numbers = new Map()
function numberOf(name) {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  return names.push(name) - 1
}

const read = (text) => {
  const story = storyOf(text, {}, () => readText(text))
  const drawn = drawUp(story)
  return {drawn, isAccountedFor: accountedFor(drawn), surroundings: surroundingsOf(story, drawn), figures: figuresOf(story).length}
}

const toldKey = ({form, figure, text, sentence}) => `${form} ${figure ? figure.index : `${text.toLowerCase()} ${sentence}`}`
const nameOf = (tie) => `${tie.relation} ${toldKey(tie.told)} ${keyOf(tie)}`

const examples = []
function add({surroundings}, drawn, tie, isMeant, place) {
  const around = surroundings(drawn)
  const traits = new Set()
  const tell = (trait, value) => traits.add(numberOf(`${tie.relation}\t${trait}\t${value}`))
  toldTraits(around, drawn.told, tell)
  operandTraits(around, 'whole', tie.whole, tell)
  operandTraits(around, 'part', tie.parts[0], tell)
  figureTraits(around, tie, tell)
  placeTraits(around, tie, tell)
  examples.push({...place, relation: tie.relation, isMeant, traits: Int32Array.from(traits)})
}

/** Every tie that does not hold, of told figures that nothing accounts for. */
function addAll(text, place, isMeant = () => false) {
  for (const drawn of text.drawn) {
    if (text.isAccountedFor(drawn.told)) continue
    for (const tie of drawn.ties) if (!tie.holds) add(text, drawn, tie, isMeant(tie), place)
  }
}

function addPair({bad, good}, group) {
  const [faulty, sound] = [read(bad), read(good)]
  addAll(sound, {group, text: `${group} sound`})
  if (faulty.figures !== sound.figures) return
  const held = new Set(sound.drawn.flatMap(({ties}) => ties.filter(({holds}) => holds).map(nameOf)))
  addAll(faulty, {group, text: `${group} faulty`}, (tie) => held.has(nameOf(tie)))
}

let group = 0
for (const pair of lines('figures.jsonl')) addPair(pair, group++)
for (const {text} of [...lines('sound.jsonl'), ...lines('articles.jsonl')]) {
  addAll(read(text), {group, text: `${group} sound`})
  group++
}

/** What is marked in a rule's example lies in the places of a tie, and none of them elsewhere. */
function isMarked({told, whole, parts}, {at, related}) {
  const isIn = ({start, end}, [from, to]) => start < to && from < end
  const figures = [whole, ...parts]
  return isIn(told, at) && related.length === figures.length && figures.every((figure) => related.some((place) => isIn(figure, place)))
}

for (const {id, examples: told} of allRules) {
  if (!/^(?:figures|dates)-/.test(id)) continue
  for (const {good, bad, format} of told) {
    if (format !== undefined && format !== 'text') continue
    // An example is run as a test, so that it is heeded more than one text of many.
    if (good !== undefined) addAll(read(good), {group, text: `${group} sound`, heed: 40})
    else {
      const marked = readMarks(bad)
      addAll(read(marked.text), {group, text: `${group} faulty`, heed: 6}, (tie) => marked.at !== undefined && isMarked(tie, marked))
    }
    group++
  }
}

/** A finding that a fixture expects names its places by their texts. */
function isExpected({told, whole, parts}, findings) {
  const texts = [whole, ...parts].map(({text}) => text).sort()
  return findings.some(({actual, related = []}) => {
    const places = related.map((place) => place.slice(0, place.indexOf(' ('))).sort()
    return actual === told.text && places.length === texts.length && places.every((place, at) => place === texts[at])
  })
}

const fixtures = `${root}fixtures/`
for (const name of readdirSync(fixtures)) {
  const [article, expected] = ['article.txt', 'expected.json'].map((file) => `${fixtures}${name}/${file}`)
  if (!existsSync(article)) continue
  const {findings} = JSON.parse(readFileSync(expected, 'utf8'))
  addAll(read(readFileSync(article, 'utf8')), {group, text: `${group} faulty`, heed: 6}, (tie) => isExpected(tie, findings))
  group++
}

const published = process.argv.slice(2).filter((argument) => argument !== '--check')
for (const file of published)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
    addAll(read(JSON.parse(line).text), {group, text: `${group++} published`})

/** A trait that fewer ties have says nothing. */
const fewest = 50
const counts = new Int32Array(names.length)
for (const {traits} of examples) for (const trait of traits) counts[trait]++
for (const example of examples) example.traits = example.traits.filter((trait) => counts[trait] >= fewest)

const epochs = 6
const rate = 0.12
const dropout = 0.3
const decay = 2e-4
/** There are a hundred ties that are not meant for each that is. */
const favour = 3

/** The mean of several runs: where they end depends on the order in which the examples come. */
function learn(chosen) {
  const runs = Array.from({length: 5}, (_, seed) => learnOnce(chosen, randomFrom(seed + 1)))
  return runs.reduce(
    (sum, weights) => sum.map((weight, trait) => weight + (weights[trait] ?? 0) / runs.length),
    new Float64Array(names.length)
  )
}

function learnOnce(chosen, random) {
  const weights = new Float64Array(names.length)
  const steps = new Float64Array(names.length).fill(1e-6)
  const order = chosen.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (const index of order) {
      const {traits, isMeant, heed = 1} = chosen[index]
      const told = traits.filter(() => random() >= dropout)
      let sum = 0
      for (const trait of told) sum += weights[trait]
      const error = (1 / (1 + Math.exp(-sum)) - (isMeant ? 1 : 0)) * (isMeant ? favour : 1) * heed
      if (Math.abs(error) < 1e-4) continue
      for (const trait of told) {
        const slope = error + decay * weights[trait]
        steps[trait] += slope * slope
        weights[trait] -= (rate * slope) / Math.sqrt(steps[trait])
      }
    }
  }
  return weights
}

/** A weight of less, in twentieths, is left out. */
const slightest = 3
const whole = (weight) => Math.round(weight / weightUnit)

function write(weights) {
  const rows = new Map()
  for (const [trait, name] of names.entries()) {
    if (Math.abs(whole(weights[trait])) < slightest) continue
    const [relation, kind, value] = name.split('\t')
    const row = rows.get(`${relation}\t${kind}`) ?? []
    rows.set(`${relation}\t${kind}`, row)
    row.push(`${value}\t${whole(weights[trait])}`)
  }
  const table = [...rows]
    .map(([name, row]) => `${name}\t${row.sort().join('\t')}`)
    .sort()
    .join('\n')
  writeFileSync(
    `${root}src/lexicon/tie-weights.generated.ts`,
    `/** Written by scripts/weigh-ties.mjs: relation, trait, and then its values with their weights, in twentieths. */\nexport const tieWeights = ${JSON.stringify(table)}\n`
  )
  console.log(`${examples.length} ties, ${examples.filter(({isMeant}) => isMeant).length} meant; ${table.length} characters`)
}

/** The best tie of each text, weighed by what the other four fifths gave. */
function check() {
  const best = new Map()
  for (let fifth = 0; fifth < 5; fifth++) {
    const weights = learn(examples.filter(({group}) => group % 5 !== fifth))
    for (const {group, text, traits, isMeant, relation} of examples) {
      if (group % 5 !== fifth) continue
      const weight = traits.reduce((sum, trait) => sum + whole(weights[trait]) * weightUnit, 0)
      if (weight > (best.get(text)?.weight ?? Number.NEGATIVE_INFINITY)) best.set(text, {weight, isMeant, relation})
    }
  }
  const all = [...best]
  const faulty = all.filter(([text]) => text.endsWith('faulty'))
  const sound = all.filter(([text]) => text.endsWith('sound'))
  const published = all.filter(([text]) => text.endsWith('published'))
  console.log('least  right  wrong in faulty, in sound, in published texts')
  for (let least = 1; least <= 7; least += 0.5) {
    const count = (list, is) => list.filter(([, {weight, isMeant}]) => weight >= least && isMeant === is).length
    console.log([least, count(faulty, true), count(faulty, false), count(sound, false), count(published, false)].join('\t'))
  }
  const relations = [...new Set(all.map(([, {relation}]) => relation))]
  for (const relation of relations) {
    const of = (list, is, least) => list.filter(([, tie]) => tie.relation === relation && tie.isMeant === is && tie.weight >= least).length
    console.log(relation, [2, 3, 4, 5, 6].map((least) => `${least}: ${of(faulty, true, least)}/${of(sound, false, least)}`).join('  '))
  }
}

if (process.argv.includes('--check')) check()
else write(learn(examples))
