/** Whether the levels of another sentence can be what a step or a word of order speaks of: `Attendance has dipped. The club drew 21,340 fans`; teachers are no absence. */

import {wordsOf} from '../../../lexicon/list.js'
import {openSubjects, openThings, subjects} from '../../../lexicon/step-subjects.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'

interface Lists {
  readonly open: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly kin: readonly ReadonlySet<string>[]
}

let kept: Lists | undefined

const lists = (): Lists => {
  kept ??= {open: wordsOf(openSubjects), things: wordsOf(openThings), kin: subjects.trim().split('\n').map(wordsOf)}
  return kept
}

/** Whether a word names what a noun names: itself, or `attendance` for fans. */
const isKin = (word: string, noun: string): boolean =>
  word.startsWith(noun.length > 4 ? noun.slice(0, -1) : noun) || lists().kin.some((line) => line.has(word) && line.has(noun))

/** Whether the sentence names what the two count; money, shares and bare numbers may be of anything. */
export function isOfSubject({tokens, sentences}: Story, sentence: number, from: Figure, to: Figure): boolean {
  const noun = from.counted?.noun ?? to.counted?.noun
  if (
    noun === undefined ||
    from.kind === 'percent' ||
    lists().things.has(noun) ||
    [from, to].some(({text}) => /(?:million|billion|bn)$/.test(text)) ||
    from.sentence === sentence ||
    to.sentence === sentence
  )
    return true
  const {firstToken = 0, lastToken = 0} = sentences[sentence] ?? {}
  for (let at = firstToken; at < lastToken; at++) {
    const {lower = '', kind} = tokens[at] ?? {}
    if (kind === 'word' && (lists().open.has(lower) || isKin(lower, noun))) return true
  }
  return false
}
