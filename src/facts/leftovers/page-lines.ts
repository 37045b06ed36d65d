/** Lines that a page sets around an article: bars for sharing, heads of other lists, counters, crumbs. */

import {barSigns, barWords, listHeads} from '../../lexicon/leftovers.js'
import {phrasesOf, wordsOf} from '../../lexicon/list.js'
import {type Block, type Story, textOf} from '../../story/story.js'

/** Longer ones are sentences by chance. */
const longestLine = 100
const mostWords = 14
const longestHead = 6
/** One word of the bar may be a heading, two are a bar. */
const fewestSigns = 2

let lists: {bar: ReadonlySet<string>; signs: ReadonlySet<string>; heads: readonly string[]} | undefined

function known() {
  lists ??= {bar: wordsOf(barWords), signs: wordsOf(barSigns), heads: phrasesOf(listHeads)}
  return lists
}

/** `5 min read`, `Comments (14)`, `Page 2 of 5`, `Photo 3 of 12`, `See SPORT, page B4`, `Home > News > Local`. */
const counters = [
  /^\d{1,3}[- ]min(?:ute)?s?[- ]read$/,
  /^(?:view )?(?:all )?(?:\d+ )?comments?(?: ?\(\d+\))?(?:\s+(?:add|post|leave|view|read).{0,30})?$/,
  /^(?:page|photo|image|slide|gallery) \d+ (?:of|\/) \d+$/,
  /^(?:please )?(?:see|turn to|from|more on|continued on) [^.]{2,40}, ?(?:page )?[a-z]?\d{1,2}$/,
  /^(?:home|news|front page) ?[>›»/|] ?[\p{L} &>›»/|-]{3,60}$/u
]

/** `Share this article  Facebook  X  Print`: words of the bar and nothing else, and two that say what it is for. */
function isBar(words: readonly string[]): boolean {
  const {bar, signs} = known()
  if (words.length < 2 || !words.every((word) => bar.has(word) || /^\d+$/.test(word))) return false
  return new Set(words.filter((word) => signs.has(word))).size >= fewestSigns
}

/** Nothing but such lines follows: `More from Leeds` above a paragraph is the writer's own heading. */
function endsArticle({blocks, text}: Story, {index}: Block): boolean {
  const next = blocks[index + 1]
  return next === undefined || !/[.!?]["”’)]?$/.test(text.slice(next.start, next.end))
}

/** A whole line of the page. */
export function isPageLine(story: Story, block: Block): boolean {
  if (block.end - block.start > longestLine || block.listItem) return false
  const text = textOf(story, block).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
  if (/[.!?]["”')]?$/.test(text)) return false
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  if (words.length === 0 || words.length > mostWords) return false
  if (isBar(words) || counters.some((counter) => counter.test(text))) return true
  const head = words.length <= longestHead && known().heads.some((phrase) => text === phrase || text.startsWith(`${phrase} `))
  return head && block.role !== 'headline' && endsArticle(story, block)
}
