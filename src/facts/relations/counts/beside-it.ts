/** Those before the one that an ordinal numbers, as the sentences beside it tell them. It judges nothing. */

import type {Story, Token} from '../../../story/story.js'
import {datedDeeds} from './dated-deeds.js'
import {isShort, neighboursOf} from './earlier-ones.js'
import {soOftenBefore} from './so-often-before.js'
import type {Told} from './told-list.js'

/** Those before it that the sentences beside it tell, by how often or one by one. */
export function besideIt(story: Story, token: Token, value: number): Told | undefined {
  const own = story.sentences[token.sentence]
  if (!isShort(own)) return undefined
  const neighbours = neighboursOf(story, own)
  return soOftenBefore(story, token, value, own, neighbours) ?? datedDeeds(story, token, value, neighbours[1])
}
