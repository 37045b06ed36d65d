/** Lists in running text: how many things `A, B, C and D` names, where that can be told. A list that could be read in two ways is none. */

import type {Span} from '../../finding.js'
import type {Story, Token} from '../../story/story.js'
import type {Figure} from './figure.js'
import {figuresOf} from './find.js'

export interface Listed extends Span {
  readonly count: number
}

const longestItem = 9
const mostItems = 12

/** `two men, a woman and a child`: an item that counts for more than itself. */
const several: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9]
])

/** What opens an aside or a clause rather than a thing: `her daughter, 6,`; `who …`; `a former minister`. */
const noItem =
  /^(?:who|which|where|when|while|whose|including|plus|as|but|not|or|aged|both|all|each|one|with|after|before|because|if|to|is|was|were|are|has|had|have|said|says|former|formerly|also|then|now|respectively|among|such|though|although|together|along|depending|making|giving|leaving|according|especially|particularly|mainly|mostly|notably|namely|for)$/
const finite =
  /^(?:is|are|was|were|has|had|have|said|says|will|would|can|could|who|which|that|did|does|do|came|went|got|took|made|won|lost|say|told)$/

/** One word for more than one. */
const collective =
  /^(?:couple|couples|pair|pairs|family|families|group|groups|crew|crews|team|teams|trio|duo|handful|dozen|dozens|number|set|sets|party|crowd|band|twins|rest|others)$/

type Kind = 'name' | 'article' | 'owner' | 'plain' | 'several'

/** Things of one list begin alike: all names, all `her …`, all bare nouns. */
function kindOf(item: readonly Token[]): Kind | undefined {
  const [first] = item
  if (first?.kind !== 'word' || noItem.test(first.lower) || item.some(({lower}) => collective.test(lower))) return undefined
  if (/^(?:her|his|its|their|our|my)$/.test(first.lower)) return 'owner'
  if (several.has(first.lower)) return 'several'
  if (/^(?:a|an|the|some|more|fewer|better)$/.test(first.lower)) return 'article'
  return /^\p{Lu}/u.test(first.text) ? 'name' : 'plain'
}

/** The items between two tokens: by commas, and by one `and` in the last. */
function itemsOf(tokens: readonly Token[]): Token[][] | undefined {
  const items: Token[][] = [[]]
  let joined = false
  for (const token of tokens) {
    if (token.kind === 'number' || /^[;:()[\]—–"“”]$/.test(token.text) || finite.test(token.lower)) return undefined
    if (token.text === ',' || token.lower === 'and') {
      if (joined) return undefined
      joined ||= token.lower === 'and'
      if ((items.at(-1)?.length ?? 0) > 0) items.push([])
      else if (token.text === ',') return undefined
      continue
    }
    items.at(-1)?.push(token)
  }
  return joined && (items.at(-1)?.length ?? 0) > 0 ? items : undefined
}

/** Whether the kinds of the items make one list: bare nouns and articles mix, names stay among themselves. */
function isOneList(kinds: readonly (Kind | undefined)[]): boolean {
  const found = new Set(kinds)
  if (found.has(undefined)) return false
  // What several are of must be told of each: bare nouns beside them may be anything.
  if (found.has('several')) return [...found].every((kind) => kind === 'several' || kind === 'article')
  if (found.has('name'))
    return (
      found.size === 1 ||
      (found.size === 2 && found.has('article') && kinds.filter((kind) => kind === 'article').length === 1 && kinds.length > 3)
    )
  return found.has('owner') ? found.size === 1 : true
}

/** The list that fills a sentence from token `from` to its stop, or undefined. */
export function listFrom(story: Story, from: number): Listed | undefined {
  const sentence = story.sentences[story.tokens[from]?.sentence ?? -1]
  if (!sentence) return undefined
  const closing = story.tokens[sentence.lastToken - 1]
  const to = closing?.text === '.' ? sentence.lastToken - 1 : sentence.lastToken
  if (to - from > longestItem * mostItems) return undefined
  const items = itemsOf(story.tokens.slice(from, to))
  const [first, last] = [story.tokens[from], story.tokens[to - 1]]
  if (!items || !first || !last || items.length < 2 || items.some((item) => item.length > longestItem) || !isOneList(items.map(kindOf)))
    return undefined
  return {count: items.reduce((sum, item) => sum + (several.get(item[0]?.lower ?? '') ?? 1), 0), start: first.start, end: last.end}
}

/** The ages right behind whom they are of: `five men, aged 19, 22, 31 and 40`. A list that ends in anything but an age is none. */
export function agesBehind(story: Story, {index, counted}: Figure): Listed | undefined {
  const figures = figuresOf(story)
  const {tokens} = story
  const first = figures[index + 1]
  const aged = tokens[(first?.firstToken ?? 0) - 1]
  const before = tokens[(aged?.index ?? 0) - 1]
  const end = before?.text === ',' ? tokens[before.index - 1]?.end : before?.end
  if (!first || aged?.lower !== 'aged' || !counted || end !== counted.end) return undefined
  let last = first
  for (let count = 1; count <= mostItems; count++) {
    if (typeof last.value !== 'number' || last.hedge) return undefined
    const joint = tokens[last.lastToken]?.lower
    const closed = tokens[last.firstToken - 1]?.lower === 'and'
    if (closed) return joint === 'and' || joint === 'aged' ? undefined : {count, start: aged.start, end: last.end}
    const next = figures[last.index + 1]
    const gap = next && next.sentence === last.sentence ? next.firstToken - last.lastToken : 0
    if (!next || (joint !== ',' && joint !== 'and') || (gap !== 1 && !(gap === 2 && tokens[next.firstToken - 1]?.lower === 'and')))
      return undefined
    last = next
  }
  return undefined
}
