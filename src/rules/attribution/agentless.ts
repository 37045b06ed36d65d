/** What is believed, understood or thought, and by nobody. */

import {isDenial} from '../../facts/claims/accusation.js'
import type {Claim, Hedge} from '../../facts/claims/claim.js'
import {claimsOf} from '../../facts/claims/find.js'
import {wordsOf} from '../../lexicon/list.js'
import {settledMatters} from '../../lexicon/sources.js'
import {defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'

let settled: ReadonlySet<string> | undefined
/** A block of one sentence goes on in the one beside it. */
const shortBlock = 1
const longAgo = 1000
/** What a matter is stands within so many words. */
const reach = 60

export const agentless = defineRule({
  id: 'attribution-agentless',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Something is believed or understood, and by nobody',
  why: 'The passive hides who holds the belief, and so how good it is. The rule looks for “is believed to”, “are thought to”, “it is understood that” and “reportedly” in the author’s own voice and is quiet where the sentence or one of its neighbours names a source, and where the matter is settled or past asking: nature, the distant past, faith and custom, fame.',
  defaults: {},
  examples: [
    {
      bad: 'A lorry load of cheese was stolen. The thieves ⟦are believed to have used⟧ a forged note.',
      message: '“are believed to have used”: by whom?'
    },
    {
      bad: 'Two mills are in talks. They ⟦are said to have agreed⟧ on a price of $2 billion.',
      message: '“are said to have agreed”: by whom?'
    },
    {
      bad: 'The chairman will step down. He ⟦is understood to have quarrelled⟧ with the board.',
      message: '“is understood to have quarrelled”: by whom?'
    },
    {bad: 'The club has a new owner. She ⟦reportedly⟧ paid in cheese.', message: '“reportedly”: by whom?'},
    {
      bad: 'It rained all week. The swan ⟦reportedly⟧ broke the gate. The club would not say how.',
      message: '“reportedly”: by whom?'
    },
    {
      bad: 'The clerk ⟦allegedly⟧ sold the clock. Her lawyer, Ada Holm, said she denied it.',
      message: '“allegedly”: by whom?'
    },
    {
      good: 'More than 30,000 people are thought to have crossed. The estimate is from the refugee agency.',
      why: 'the source stands in the next sentence'
    },
    {
      bad: 'The ring, lost in the fire of 1702, is back. It ⟦is thought to have passed⟧ through a family of cooks. It goes on show in May.',
      message: '“is thought to have passed”: by whom?'
    },
    {
      good: 'The ring is back. It is thought to have passed through a family of cooks. That is the guess of Ada Holm, who keeps the archive.',
      why: 'the next sentence tells whose guess it is'
    },
    {
      good: 'Two mills are in talks. They are said to have agreed on a price. That figure comes from two who saw the draft.\n\nNeither mill will speak.',
      why: 'the next sentence tells whom it comes from'
    },
    {good: '“He is believed to have left,” said Ada Holm.', why: 'inside a quotation'},
    {good: 'The moon is thought to have formed four billion years ago.', why: 'settled science'},
    {good: 'Feta is believed to have been made here for 6,000 years.', why: 'the distant past'},
    {good: 'A carp on the table is believed to bring luck.', why: 'a custom: people at large believe it'},
    {good: 'She is thought to be one of the best cellists of the century.', why: 'fame'}
  ],
  *check(story) {
    const claims = claimsOf(story)
    for (const claim of claims) {
      for (const hedge of claim.hedges) {
        if (isHeld(story, claims, claim) || isSettled(story, claim, hedge)) continue
        yield {at: {start: hedge.start, end: hedge.end}, message: `“${textOf(story, hedge).replace(/\s+/g, ' ')}”: by whom?`}
      }
    }
  }
})

/** `That is the guess of Ada Holm`, `The rumour comes from her driver`: the sentence behind says whose belief it is. */
const holdsView =
  /^(?:(?:that|this|it) (?:is|was) (?:[^ ,]+ ){0,2}(?:view|guess|theory|conclusion|belief|estimate|verdict|finding|opinion|suspicion) of|the (?:[^ ,]+ )?(?:rumou?r|guess|theory|claim|belief|estimate|story|account) (?:is|was|comes|came) (?:that of|from)|(?:that|this|the|both) (?:figures?|price|sum|number|detail|details|news|information) (?:is|are|was|were|comes?|came) from)\b/i

/** A source in the sentence, the one before or the one after; where a paragraph is one sentence, across its ends. */
function isHeld(story: Story, claims: readonly Claim[], {sentence}: Claim): boolean {
  const own = story.blocks[story.sentences[sentence]?.block ?? -1]
  if (!own) return true
  const isShort = own.lastSentence - own.firstSentence <= shortBlock
  const next = story.sentences[sentence + 1]
  if (next && next.block === own.index && holdsView.test(textOf(story, next))) return true
  for (const near of [sentence - 1, sentence, sentence + 1]) {
    const claim = claims[near]
    // Who denies what is alleged does not allege it.
    const other = story.sentences[near]
    if (near !== sentence && other && isDenial(story, other)) continue
    if (claim && claim.firmness !== 'none' && (isShort || story.sentences[near]?.block === own.index)) return true
  }
  return false
}

/** Nature, the distant past, faith and custom; `one of the best`. */
function isSettled(story: Story, {sentence}: Claim, {word}: Hedge): boolean {
  if (/^(?:understood|alleged|reportedly|allegedly|claimed|rumou?red)$/.test(word.lower)) return false
  settled ??= wordsOf(settledMatters)
  const block = story.sentences[sentence]?.block
  for (let at = word.index - reach; at <= word.index + reach; at++) {
    const token = story.tokens[at]
    if (!token || Math.abs(token.sentence - sentence) > 1 || story.sentences[token.sentence]?.block !== block) continue
    if (settled.has(token.lower) && !isOfMoney(story, token.index)) return true
    // A ring that was lost in 1731 has been somewhere since: only what the sentence itself tells of is past asking.
    if (token.sentence === sentence && isLongAgo(token.text, story.tokens[at + 1]?.lower)) return true
  }
  const after = story.tokens.slice(word.index + 2, word.index + 7).map((token) => token.lower)
  return /^be (?:among |one of |the )/.test(`${after.join(' ')} `)
}

/** `$2 billion` is a price, and no age of the moon. */
const isOfMoney = ({tokens}: Story, index: number): boolean =>
  tokens[index]?.lower === 'billion' && !/^(?:years?|light-years|stars|cells|miles|kilomet(?:re|er)s)$/.test(tokens[index + 1]?.lower ?? '')

/** `1300s`, `6,000 years`. */
function isLongAgo(text: string, next: string | undefined): boolean {
  const figure = Number.parseInt(text.replace(/,/g, ''), 10)
  if (/^1\d\d\ds?$/.test(text) && figure < 1900) return true
  return (next === 'years' || next === 'year' || next === '-') && figure >= longAgo
}
