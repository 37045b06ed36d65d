/** The ways into the library for a text in any format. */

import type {Facts} from './facts/public.js'
import {readProse} from './formats/formats.js'
import {type Mended, mendBy} from './mend.js'
import {type CheckOptions, factsIn, type ReadOptions, type Report, reportOn, storyOf} from './report.js'
import type {Story} from './story/story.js'

/**
 * Checks an article against itself. Offsets of findings and facts are UTF-16 offsets into `text`. No text makes it throw; an unknown option, rule
 * id or format does, with an `OptionError` that names it.
 */
export function check(text: string, options: CheckOptions = {}): Report {
  return reportOn(text, options, readProse)
}

/** What an article states, without judging it: figures, quotations, names and dates. */
export function extract(text: string, options: ReadOptions = {}): Facts {
  return factsIn(text, options, readProse)
}

/**
 * Mends what has one certain answer: words run together or broken, misread bytes, lost hyphens and the like. Figures, names and dates are never
 * changed, since either of two places may be right. Mending a mended text changes nothing.
 */
export function mend(text: string, options: CheckOptions = {}): Mended {
  return mendBy(text, (current) => check(current, options).findings)
}

/** Reads a document into a story. */
export function storyOfText(text: string, options: ReadOptions): Story {
  return storyOf(text, options, readProse)
}
