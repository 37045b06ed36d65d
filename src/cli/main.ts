#!/usr/bin/env node

/** The command: each subcommand is a file of its own, loaded when it is called. */

import {version} from '../../package.json'
import {type Arguments, readArguments} from './arguments.js'
import {keepCompiled} from './compiled.js'
import {complain, type ExitStatus, exit, messageOf} from './problem.js'

type Run = (args: Arguments) => ExitStatus | Promise<ExitStatus>

const subcommands = new Map<string, () => Promise<Run>>([
  ['facts', async () => (await import('./facts.js')).runFacts],
  ['init', async () => (await import('./init.js')).runInit],
  ['stet', async () => (await import('./stet.js')).runStetCommand],
  ['explain', async () => (await import('./explain.js')).runExplain],
  ['rules', async () => (await import('./explain.js')).runRules]
])

async function runNamed([first = '', ...rest]: readonly string[], args: readonly string[]): Promise<ExitStatus> {
  const load = subcommands.get(first)
  const read = readArguments(load ? rest : args)
  if (read.help) {
    process.stdout.write((await import('./usage.js')).usage)
    return exit.passed
  }
  if (read.version) {
    process.stdout.write(`${version}\n`)
    return exit.passed
  }
  if (read.printConfig) return (await import('./print-config.js')).runPrintConfig(read)
  const run = load ? await load() : (await import('./check.js')).runCheck
  return run(read)
}

/** A reader that has seen enough, as `head` has, is no failure; a full disk is one. */
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') return
  complain(`Cannot write the report: ${messageOf(error)}`)
  process.exit(exit.failed)
})

try {
  keepCompiled()
  const args = process.argv.slice(2)
  process.exitCode = await runNamed(args, args)
} catch (error) {
  complain(messageOf(error))
  process.exitCode = exit.failed
}
