/** Finds, for every sentence of the body, who holds what it says: read once, for all rules that ask for a source. */

import type {Span} from '../../finding.js'
import {bySpelling} from '../../story/spelling.js'
import {type Sentence, type Story, sentenceAt, type Token, tokenAt} from '../../story/story.js'
import {once} from '../once.js'
import {quotationsOf} from '../quotations/find.js'
import type {Quotation, Speaker} from '../quotations/quotation.js'
import {spokenTokens} from '../quotations/speech.js'
import {anonymousAt} from './anonymous.js'
import type {Claim, Firmness, Hedge, Holder, HolderKind, VagueHolder} from './claim.js'
import {adverbAt, passiveAt} from './hedges.js'
import {nearbyAt} from './nearby.js'
import {type Mention, pluralAt} from './plural.js'
import {someAt} from './some.js'
import {claimWords, sign} from './words.js'

interface Draft {
  readonly holders: Holder[]
  readonly vague: VagueHolder[]
  readonly hedges: Hedge[]
  /** Words such as `police` or `report`, which show that the sentence has its matter from somewhere. */
  readonly cues: Token[]
  /** Words that a vague holder or a hedge is made of. */
  readonly used: Set<number>
}

const firmnesses: readonly Firmness[] = ['named', 'described', 'plural', 'anonymous']
const nothing: readonly never[] = []

class Reading {
  private readonly drafts = new Map<number, Draft>()
  /** For each token, one more than the index of the quotation without marks that it stands in. */
  private readonly reported: Uint32Array
  /** For each token, whether it belongs to a holder who could be anybody. */
  private readonly anybody: Uint8Array

  constructor(
    private readonly story: Story,
    private readonly quotations: readonly Quotation[]
  ) {
    this.anybody = new Uint8Array(story.tokens.length)
    this.reported = new Uint32Array(story.tokens.length)
    for (const {type, start, end, index} of quotations)
      if (type === 'indirect') this.reported.fill(index + 1, tokenAt(story, start), tokenAt(story, end))
  }

  /** `Holm told the board that critics say …`: what the critics say is Holm's to answer for. */
  private isReported({first, noun, verb}: Mention): boolean {
    const quotation = this.quotations[(this.reported[noun.index] ?? 0) - 1]
    const speaker = quotation?.speaker
    if (!quotation?.cue || !speaker) return false
    // `Critics say it is late, but advocates say …`: two sides, and neither reports the other.
    if (this.isAnybody(speaker)) return false
    return [quotation.cue, speaker].every(({start, end}) => end <= first.start || start >= verb.end)
  }

  private isAnybody({start, end}: Span): boolean {
    for (let at = tokenAt(this.story, start); (this.story.tokens[at]?.start ?? end) < end; at++) if (this.anybody[at]) return true
    return false
  }

  private draft(sentence: number): Draft {
    const known = this.drafts.get(sentence)
    if (known) return known
    const made: Draft = {holders: [], vague: [], hedges: [], cues: [], used: new Set()}
    this.drafts.set(sentence, made)
    return made
  }

  readWord(token: Token, signs: number): void {
    const draft = this.draft(token.sentence)
    if (signs & sign.passive) this.hedge(draft, passiveAt(this.story, token))
    if (signs & sign.adverb) this.hedge(draft, adverbAt(token))
    if (signs & sign.people) this.hold(draft, 'plural', 'people', someAt(this.story, token))
    if (signs & sign.anonymous) this.hold(draft, 'anonymous', 'sources', anonymousAt(this.story, token))
    if (signs & sign.nearby) this.hold(draft, 'anonymous', 'sources', nearbyAt(this.story, token))
    if (signs & (sign.learned | sign.partisan | sign.study)) this.hold(draft, 'plural', kindOf(signs), pluralAt(this.story, token))
    // `Kestrel Court` is where somebody lives, and `45 minutes` are none of a meeting.
    if (isRefused(this.story, token)) return
    if (signs & sign.cue && token.text !== 'Court' && !(token.lower === 'minutes' && isCounted(this.story, token))) draft.cues.push(token)
  }

  private hedge(draft: Draft, hedge: Hedge | undefined): void {
    if (!hedge) return
    draft.hedges.push(hedge)
    draft.used.add(hedge.word.index)
  }

  private hold(draft: Draft, firmness: VagueHolder['firmness'], kind: HolderKind, mention: Mention | undefined): void {
    if (!mention || this.isReported(mention)) return
    const {first, noun, verb} = mention
    for (let at = first.index; at <= verb.index; at++) draft.used.add(at)
    this.anybody.fill(1, first.index, Math.max(noun.index, verb.index) + 1)
    draft.vague.push({firmness, kind, noun, verb, start: first.start, end: Math.max(noun.end, verb.end)})
  }

  /** The speakers of quotations, direct and reported, who are somebody. */
  readSpeaker({speaker, cue}: Quotation): void {
    if (!speaker || !cue) return
    const sentence = sentenceAt(this.story, cue.start)
    if (!sentence) return
    const draft = this.draft(sentence.index)
    if (this.isAnybody(speaker) || isRefused(this.story, cue)) return
    draft.holders.push({start: speaker.start, end: speaker.end, firmness: isNamed(speaker) ? 'named' : 'described'})
  }

  claimOf(sentence: Sentence): Claim {
    const draft = this.drafts.get(sentence.index)
    if (!draft) return {sentence: sentence.index, firmness: 'none', holders: nothing, vague: nothing, hedges: nothing}
    const described = draft.cues
      .filter((token) => !draft.used.has(token.index))
      .map(({start, end}): Holder => ({start, end, firmness: 'described'}))
    const holders = [...draft.holders, ...described, ...draft.vague]
    const firmness = firmnesses.find((level) => holders.some((holder) => holder.firmness === level)) ?? 'none'
    return {sentence: sentence.index, firmness, holders, vague: draft.vague, hedges: draft.hedges}
  }
}

/** `The club would not say how`, `declined to say`: who says nothing is nobody's source; nor is who has `been told to wait`. */
function isRefused(story: Story, {start, text}: Span & {text: string}): boolean {
  if (text !== 'say' && text !== 'told') return false
  const at = tokenAt(story, start)
  if (text === 'told') return isOrder(story, at)
  const [first, second] = [story.tokens[at - 2]?.lower ?? '', story.tokens[at - 1]?.lower ?? '']
  return /^(?:not|never)$/.test(second) || /n't$/.test(second) || (second === 'to' && /^(?:declin|refus|unable)/.test(first))
}

/** `Buyers have been told to keep their receipts`. */
export const isOrder = ({tokens}: Story, at: number): boolean =>
  /^(?:been|were|was|are)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.lower === 'to'

const isCounted = (story: Story, {index}: Token): boolean =>
  story.tokens[index - 1]?.kind === 'number' || /^(?:few|several|five|ten|twenty|many)$/.test(story.tokens[index - 1]?.lower ?? '')

/** Resolved, or with a capital that is not that of a first `The` or `She`. */
const isNamed = ({name, text}: Speaker): boolean =>
  name !== undefined ||
  /(?:^|[\s“"(])\p{Lu}/u.test(text.replace(/^(?:the|an?|this|that|his|her|its|their|our|one|he|she|they|it|we|you)\b/i, ''))

const kindOf = (signs: number): HolderKind => (signs & sign.study ? 'studies' : signs & sign.learned ? 'learned' : 'partisan')

const signsOf = bySpelling(({lower}) => claimWords().signs.get(lower) ?? 0)

/** One claim for each sentence of the story, at the sentence's own index; the head of the story and its captions claim nothing. */
export const claimsOf = once((story: Story): readonly Claim[] => {
  const quotations = quotationsOf(story)
  const reading = new Reading(story, quotations)
  const spoken = spokenTokens(story)
  for (const block of story.blocks) {
    if (block.role !== 'body' && block.role !== 'subhead') continue
    for (let at = block.firstToken; at < block.lastToken; at++) {
      const token = story.tokens[at]
      const signs = token && !spoken[at] ? signsOf(token) : 0
      if (token && signs !== 0) reading.readWord(token, signs)
    }
  }
  for (const quotation of quotations) reading.readSpeaker(quotation)
  return story.sentences.map((sentence) => reading.claimOf(sentence))
})
