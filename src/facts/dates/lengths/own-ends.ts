/** Lengths of time that bring their own end, and dates that are no moments of the story: neither is set against the dates near by. */

import {lowerAt, type Story} from '../../../story/story.js'
import {monthOf} from '../reading/words.js'

interface Place {
  readonly firstToken: number
  readonly lastToken: number
}

/** `the |first| nine months`, `the |next| ten years`: a part of a longer time, or one of another day. */
const others = /^(?:first|past|next|coming|latest|previous|preceding|following|additional)$/
const endings = /^(?:ended|ending|ends)$/
const joints = /^(?:to|until|till|through|[-–—])$/

const isYear = (story: Story, at: number): boolean => /^(?:1[6-9]|20)\d\d$/.test(lowerAt(story, at))

const isDated = (story: Story, at: number): boolean => {
  const token = story.tokens[at]
  return token !== undefined && (monthOf(token) !== undefined || isYear(story, at))
}

/** `the |first| nine months`, `the 12 months |ending in| February`, `for 12 months |from April 1| with talks up to June`, `over three years |(2006 2008)|`. */
export function endsItself(story: Story, {firstToken, lastToken}: Place): boolean {
  if (others.test(lowerAt(story, firstToken - 1))) return true
  // `for an |initial period of| six months`: it ends later.
  if (
    lowerAt(story, firstToken - 1) === 'of' &&
    /^(?:initial|further|additional|new|first|minimum|maximum)$/.test(lowerAt(story, firstToken - 3))
  )
    return true
  const at = /^(?:period|span|stretch)$/.test(lowerAt(story, lastToken)) ? lastToken + 1 : lastToken
  if (endings.test(lowerAt(story, at))) return true
  if (lowerAt(story, at) === '(' && isYear(story, at + 1) && isYear(story, at + 2)) return true
  if (lowerAt(story, at) === 'to') return isDated(story, at + 1) || /^(?:end|mid|late|early)/.test(lowerAt(story, at + 1))
  if (lowerAt(story, at) !== 'from') return false
  const first = [at + 1, at + 2].find((each) => isDated(story, each))
  if (first === undefined) return false
  let end = first + 1
  while (end < first + 4 && (isDated(story, end) || /^(?:\d{1,2}|,)$/.test(lowerAt(story, end)))) end++
  return !joints.test(lowerAt(story, end))
}

/** `Treasury |bonds of| 2016`, `the notes |due| 1998`; `the 1986|/87| crop`: a name of a paper, or a season. */
export function isNamedFor(story: Story, {firstToken, start, end}: Place & {readonly start: number; readonly end: number}): boolean {
  if (story.text[end] === '/' || story.text[start - 1] === '/') return true
  return (
    /^(?:of|due|maturing)$/.test(lowerAt(story, firstToken - 1)) &&
    /^(?:bonds?|notes?|debentures?|gilts?|bills?|loans?|stock|securities)$/.test(lowerAt(story, firstToken - 2))
  )
}
