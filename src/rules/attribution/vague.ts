/** Experts, critics and studies that nobody of that kind stands behind. */

import {singularOf} from '../../facts/figures/counted.js'
import {spokenTokens} from '../../facts/quotations/speech.js'
import {wordsOf} from '../../lexicon/list.js'
import {studyNouns, vagueSources, vagueVerbs} from '../../lexicon/sources.js'
import {defineRule} from '../../rule.js'
import type {Story, Token} from '../../story/story.js'

let lists: Record<'people' | 'studies' | 'verbs', Set<string>> | undefined

function words() {
  lists ??= {people: wordsOf(vagueSources), studies: wordsOf(studyNouns), verbs: wordsOf(vagueVerbs)}
  return lists
}

const article = /^(?:the|these|those|its|his|her|their|our|two|three|four|five|six|seven|eight|nine|ten|both)$/
const openers = /^(?:some|many|most|several|other|few|all|but|and|while|as|however|yet|though|although|that|so|because|meanwhile)$/

interface Mention {
  /** The first token, modifiers included. */
  readonly first: Token
  readonly noun: Token
  readonly verb: Token
}

/** `military experts said`: a bare plural at the head of its clause, with at most one adverb before the verb. */
function mentionAt(story: Story, noun: Token): Mention | undefined {
  const {verbs} = words()
  const {tokens} = story
  let at = noun.index + 1
  if (/ly$|^(?:also|now|often|have|had|long)$/.test(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (!verb || verb.sentence !== noun.sentence || !verbs.has(verb.lower)) return undefined
  const before = tokens[noun.index - 1]
  if (!before || before.sentence !== noun.sentence || before.kind !== 'word') return {first: noun, noun, verb}
  return isOwned(story, before) ? undefined : {first: isModifier(story, before) ? before : noun, noun, verb}
}

/** `the experts`, `Tarrio's lawyers`, `of experts`, `Holm said experts`: known from before, or somebody else's words. */
function isOwned(story: Story, before: Token): boolean {
  const opensSentence = story.sentences[before.sentence]?.firstToken === before.index
  if (article.test(before.lower) || /'s$|s'$/.test(before.lower) || words().verbs.has(before.lower)) return true
  if (/^(?:of|by|from|to|with|for|at|in|than|a|an|which|what)$/.test(before.lower)) return true
  if (/^\p{Lu}/u.test(before.text) && !opensSentence) return true
  const further = story.tokens[before.index - 1]
  return (
    isModifier(story, before) &&
    further?.sentence === before.sentence &&
    (article.test(further.lower) || /^(?:a|an|of|by|heard|and|or)$/.test(further.lower) || /'s$/.test(further.lower))
  )
}

/** One word that tells the kind: `military`, `health`. */
const isModifier = (story: Story, token: Token): boolean =>
  !openers.test(token.lower) &&
  !/^(?:where|when|if|what|since|which|for|are|is)$/.test(token.lower) &&
  (token.spaced || story.tokens[token.index - 1]?.text !== '-')

/** How many of the kind are named: the singular beside a name, or a kind of study with its publisher. */
function namedOfKind(story: Story, noun: Token, verb: Token): number {
  const kind = singularOf(noun.lower)
  let named = 0
  for (const token of story.tokens) {
    if (token.index === noun.index || !isOfKind(token.lower, kind)) continue
    if (token.index >= verb.index && token.index <= verb.index + 1) continue
    if (besideName(story, token)) named++
  }
  return named
}

/** `-ist`, `-er` and `expert` go for each other: an economist is an expert. */
const learned =
  /^(?:expert|analyst|scientist|researcher|economist|professor|scholar|academic|specialist|historian|doctor|dr|engineer|fellow|chair|director|psychologist|epidemiologist|lecturer|chemist|biologist|physicist|geologist)$/

const isOfKind = (word: string, kind: string): boolean => word === kind || (learned.test(kind) && learned.test(word))

const reach = 8

function besideName(story: Story, token: Token): boolean {
  for (let at = token.index - reach; at <= token.index + reach; at++) {
    const near = story.tokens[at]
    const next = story.tokens[at + 1]
    const name =
      near?.sentence === token.sentence &&
      next?.sentence === token.sentence &&
      near.kind === 'word' &&
      next.kind === 'word' &&
      isName(near) &&
      isName(next)
    if (name) return true
  }
  return false
}

const isName = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text)

export const vague = defineRule({
  id: 'attribution-vague',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Experts, critics or studies are cited and none is named',
  why: '“Experts said” asks the reader to trust somebody the writer does not name. The rule looks for a bare plural with a verb of saying in the author’s own voice, and is quiet where as many of that kind are named in the story; where only one is named it asks about the plural.',
  defaults: {},
  examples: [
    {
      bad: 'Hedgerows hold half of the carbon they did. ⟦Experts say⟧ that replanting them would take 30 years.',
      message: '“Experts say”, and nobody of that kind is named'
    },
    {bad: 'The engine was new, ⟦military analysts said⟧.', message: '“military analysts said”, and nobody of that kind is named'},
    {good: '“Experts say all kinds of things,” said Ada Holm.', why: 'inside a quotation'},
    {
      good: 'Experts said the engine was new. “The plume is wider,” said Baek Jung-hwa, a missile expert at Hanul University. Ko Dae-sik, an analyst in Busan, agreed.',
      why: 'two of that kind are named'
    },
    {good: 'The two experts said the engine was new.', why: 'known from before'}
  ],
  *check(story) {
    const byNoun = new Map<string, Mention[]>()
    for (const mention of mentionsOf(story)) byNoun.set(mention.noun.lower, [...(byNoun.get(mention.noun.lower) ?? []), mention])
    for (const [mention, ...others] of byNoun.values()) {
      const named = mention ? namedOfKind(story, mention.noun, mention.verb) : 0
      if (!mention || named >= 2 || (named > 0 && words().studies.has(mention.noun.lower))) continue
      const at = {start: mention.first.start, end: mention.verb.end}
      const text = story.text.slice(at.start, at.end).replace(/\s+/g, ' ')
      const related = others.map(({first, verb}) => ({start: first.start, end: verb.end, message: 'And here'}))
      if (named === 1) yield {at, related, message: `“${text}”, and only one of that kind is named`, severity: 'query'}
      else yield {at, related, message: `“${text}”, and nobody of that kind is named`}
    }
  }
})

/** Every vague source in the author's own voice, outside of the head of the story. */
function* mentionsOf(story: Story): Generator<Mention> {
  const {people, studies} = words()
  const spoken = spokenTokens(story)
  for (const token of story.tokens) {
    if (token.kind !== 'word' || spoken[token.index] || !(people.has(token.lower) || studies.has(token.lower))) continue
    const role = story.blocks[story.sentences[token.sentence]?.block ?? -1]?.role
    const mention = role === 'body' || role === 'subhead' ? mentionAt(story, token) : undefined
    if (mention) yield mention
  }
}
