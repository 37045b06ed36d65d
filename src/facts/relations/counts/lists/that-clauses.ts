/** Lists whose items are clauses of one verb: `upheld three complaints. It found that …; that …; and that …`. They judge nothing. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {clauseNouns, heldNouns} from '../../../../lexicon/list-words.js'
import {lowerAt, type Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import type {Listed} from './listed.js'

const nouns = lazily(() => wordsOf(`${clauseNouns} ${heldNouns}`))
const finds =
  /^(?:found|finds|ruled|rules|held|holds|said|says|concluded|concludes|agreed|accepted|decided|complained|alleged|argued|claimed|judged)$/
const longest = 90

/** How many clauses the next sentence tells behind one verb, each with `that`, the last behind `and`. */
export function thatClausesNext(story: Story, {sentence, counted, firstToken, value}: Figure): Listed | undefined {
  const next = story.sentences[sentence + 1]
  if (!counted || !nouns().has(counted.noun) || !next || next.block !== story.sentences[sentence]?.block) return undefined
  // `three |of the five| charges`: the list is of the three.
  const isWhole = [1, 2, 3].some((back) => lowerAt(story, firstToken - back) === 'of')
  if (isWhole || next.lastToken - next.firstToken > longest) return undefined
  let [count, closed, first] = [0, false, next.firstToken]
  for (let at = next.firstToken; at < next.lastToken; at++) {
    const [word, before] = [lowerAt(story, at), lowerAt(story, at - 1)]
    if (word !== 'that') continue
    if (count === 0) {
      if (!finds.test(before) || at - next.firstToken > 6) return undefined
      count = 1
      first = at
    } else if (/^[,;]$/.test(before) || before === 'and') {
      if (closed) return undefined
      count++
      closed = before === 'and'
    }
  }
  // Two of four may be told, and the others left out.
  const isAll = count > Number(value) || (count > 2 && count === Number(value) - 1) || count === Number(value)
  return closed && count > 1 && isAll ? {count, least: count, start: story.tokens[first]?.start ?? next.start, end: next.end} : undefined
}
