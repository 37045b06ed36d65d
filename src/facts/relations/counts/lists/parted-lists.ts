/** Lists whose parts stand between semicolons: each is one, or as many as it names of its own. They judge nothing. */

import type {Token} from '../../../../story/story.js'
import {isPlural} from '../../../figures/counted.js'
import {hasClause} from './list-end.js'
import {isCapital, several} from './listed-people.js'
import {collective, noItem} from './no-items.js'

/** Told of two: `a couple from Bath, John and Edith Marsh`. */
const paired = /^(?:couple|pair|twins|duo)$/
const owner = /^(?:his|her|its|their|the)$/
/** Words of a part up to the noun that says it is of several. */
const headReach = 4

/** `their children|, Sam, six, and Ivy, three|`; `the ministers |of health, justice and culture|`: how many one part names under a noun in the plural; 0 where it has none. */
function namedUnder(part: readonly Token[]): number {
  if (!owner.test(part[0]?.lower ?? '')) return 0
  const head = part.findIndex(({lower}, at) => at > 0 && at < headReach && isPlural(lower))
  const behind = part[head + 1]
  if (head < 1 || !behind) return 0
  const items = part.slice(head + 1)
  if (!items.some(({lower}) => lower === 'and')) return 0
  const opens = (at: number): boolean => at === 0 || /^(?:,|and|of)$/.test(items[at - 1]?.lower ?? '')
  const counts = (token: Token, at: number): boolean =>
    opens(at) && token.kind === 'word' && !/^(?:and|of)$/.test(token.lower) && (behind.lower === 'of' || isCapital(token))
  return behind.lower === 'of' || behind.text === ',' || isCapital(behind) ? items.filter(counts).length : 0
}

/** `the pilot, Ana Roque, 31; her brother Luis, 28; and a couple from Bath`: what semicolons part is one each, whatever is told of it, or as many as it begins with. */
export function partsOf(tokens: readonly Token[]): {count: number; least: number; isOfClauses: boolean} | undefined {
  if (!tokens.some(({text}) => text === ';') || tokens.some(({text}) => text === ':')) return undefined
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (token.text === ';') parts.push([])
    else if (parts.at(-1)?.length || !/^(?:and|or)$/.test(token.lower)) parts.at(-1)?.push(token)
  }
  let [count, least] = [0, 0]
  for (const part of parts) {
    const [first] = part
    const pair = part.some(({lower}) => paired.test(lower))
    const isHidden = !pair && part.some(({lower}) => collective.test(lower))
    if (!first || (first.kind === 'mark' && first.text !== '(') || noItem.test(first.lower) || isHidden) return undefined
    // `two exits were locked` is one fault, however many the exits.
    const isClause = part.some(({lower}) => /^(?:was|were|is|are|had|has|have)$/.test(lower))
    const under = isClause || pair ? 0 : namedUnder(part)
    const own = isClause ? 1 : under > 1 ? under : (several.get(first.lower) ?? (pair ? 2 : 1))
    count += own + (own === 1 && !isClause ? part.filter(({lower}) => lower === 'and').length : 0)
    least += own
  }
  const isOfClauses =
    parts.every(hasClause) && !tokens.some(({text}, at) => text === ';' && /^(?:and|or)$/.test(tokens[at + 1]?.lower ?? ''))
  return parts.length > 1 ? {count, least, isOfClauses} : undefined
}
