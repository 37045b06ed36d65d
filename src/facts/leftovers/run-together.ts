/** A writer's name that was run together with what the page sets under it: `HartwellPolitical correspondent`, `VenkatSTAFF WRITERS`. */

import type {Span} from '../../finding.js'
import {posts, writersTitles} from '../../lexicon/leftovers.js'
import {wordsOf} from '../../lexicon/list.js'
import {isWord} from '../../lexicon/words.js'
import {type Block, type Story, type Token, textOf} from '../../story/story.js'
import {nameLists} from '../names/lists.js'

export interface RunTogether extends Span {
  readonly name: string
  readonly title: string
}

/** Only the head of a story, and its last line, have bylines. */
const headBlocks = 6
const longestLine = 160
/** A post stands this near behind its first word: `Middle East correspondent`. */
const reach = 4
/** Where a small letter meets a capital. */
const joints = /(?<=\p{Ll}|['’]\p{Lu})(?=\p{Lu}\p{L}{2,})/gu
/** What these begin is one name: `MacLean`, `DeShawn`, `O’Neill`. */
const halfName = /(?:^|[-'’])(?:Mac|Mc|De|Di|Du|La|Le|Van|Von|Fitz|Da|Del|Ap|O|Jo|Lo|Vander)$/u

let lists: {titles: ReadonlySet<string>; posts: ReadonlySet<string>} | undefined

function known() {
  lists ??= {titles: wordsOf(writersTitles), posts: wordsOf(posts)}
  return lists
}

/** The word that tells a post, at `from` or a few words on, before a comma or the end of the line. */
function hasPost({tokens}: Story, from: number, {lastToken}: Block): boolean {
  for (let at = from; at < Math.min(lastToken, from + reach); at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (known().posts.has(token.lower)) return true
  }
  return false
}

/** `Scotland`, `Health`, `STAFF`: a word or a place, which a name's second half seldom is. */
const isPlain = (part: string): boolean => isWord(part.toLowerCase()) || nameLists().places.has(part.toLowerCase())

function cutOf(story: Story, token: Token, block: Block): number | undefined {
  for (const {index} of token.text.matchAll(joints)) {
    const [name, title] = [token.text.slice(0, index), token.text.slice(index)]
    if (name.length < 3 || halfName.test(name)) continue
    const word = title.toLowerCase()
    const behind = hasPost(story, token.index + 1, block)
    if (known().posts.has(word) || (known().titles.has(word) && (behind || token.index > block.firstToken)) || (behind && isPlain(title)))
      return index
  }
  return allCapitalsCut(token.text)
}

/** `MacALLISTERSTAFF WRITER`: a name in capitals leaves no joint to see, but for the post itself. */
function allCapitalsCut(text: string): number | undefined {
  if (!/\p{Lu}{8,}$/u.test(text) || isWord(text.toLowerCase())) return undefined
  const post = [...known().posts].find((word) => word.length > 4 && text.endsWith(word.toUpperCase()) && text.length - word.length > 2)
  return post === undefined ? undefined : text.length - post.length
}

/** `By` and a name, a byline, or a short line without a stop at the head of the story. */
function canBeByline(story: Story, block: Block): boolean {
  const text = textOf(story, block)
  if (text.length > longestLine || block.stated) return block.role === 'byline'
  return block.role === 'byline' || /^(?:by|from|words|text|story|report)\b/i.test(text) || !/[.!?:;]["”’)]?$/.test(text)
}

export function* runTogether(story: Story): Generator<RunTogether> {
  for (const block of story.blocks.slice(0, headBlocks)) {
    if (!canBeByline(story, block)) continue
    for (let at = block.firstToken; at < block.lastToken; at++) {
      const token = story.tokens[at]
      const cut = token?.kind === 'word' ? cutOf(story, token, block) : undefined
      if (token && cut !== undefined)
        yield {start: token.start, end: token.end, name: token.text.slice(0, cut), title: token.text.slice(cut)}
    }
  }
}
