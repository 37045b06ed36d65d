/** Words of the page or portal that were copied with the article. */

import {isPageLine} from '../../facts/leftovers/page-lines.js'
import {furnitureLines, furnitureOpeners} from '../../lexicon/leftovers.js'
import {phrasesOf} from '../../lexicon/list.js'
import {defineRule} from '../../rule.js'
import {type Block, type Story, textOf} from '../../story/story.js'

/** Longer blocks are running text that begins with the words of the list by chance. */
const mostWords = 14
/** These endings make a sentence of a line; a page number or a title may stand before them. */
const sentenceEnd = /[.!?]["”’)]?$/

let lists: {lines: Set<string>; openers: string[]; words: Set<string>} | undefined

/** `Advertisement — Scroll to continue`. */
const between = /\s+[—–|·•-]\s+/

/** The lists, and the first words of them all, since hardly a block begins with one of these. */
function patterns() {
  if (lists) return lists
  const lines = phrasesOf(furnitureLines)
  const openers = phrasesOf(furnitureOpeners)
  lists = {lines: new Set(lines), openers, words: new Set([...lines, ...openers].map((phrase) => /^(?:\p{L}+|.)/u.exec(phrase)?.[0] ?? ''))}
  return lists
}

/** A house's own: lines as a whole, and how others begin. */
interface OwnFurniture {
  readonly lines: readonly string[]
  readonly openers: readonly string[]
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()

function isFurniture(story: Story, block: Block, own: OwnFurniture): boolean {
  if (block.lastToken - block.firstToken > 2 * mostWords || block.listItem) return false
  const {lines, openers, words} = patterns()
  const isOwn = own.lines.length + own.openers.length > 0
  if (!isOwn && !words.has(story.tokens[block.firstToken]?.lower ?? '')) return false
  const text = plain(textOf(story, block))
  if (own.lines.includes(text) || own.openers.some((opener) => text.startsWith(opener))) return true
  // “Related” above a list of links may be the author’s own heading.
  if (block.role === 'subhead' && block.stated && !text.includes(' ')) return false
  if (text.split(between).every((piece) => lines.has(piece.replace(/[\s.:…»>→]+$/u, '')))) return true
  if (text.split(' ').length > mostWords) return false
  const opener = openers.find((phrase) => text.startsWith(phrase))
  return opener !== undefined && (opener.endsWith(':') || !sentenceEnd.test(text) || /page|©|rights reserved/.test(text))
}

export const furniture = defineRule({
  id: 'structure-furniture',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Words of the page or portal stand in the article',
  why: 'Copying an article from a page or a portal brings along what stands around it: “Continued on page 4”, “Read more”, “Advertisement”, a bar for sharing, the head of a list of other articles. A house adds its own: whole lines as `lines`, how others begin as `openers`. Only whole blocks are looked at, so an article about such words passes.',
  defaults: {lines: [] as readonly string[], openers: [] as readonly string[]},
  examples: [
    {
      bad: 'The mayor has pardoned a goose that bit a constable in 1931.\n\n⟦Continued on page A6⟧\n\nThe goose could not be reached.',
      message: 'Page furniture: “Continued on page A6”'
    },
    {
      bad: 'The mayor has pardoned a goose that bit a constable in 1931.\n\n⟦Read more: Ten geese who changed the law⟧',
      message: 'Page furniture: “Read more: Ten geese who changed the law”'
    },
    {
      bad: 'The mayor has pardoned a goose that bit a constable in 1931.\n\n⟦From our sister titles⟧',
      message: 'Page furniture: “From our sister titles”',
      options: {lines: ['From our sister titles']}
    },
    {
      bad: 'The mayor has pardoned a goose that bit a constable in 1931.\n\n⟦Our best reads of the week, picked by hand⟧',
      message: 'Page furniture: “Our best reads of the week, picked by hand”',
      options: {openers: ['Our best reads']}
    },
    {
      bad: 'The mayor has pardoned a goose that bit a constable in 1931.\n\n⟦Share this story  Facebook  WhatsApp  Copy link⟧',
      message: 'Page furniture: “Share this story  Facebook  WhatsApp  Copy link”'
    },
    {
      bad: 'The mayor has pardoned a goose that bit a constable in 1931.\n\n⟦Most read in Poultry⟧',
      message: 'Page furniture: “Most read in Poultry”'
    },
    {
      bad: 'The ferry will sail in May, the council said on Monday.\n\n⟦ADVERTISEMENT — SCROLL TO CONTINUE READING⟧\n\nIts last one sank in 1998.',
      message: 'Page furniture: “ADVERTISEMENT — SCROLL TO CONTINUE READING”'
    },
    {good: 'A goose was pardoned on Monday by the mayor.\n\nMore from the yard\n\nTwo ducks are to be heard in May.', why: 'a heading'},
    {good: '“Read more” is the slogan of the campaign, which has put up 40 posters.', why: 'running text'},
    {good: 'Newspapers in the north have lost a third of their readers since the mill closed down.', why: 'a sentence'}
  ],
  *check(story, options) {
    const own = {lines: options.lines.map(plain), openers: options.openers.map(plain).filter(Boolean)}
    for (const block of story.blocks) {
      if (block.role === 'headline' && block.stated) continue
      if (isFurniture(story, block, own) || isPageLine(story, block))
        yield {at: block, message: `Page furniture: “${shortened(textOf(story, block))}”`}
    }
  }
})

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
