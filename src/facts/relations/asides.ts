/** Who says so, between two commas: `, by his count,`, `, officials said,`. What stands before such an aside and behind it is one clause. */

import type {Story} from '../../story/story.js'
import {wordAt, wordsBetween} from './nearby-words.js'

const longest = 7

const says =
  /^ (?:by (?:[^ ]+ ){1,3}(?:count|counts|reckoning|estimate|estimates|account|accounts|figures|calculation|calculations|measure|admission)|according to (?:[^ ]+ ){0,4}[^ ]+|on (?:[^ ]+ ){1,2}(?:figures|count|reckoning)|(?:[^ ]+ ){0,4}(?:said|says|say|claimed|claims|claim|reckoned|reckons|reckon|believed|believes|believe|thinks|think|thought|noted|notes|insisted|insists|boasted|boasts|added|adds|wrote|writes|reported|reports)(?: [^ ]+)?) $/

/** Where the aside opens that a comma closes. */
export function asideBefore(story: Story, sentence: number, comma: number): number | undefined {
  // `He was not there, she said, |and| …`: what follows is another clause.
  if (wordAt(story, sentence, comma) !== ',' || /^(?:and|but|or|so|yet|while|because)$/.test(wordAt(story, sentence, comma + 1)))
    return undefined
  for (let at = comma - 2; at >= comma - longest; at--)
    if (wordAt(story, sentence, at) === ',') return says.test(wordsBetween(story, at + 1, comma)) ? at : undefined
  return undefined
}
