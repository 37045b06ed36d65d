/** Steps from what was to be: `83 prisoners, 20 more |than they had promised|, in return for 150`. The base is what was promised, and told where the promise is, or nowhere. It judges no values. */

import {intentPasts} from '../../../lexicon/acts.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story} from '../../../story/story.js'

const intended = lazily(() => wordsOf(intentPasts))

/** `than |they had first| promised`, `than |the mill had| ordered`, `than planned`. */
const leads = /^(?:it|they|he|she|we|i|you|the|its|their|had|has|have|was|were|been|ever|first|originally)$/

/** Words from `than` to its verb. */
const longest = 6

/** The verb of what was to be, where `than` leads to it and to no figure: `than they had |promised|,`; one word may be the name of who it was. */
function intendedBehind({tokens}: Story, than: number): string | undefined {
  let names = 0
  for (let at = than + 1; at <= than + longest; at++) {
    const {lower = '', kind} = tokens[at] ?? {}
    if (intended().has(lower)) return tokens[at + 1]?.kind === 'number' ? undefined : lower
    if (kind !== 'word' || (!leads.test(lower) && ++names > 1)) return undefined
  }
  return undefined
}

/** Whether `than`, at one token or the next, leads to what was to be, and the paragraph has told of no such number before. */
export function isThanIntended(story: Story, at: number, sentence: number): boolean {
  const than = [at, at + 1].find((each) => story.tokens[each]?.lower === 'than')
  if (than === undefined) return false
  const verb = intendedBehind(story, than)
  if (verb === undefined) return false
  const from = story.sentences[story.blocks[story.sentences[sentence]?.block ?? 0]?.firstSentence ?? sentence]?.firstToken ?? than
  return !story.tokens.slice(from, than).some(({lower}) => lower.startsWith(verb.slice(0, 4)))
}
