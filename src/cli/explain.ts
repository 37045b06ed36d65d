/** `deskcheck explain RULE` and `deskcheck rules`: what the rules look for, from their own documentation. */

import {OptionError} from '../config.js'
import {explain, type RuleDocs, ruleDocs} from '../docs.js'
import type {Example} from '../rule.js'
import type {Arguments} from './arguments.js'
import {CommandError, type ExitStatus, exit} from './problem.js'

/** So many of each show what a rule does. */
const shown = {bad: 3, good: 2}

/** The first of each, in their order; the first bad ones are those that open the rule's documentation. */
function firstOf(examples: readonly Example[]): readonly Example[] {
  const bad = examples.filter((example) => 'bad' in example).slice(0, shown.bad)
  const good = examples.filter((example) => 'good' in example).slice(0, shown.good)
  return [...bad, ...good]
}

const indented = (text: string): string => text.replaceAll(/\n(?=.)/g, '\n  ')

const exampleText = (example: Example): string =>
  'bad' in example
    ? `  ${indented(example.bad)}\n    → ${example.message}`
    : `  ${indented(example.good)}\n    silent${example.why ? `: ${example.why}` : ''}`

/** The documentation of a rule that the command line names; the library's own error cannot say what command lists them. */
export function docsFor(id: string): RuleDocs {
  try {
    return explain(id)
  } catch (error) {
    throw error instanceof OptionError ? new CommandError(`${error.message}; 'deskcheck rules' lists them all`) : error
  }
}

export function runExplain({given: [id, ...others], all}: Arguments): ExitStatus {
  if (id === undefined || others.length > 0) throw new CommandError("Expected one rule, as in 'deskcheck explain figures-sum'")
  const {summary, severity, preset, why, examples} = docsFor(id)
  const some = all ? examples : firstOf(examples)
  const left = examples.length - some.length
  const parts = [
    `${id} (${severity}, ${preset})\n${summary}.`,
    why,
    'Examples: ⟦⟧ is what is reported, ⟨⟩ what it is held against.',
    ...some.map(exampleText),
    ...(left > 0 ? [`${left} more: deskcheck explain ${id} --all`] : [])
  ]
  process.stdout.write(`${parts.join('\n\n')}\n`)
  return exit.passed
}

export function runRules({given}: Arguments): ExitStatus {
  if (given.length > 0) throw new CommandError("Unexpected argument: 'deskcheck rules' lists them all")
  const lines = ruleDocs().map(
    ({id, severity, preset, summary}) => `${id.padEnd(28)} ${severity.padEnd(8)} ${preset.padEnd(12)} ${summary}\n`
  )
  process.stdout.write(lines.join(''))
  return exit.passed
}
