/** What a check of one file goes by. */

import type {CheckOptions} from '../report.js'
import type {Arguments} from './arguments.js'

/** The options for a file: what the command line says. */
export async function settingsFor(_path: string, {options}: Arguments): Promise<CheckOptions> {
  return options
}
