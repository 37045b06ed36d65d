/** A whole and its part as a count or a test told them, with no `of` between: `sampled |160| of them and found |98| fit`, `there are |8,400| on the roll, and |4,710| papers came back`. */

import {lazily, wordsOf} from '../../../../lexicon/list.js'
import {countedOutWords} from '../../../../lexicon/part-words.js'
import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {closing, opening, wordAt, wordsBetween} from '../../nearby-words.js'
import {lineAt} from '../../pattern.js'
import {amountsIn, areOfOneUnit} from '../amounts.js'
import type {Pair} from './pairs.js'

const counts = lazily(() => wordsOf(countedOutWords))

/** Words between the two that make the second no part of the first. */
const apart =
  /[;(]| (?:than|from|to|against|compared|other|others|another|more|while|but|whereas|new|per|each|or|not|only|no|earlier|before) /

const denying =
  / (?:not|no|none|never|without|against|gone|out|missing|absent|empty|dead|died|broken|faulty|contaminated|polluted|un[a-z]{4,}|\w+n['’]t|fail\w*|lack\w*|refus\w*|oppos\w*|reject\w*|resign\w*|quit\w*|leave\w*|left) /

/** `Most of the wells are safe. Of 160, 60 |were contaminated|`: one of two clauses denies what the other says. */
export const isDenied = (one: string, other: string): boolean => denying.test(one) !== denying.test(other)

/** `the writers |past| 65`. */
const isAge = (story: Story, {sentence, firstToken}: Figure): boolean =>
  /^(?:past|over|under|aged|age)$/.test(wordAt(story, sentence, firstToken - 1))

/** The only two amounts of a sentence, the larger of which was counted or tested. */
export function countedOut(story: Story, block: number, sentence: number): Pair | undefined {
  const claim = lineAt(story, sentence - 1)?.text ?? ''
  const [whole, part, third] = amountsIn(story, block).filter(
    (figure) => figure.sentence === sentence && figure.kind === 'cardinal' && !isAge(story, figure)
  )
  if (!whole || !part || third || !areOfOneUnit(whole, part) || whole.kind !== 'cardinal' || whole.hedge || part.hedge) return undefined
  if (Number(part.value) >= Number(whole.value) || Number(part.value) < 2 || whole.per !== null || part.per !== null) return undefined
  const first = opening(story, whole)
  const lead = wordsBetween(story, Math.max(story.sentences[sentence]?.firstToken ?? 0, first - 4), first).split(' ')
  const behind = wordsBetween(story, closing(story, part), story.sentences[sentence]?.lastToken ?? 0)
  if (isDenied(claim, behind)) return undefined
  const gap = wordsBetween(story, closing(story, whole), opening(story, part))
  const isCounted = lead.some((word) => counts().has(word)) || / there (?:are|were) $/.test(lead.join(' '))
  return isCounted && !apart.test(gap) && !/^ (?:of whom|of which|years|times) /.test(behind) && gap.length < 100
    ? {part, whole}
    : undefined
}
