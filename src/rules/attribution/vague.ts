/** Experts, critics and studies that nobody of that kind stands behind. */

import type {VagueHolder} from '../../facts/claims/claim.js'
import {claimsOf} from '../../facts/claims/find.js'
import {namedOfKind, voicesBehind} from '../../facts/claims/named.js'
import {bearsWeight, isConsensus} from '../../facts/claims/weight.js'
import {type Draft, defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'

/** More places than these say nothing more. */
const mostPlaces = 20

export const vague = defineRule({
  id: 'attribution-vague',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Experts, critics or studies are cited and none is named',
  why: '“Experts said” asks the reader to trust somebody the writer does not name. The rule looks for a bare plural with a verb of saying in the author’s own voice, and is quiet where as many of that kind are named in the story, where those for or against are quoted right behind it, and where analysts’ forecasts are the market’s. It warns of a claim that carries a figure, harms somebody or opens the story; otherwise, or where one of the kind is named, it asks.',
  defaults: {},
  examples: [
    {
      bad: 'Hedgerows hold half of the carbon they did. ⟦Experts say⟧ that replanting them would take 30 years.',
      message: '“Experts say”, and nobody of that kind is named'
    },
    {bad: 'The engine was new, ⟦military analysts said⟧.', message: '“military analysts said”, and nobody of that kind is named'},
    {bad: 'The mill made bread. ⟦Studies show⟧ that bread has 12 lives.', message: '“Studies show”, and none is named'},
    {
      bad: 'The tram will be free in May. It was paid for by a tax on parking. It runs to the port. ⟦Critics say⟧ the line is too short.',
      message: '“Critics say”, and nobody of that kind is named',
      severity: 'query'
    },
    {
      bad: '⟦Experts said⟧ the engine was new. “The plume is wider,” said Baek Jung-hwa, a missile expert at Hanul University.',
      message: '“Experts said”, and only one of that kind is named',
      severity: 'query'
    },
    {bad: 'The bridge will shut in May. ⟦Some believe⟧ it is haunted.', message: '“Some believe”, and none is named', severity: 'query'},
    {
      bad: 'The well was shut on Monday. ⟦Critics say⟧ the company let oil into the river. The company says that it did not.',
      message: '“Critics say”, and nobody of that kind is named'
    },
    {
      bad: 'A nap at noon may help the heart. ⟦Research has shown⟧ that nappers live longer.',
      message: '“Research has shown”, and none is named'
    },
    {good: '“Experts say all kinds of things,” said Ada Holm.', why: 'inside a quotation'},
    {
      good: 'Experts said the engine was new. “The plume is wider,” said Baek Jung-hwa, a missile expert at Hanul University. Ko Dae-sik, an analyst in Busan, agreed.',
      why: 'two of that kind are named'
    },
    {good: 'The two experts said the engine was new.', why: 'known from before'},
    {good: 'Ada Holm told the board that experts say all kinds of things.', why: 'reported speech: Holm answers for it'},
    {
      good: 'Critics say the line is too short. “It ends in a field,” said Ada Holm of the Tram Users’ League.',
      why: 'one of them is quoted right behind it'
    },
    {good: 'Analysts had expected a profit of 34 cents a share.', why: 'what the market expects'}
  ],
  *check(story) {
    const byKind = new Map<VagueHolder['kind'], VagueHolder[]>()
    for (const {vague: holders} of claimsOf(story)) {
      for (const holder of holders) {
        if (holder.firmness !== 'plural' || isConsensus(story, holder)) continue
        const same = byKind.get(holder.kind)
        if (same && same.length < mostPlaces) same.push(holder)
        else if (!same) byKind.set(holder.kind, [holder])
      }
    }
    for (const holders of byKind.values()) {
      const draft = draftOf(story, holders)
      if (draft) yield draft
    }
  }
})

/** One finding for each kind: the first mention that nobody stands behind, and the others of it. */
function draftOf(story: Story, holders: readonly VagueHolder[]): Draft | undefined {
  const [first] = holders
  if (!first) return undefined
  const named = first.kind === 'people' ? 0 : namedOfKind(story, first)
  if (named >= 2 || (named > 0 && first.kind === 'studies')) return undefined
  const unheard = holders.filter((holder) => !isBorneOut(story, holder, named))
  const holder = unheard[0]
  if (!holder) return undefined
  const one = named === 1 || (holder.kind === 'learned' && voicesBehind(story, holder) === 1)
  const text = story.text.slice(holder.start, holder.end).replace(/\s+/g, ' ')
  const asked = one || holder.kind === 'people' || !unheard.some((other) => bearsWeight(story, other))
  return {
    at: {start: holder.start, end: holder.end},
    related: unheard.slice(1).map(({start, end}) => ({start, end, message: 'And here'})),
    message: `“${text}”, and ${whoIsNamed(holder.kind, one)} is named`,
    ...(asked ? {severity: 'query' as const} : {})
  }
}

const whoIsNamed = (kind: VagueHolder['kind'], one: boolean): string => {
  if (kind === 'studies' || kind === 'people') return 'none'
  return one ? 'only one of that kind' : 'nobody of that kind'
}

/** Those for or against are borne out by one who is quoted right behind them, the learned by two. */
function isBorneOut(story: Story, holder: VagueHolder, named: number): boolean {
  const voices = voicesBehind(story, holder)
  return holder.kind === 'partisan' || holder.kind === 'people'
    ? voices > 0
    : voices > 1 || (holder.kind === 'studies' && voices + named > 0)
}
