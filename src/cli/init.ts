/** `deskcheck init`: a configuration to begin with, in the working folder. */

import {join} from 'node:path'
import {ConfigurationFinder} from '../configuration/find.js'
import type {Arguments} from './arguments.js'
import {CommandError, type ExitStatus, exit} from './problem.js'
import {writeWhole} from './write-file.js'

const name = '.deskcheckrc.json'

const beginning = {
  $schema: './node_modules/deskcheck/schema/configuration.json',
  preset: 'recommended',
  rules: {},
  words: [],
  ignore: [],
  overrides: []
}

/** One configuration above is no reason not to begin another; one in the folder itself is. */
export function runInit({given}: Arguments): ExitStatus {
  if (given.length > 0) throw new CommandError(`Unexpected argument '${given[0]}': 'deskcheck init' writes ${name} into the working folder`)
  const folder = process.cwd()
  const there = new ConfigurationFinder().nearest(folder)
  if (there !== undefined && join(there, '..') === folder) throw new CommandError(`There is a configuration already: ${there}`)
  writeWhole(join(folder, name), `${JSON.stringify(beginning, null, 2)}\n`)
  process.stdout.write(`${name} written: 'deskcheck rules' lists what it can set\n`)
  return exit.passed
}
