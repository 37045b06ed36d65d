/** `deskcheck explain RULE` and `deskcheck rules`: what the rules look for, from their own documentation. */

import {explain, ruleDocs} from '../docs.js'
import type {Arguments} from './arguments.js'
import {CommandError, type ExitStatus, exit} from './problem.js'

export function runExplain({given: [id, ...others]}: Arguments): ExitStatus {
  if (id === undefined || others.length > 0) throw new CommandError("Expected one rule, as in 'deskcheck explain figures-sum'")
  const {summary, severity, preset, why, examples} = explain(id)
  const shown = examples.map((example) =>
    'bad' in example
      ? `  ${example.bad}\n    → ${example.message}`
      : `  ${example.good}\n    silent${example.why ? `: ${example.why}` : ''}`
  )
  process.stdout.write(`${id} (${severity}, ${preset})\n${summary}.\n\n${why}\n\n${shown.join('\n\n')}\n`)
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
