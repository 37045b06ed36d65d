/** Which stage of which kind of case a word tells: `arrested`, `called off`. Knows no dates. */

import {caseStages} from '../../../lexicon/case-stages.js'
import {lazily, phrasesOf} from '../../../lexicon/list.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'

export interface Stage {
  readonly kind: number
  readonly rank: number
  /** Of a kind that does not come round again. */
  readonly once: boolean
  /** Told of so many things that the text has to tie both of its stages to one. */
  readonly tied: 'thing' | 'person' | null
}

const stages = lazily(() => {
  const read = new Map<string, Stage[]>()
  const phraseHeads = new Set<string>()
  for (const [kind, line] of phrasesOf(caseStages).entries()) {
    const [, marks = '', words = ''] = /^([=~+]*)(.*)$/.exec(line) ?? []
    const tied = marks.includes('~') ? 'thing' : marks.includes('+') ? 'person' : null
    for (const [rank, part] of words.split('|').entries())
      for (const name of part.split(/\s+/).filter(Boolean)) {
        read.set(name, [...(read.get(name) ?? []), {kind, rank, once: marks.includes('='), tied}])
        if (name.includes('_')) phraseHeads.add(name.slice(0, name.indexOf('_')))
      }
  }
  return {read, phraseHeads}
})

const none: readonly Stage[] = []

/** The stages that a word tells, or that it tells with the next one. */
export function stagesOf(story: Story, {lower, kind, index}: Token): readonly Stage[] {
  if (kind !== 'word') return none
  const {read, phraseHeads} = stages()
  const phrase = phraseHeads.has(lower) ? read.get(`${lower}_${lowerAt(story, index + 1)}`) : undefined
  return phrase ?? read.get(lower) ?? none
}
