/** `deskcheck --print-config FILE`: what a check of the file would go by, and where that comes from. */

import type {Arguments} from './arguments.js'
import {CommandError, type ExitStatus, exit} from './problem.js'
import {settingsReader} from './settings.js'

export async function runPrintConfig(args: Arguments): Promise<ExitStatus> {
  const [path, ...others] = args.given
  if (path === undefined || others.length > 0) throw new CommandError('Expected one file to print the configuration of')
  const {options, ignored, sources} = await (await settingsReader(args))(path)
  process.stdout.write(`${JSON.stringify({sources, ignored, preset: 'recommended', ...options}, null, 2)}\n`)
  return exit.passed
}
