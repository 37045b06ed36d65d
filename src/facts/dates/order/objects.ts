/** Whether two verbs are told of two things that one subject acted on: `opened |a branch| in Hull … closed |one| in Leeds`. */

import {generalNouns} from '../../../lexicon/case-stages.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'

export const general = lazily(() => wordsOf(generalNouns))
const passive = /^(?:was|were|been|be|being|is|are|got)$/
const adverb = /^(?:first|then|later|finally|soon|also|only|never|\w+ly)$/
/** What no object begins with: a preposition, a mark, a figure, or a particle. */
const noObject =
  /^(?:was|were|is|are|had|has|have|will|would|in|on|at|by|from|to|for|with|after|before|during|until|till|since|as|into|under|through|over|off|out|up|down|away|back|again|when|while|who|which|and|but|or|then|there|here|that|because|amid|near|against|between|within|without|of|around|round|\w+ly|\d\S*)$/
const pronoun = /^(?:it|them|him|her|this|these|those|both)$/

/** The first word of what an active verb is done to; undefined where it is passive, or has none. */
export function objectOf(story: Story, {index, sentence}: Token): Token | undefined {
  let at = index - 1
  while (adverb.test(lowerAt(story, at))) at--
  if (passive.test(lowerAt(story, at)) || story.sentences[sentence]?.firstToken === index) return undefined
  const object = story.tokens[index + 1]
  return object?.kind === 'word' && object.sentence === sentence && !noObject.test(object.lower) ? object : undefined
}

export function actsOnOthers(story: Story, one: Token, other: Token): boolean {
  const object = objectOf(story, other)
  return object !== undefined && !pronoun.test(object.lower) && objectOf(story, one) !== undefined && !isNamedAgain(story, one, object)
}

/** `bought |the Star| in 2004 and sold |the Star| in 2011`. */
function isNamedAgain(story: Story, one: Token, object: Token): boolean {
  const noun = /^(?:the|its|his|her|their|that|this)$/.test(object.lower) ? lowerAt(story, object.index + 1) : object.lower
  // `approved Corvanil … withdrew |the drug|`
  if (general().has(noun) && object.lower === 'the') return true
  return [1, 2, 3].some((away) => lowerAt(story, one.index + away) === noun)
}
