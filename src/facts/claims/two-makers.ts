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
const body = "((?:the |a |an )?[\\p{L}\\p{N}'’&.-]+(?: [\\p{L}\\p{N}'’&.-]+){0,5}?)"

/** `a survey by Marine Watch`, `the study from the trust`. */
const madeBy = new RegExp(
  `\\b(?:a|an|the|its|this|new|recent) (${works}) (?:by|from|of|for) ((?:the )?\\p{Lu}[\\p{L}'’&-]*(?: (?:of|for|and|the|\\p{Lu}[\\p{L}'’&-]*)){0,6})`,
  'gu'
)
/** `the university in Stirling, which alone made the survey`, `the service, which did the study on its own,`. */
const madeAlone = new RegExp(
  `\\b${body}, which (?:alone (?:${verbs}) the (${works})|(?:${verbs}) the (${works}) (?:alone|on its own|by itself|single-handedly))\\b`,
  'giu'
)
/** `the survey was made by the university alone`. */
const wasMade = new RegExp(
  `\\bthe (${works}) (?:was|had been) (?:made|done|conducted|run|carried out|commissioned|led) (?:only |solely )?by ((?:the )?[\\p{L}'’& -]{2,60}?) (?:alone|on its own|and nobody else|and by nobody else)\\b`,
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

/** Its last words, where more stand before it: `MacAskill, said the university in Stirling` is the university. */
const makerOf = (text: string): string =>
  text
    .split(/\b(?:said|says|that|because|and)\b/)
    .at(-1)
    ?.trim() ?? text

export function* twoMakers(story: Story): Generator<TwoMakers> {
  if (!/\b(?:alone|on its own|by itself|single-handedly|nobody else)\b/.test(story.text)) return
  const given = [...story.text.matchAll(madeBy)].slice(0, mostGiven)
  for (const match of given.length > 0 ? [...story.text.matchAll(madeAlone), ...story.text.matchAll(wasMade)] : []) {
    const passive = match[0].startsWith('the ') && match[3] === undefined && /\bby\b/.test(match[0])
    const work = (passive ? match[1] : (match[2] ?? match[3]))?.toLowerCase()
    const maker = makerOf((passive ? match[2] : match[1]) ?? '')
    const at = sentenceAt(story, match.index)
    for (const before of given) {
      const first = sentenceAt(story, before.index)
      if (!at || !first || first.index >= at.index || before[1]?.toLowerCase() !== work || !areTwo(before[2] ?? '', maker)) continue
      yield {at, maker, first, firstMaker: before[2] ?? ''}
      return
    }
  }
}

const mostGiven = 40
