/** What the words right behind a lapse tell of it: `ten years |later|`, `two weeks |before| the vote`. */

import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {unitDays} from '../extent.js'
import type {Lapse} from './lapses.js'
import {datesBefore, isClosedBy, isMark, pointedFrom} from './told-ends.js'
import {areBothApart, isWaitedFor} from './waits.js'
import type {Way} from './ways.js'

/** `The sitting |began| at 7.30pm`: what the sentence before tells with its time. */
function isBegunBefore(story: Story, sentence: number): boolean {
  const {firstToken, lastToken} = story.sentences[sentence - 1] ?? {firstToken: 0, lastToken: 0}
  return story.tokens.slice(firstToken, lastToken).some(({lower}) => /^(?:began|begun|started|kicked)$/.test(lower))
}

const isPointed = (token: Token | undefined): boolean => /^(?:it|that|this|them|him|her)$/.test(token?.lower ?? '')

/** `on 26 September, a week |before closest approach|, and by 10 October, a week after |it|`: after what the length before it named, and not after the day. */
function isOfNamedEvent(story: Story, until: number, sentence: number): boolean {
  const from = story.sentences[sentence]?.firstToken ?? until
  return story.tokens
    .slice(from, until)
    .some(
      ({lower, index}) =>
        /^(?:before|after)$/.test(lower) &&
        /^(?:second|minute|hour|day|week|fortnight|month|year|decade)s?$/.test(lowerAt(story, index - 1)) &&
        !isPointed(story.tokens[index + 1]) &&
        story.tokens[index + 1]?.kind === 'word'
    )
}

/** What the words behind the lapse say: `ten years |later|`. */
export function wayBehind(story: Story, {lastToken, firstToken, unit, sentence}: Lapse): Way | undefined {
  const word = lowerAt(story, lastToken)
  const next = story.tokens[lastToken + 1]
  if (word === 'later' || word === 'afterwards' || word === 'afterward') return 'later'
  if (word === 'on') return isMark(next) || pointedFrom(story, lastToken + 1) > 0 ? 'later' : undefined
  if (pointedFrom(story, lastToken) > 0) return 'later'
  // `voted at 2am, six hours |into the debate|`
  if (word === 'into' && unitDays(unit) < 1 && isBegunBefore(story, sentence)) return 'later'
  // `in 1835, and 75 years |after that|, in 1910`
  const pointed = isPointed(next) && isMark(story.tokens[lastToken + 2])
  if (pointed && (word === 'after' || word === 'before') && isOfNamedEvent(story, firstToken, sentence)) return undefined
  if (pointed && (word === 'after' || word === 'before')) return word === 'after' ? 'later' : 'earlier'
  if (word === 'earlier' || word === 'previously' || word === 'beforehand') return 'earlier'
  if (word === 'before' && isWaitedFor(story, firstToken, lastToken)) return 'gap'
  if (word === 'before') return isClosedBy(next) ? 'earlier' : 'before'
  if (word === 'ago') return 'ago'
  // `meets next on Thursday, August 7, eight weeks |from now|`
  if (word === 'from' && /^(?:now|today)$/.test(next?.lower ?? '')) return 'ahead'
  if (/^(?:had|have|has)$/.test(word) && /^(?:gone|passed|elapsed|intervened|separated)$/.test(next?.lower ?? '')) return 'gap'
  // `Five years |passed before|, in 1974, she was let in`
  if (/^(?:passed|elapsed)$/.test(word) && /^(?:before|until|till)$/.test(next?.lower ?? '')) return 'gap'
  if (word === 'after' && isClosedBy(next) && !/^(?:in|on|at)$/.test(next?.lower ?? '')) return 'later'
  // `in the two years |since, in which| it lost nine`
  if (word === 'since' && isClosedBy(next)) return undefined
  if (word === 'after' || word === 'since') return 'after'
  if (word === 'apart' && (datesBefore(story, lastToken) === 2 || areBothApart(story, firstToken, sentence))) return 'gap'
  if (word === 'to' && lowerAt(story, lastToken + 1) === 'the' && /^(?:day|month|week|hour|minute)$/.test(lowerAt(story, lastToken + 2))) {
    const far = lowerAt(story, lastToken + 3)
    return far === 'before' ? 'before' : /^(?:after|since)$/.test(far) ? 'after' : 'later'
  }
  return /^the$/.test(lowerAt(story, firstToken)) ? 'later' : undefined
}
