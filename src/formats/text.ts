/** Plain text: the prose is the source; blocks and roles come from shape and place. */

import {blocksOfText} from '../story/lines.js'
import type {Prose} from '../story/read.js'
import {guessRoles} from '../story/roles.js'
import {sameAsSource} from '../story/source-map.js'

export function readText(source: string): Prose {
  const blocks = blocksOfText(source)
  guessRoles(source, blocks)
  return {source, text: source, blocks, metadata: {}, toSource: sameAsSource}
}
