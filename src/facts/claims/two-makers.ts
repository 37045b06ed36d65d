/** One survey, study or count that two bodies are told to have made, the one of them alone. */

import {type Sentence, type Story, sentenceAt} from '../../story/story.js'

export interface TwoMakers {
  readonly at: Sentence
  readonly maker: string
  readonly first: Sentence
  readonly firstMaker: string
}

const works = 'survey|study|poll|audit|report|review|census|count|test|tests|analysis|inquiry|investigation|research|measurements'
const verbs = 'made|did|conducted|ran|carried out|commissioned|wrote|led|held|took|published'
/** The last words before a comma. */
const body = /\b(?:[Tt]he |[Aa]n? )?[\p{L}\p{N}'’&.-]+(?: [\p{L}\p{N}'’&.-]+){0,5}$/u
const longestBody = 120

/** `a survey by Marine Watch`, `the study from the trust`. */
const madeBy = new RegExp(
  `\\b(?:a|an|the|its|this|new|recent) (${works}) (?:by|from|of|for) ((?:the )?\\p{Lu}[\\p{L}'’&-]*(?: (?:of|for|and|the|\\p{Lu}[\\p{L}'’&-]*)){0,6})`,
  'gu'
)
/** `the university in Stirling, which alone made the survey`, `the service, which did the study on its own,`. */
const madeAlone = new RegExp(
  `, which (?:alone (?:${verbs}) the (${works})|(?:${verbs}) the (${works}) (?:alone|on its own|by itself|single-handedly))\\b`,
  'gi'
)
/** `the survey was made by the university alone`. */
const wasMade = new RegExp(
  `\\bthe (${works}) (?:was|had been) (?:made|done|conducted|run|carried out|commissioned|led|written|compiled|produced|published) (?:only |solely )?by ((?:the )?[\\p{L}'’& -]{2,60}?) (?:alone|on its own|and nobody else|and by nobody else)\\b`,
  'giu'
)

const small = /^(?:the|of|for|and|in|on|at|a|an|from|by|said|that|its)$/

const wordsIn = (text: string): string[] => (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !small.test(word))

/** Initials, or a word of the one in the other: `the trust` of `Clear Water Trust`, and `the RSPB`. */
function areTwo(one: string, other: string): boolean {
  const words = new Set(wordsIn(one))
  if (words.size === 0 || wordsIn(other).some((word) => words.has(word))) return false
  const [first = '', second = ''] = [one, other].map((text) => text.match(/\b\p{Lu}/gu)?.join('') ?? '')
  return !(second.length > 1 && one.includes(second)) && !(first.length > 1 && other.includes(first))
}

/** Its last words, where more stand before it: `MacAskill said the university in Stirling` is the university. */
function makerOf(text: string): string {
  const own =
    text
      .split(/\b(?:said|says|that|because|and)\b/)
      .at(-1)
      ?.trim() ?? text
  return own.slice(Math.max(0, own.search(/\b(?:the|its|a|an) (?!.*\b(?:the|its|a|an) )/i)))
}

interface Alone {
  readonly start: number
  readonly work: string
  readonly maker: string
}

function* aloneIn({text}: Story): Generator<Alone> {
  for (const {index, 1: first, 2: second = ''} of text.matchAll(madeAlone)) {
    const maker = body.exec(text.slice(Math.max(0, index - longestBody), index))?.[0]
    if (maker) yield {start: index, work: first ?? second, maker: makerOf(maker)}
  }
  for (const {index, 1: work = '', 2: maker = ''} of text.matchAll(wasMade)) yield {start: index, work, maker: makerOf(maker)}
}

export function* twoMakers(story: Story): Generator<TwoMakers> {
  if (!/\b(?:alone|on its own|by itself|single-handedly|nobody else)\b/.test(story.text)) return
  const given = [...story.text.matchAll(madeBy)].slice(0, mostGiven)
  for (const {start, work, maker} of given.length > 0 ? aloneIn(story) : []) {
    const at = sentenceAt(story, start)
    for (const {index, 1: named, 2: firstMaker = ''} of given) {
      const first = sentenceAt(story, index)
      if (!at || !first || first.index >= at.index || named?.toLowerCase() !== work.toLowerCase() || !areTwo(firstMaker, maker)) continue
      yield {at, maker, first, firstMaker}
      return
    }
  }
}

const mostGiven = 40
