/**
 * Holds the build in dist/ against the floors beside this file: on the pairs of this folder, and on the evaluation data where that is at hand.
 *
 *   npm run evaluate              compares, and fails with the line that fell
 *   npm run evaluate -- --raise   writes every figure that rose as the new floor
 *
 * Figures that are better when smaller (alarms, findings on published news) have a ceiling instead of a floor.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {check} from '../../dist/index.js'
import {measurePairs} from './pairs.mjs'

const runner = fileURLToPath(new URL('../../../shared/eval/run.mjs', import.meta.url))
const floorsFile = fileURLToPath(new URL('floors.json', import.meta.url))
const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const smallerIsBetter = /alarm|errors\+warnings|queries|flags-per/
const notJudged = /^(?:n|docs|words)$|ms\/article|MB\/s/

/** `12/385` counts as 12. */
const numberOf = (figure) => Number.parseFloat(String(figure))

/** What the evaluation beside the checkout gives; nothing where there is none. */
function measureOutside() {
  if (!existsSync(runner)) {
    console.log('The evaluation data is not here: the pairs of the project alone are measured.')
    return undefined
  }
  const output = execFileSync(process.execPath, [runner, entry, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return JSON.parse(output)
}

const outside = measureOutside()
const measured = {...measurePairs(check).suites, ...outside}
const floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
const raise = process.argv.includes('--raise')
const fallen = []
let compared = 0

for (const [suite, figures] of Object.entries(measured)) {
  console.log(
    suite.padEnd(36),
    Object.entries(figures)
      .map(([key, value]) => `${key} ${value}`)
      .join('  ')
  )
  for (const [key, figure] of Object.entries(figures)) {
    const value = numberOf(figure)
    if (notJudged.test(key) || Number.isNaN(value)) continue
    const floor = floors[suite]?.[key]
    const smaller = smallerIsBetter.test(key)
    compared++
    if (floor !== undefined && (smaller ? value > floor : value < floor))
      fallen.push(`${suite}: ${key} is ${value}, the ${smaller ? 'ceiling' : 'floor'} is ${floor}`)
    if (raise && (floor === undefined || (smaller ? value < floor : value > floor))) floors[suite] = {...floors[suite], [key]: value}
  }
}
if (outside) for (const suite of Object.keys(floors)) if (!(suite in measured)) fallen.push(`${suite}: was not measured`)

if (raise) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
for (const line of fallen) console.error(`FELL ${line}`)
console.log(`${compared} figures compared, ${fallen.length} fell`)
process.exit(fallen.length > 0 ? 1 : 0)
