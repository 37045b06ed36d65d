/** A writer's name and title run together. */

import {writersTitles} from '../../lexicon/leftovers.js'
import {wordsOf} from '../../lexicon/list.js'
import {defineRule} from '../../rule.js'
import {type Story, type Token, textOf} from '../../story/story.js'

const joined = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{3,})$/u

function joint(token: Token): number {
  const match = joined.exec(token.text)
  const [, name = '', title = ''] = match ?? []
  return match && wordsOf(writersTitles).has(title.toLowerCase()) ? name.length : 0
}

function* bylines(story: Story): Generator<Token> {
  for (const block of story.blocks.slice(0, 6)) {
    const text = textOf(story, block)
    if (text.length > 160 || !(block.role === 'byline' || /^(?:by|from|words:?)\s/i.test(text))) continue
    for (let at = block.firstToken; at < block.lastToken; at++) {
      const token = story.tokens[at]
      if (token?.kind === 'word') yield token
    }
  }
}

export const byline = defineRule({
  id: 'structure-byline',
  severity: 'query',
  preset: 'strict',
  status: 'preview',
  since: '0.1.0',
  summary: 'The writer’s name and title run together',
  why: 'A page sets the title under the name; its text, copied, has “HartwellPolitical correspondent”. Only bylines are looked at, and only titles of the trade, so names with an inner capital pass.',
  defaults: {},
  examples: [
    {
      bad: 'By Louisa ⟦HartwellPolitical⟧ correspondent\n\nThe chancellor will meet six mayors on Monday, and they want a railway.',
      message: 'Name and title run together: “Hartwell Political”'
    },
    {good: 'By Fiona McDonald\n\nThe chancellor will meet six mayors on Monday, and they want a railway.', why: 'a name'}
  ],
  *check(story) {
    for (const token of bylines(story)) {
      const cut = joint(token)
      if (cut > 0) yield {at: token, message: `Name and title run together: “${token.text.slice(0, cut)} ${token.text.slice(cut)}”`}
    }
  }
})
