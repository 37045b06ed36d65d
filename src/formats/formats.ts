/** The formats a document can come in. Each gives the same thing: a prose with blocks, and the way back to the source. */

import type {Prose} from '../story/read.js'
import {readHtml} from './html.js'
import {readMarkdown} from './markdown.js'
import {readNinjs} from './ninjs.js'
import {readText} from './text.js'

export const formats = ['text', 'markdown', 'html', 'ninjs'] as const

export type Format = (typeof formats)[number]

export const isFormat = (value: unknown): value is Format => formats.includes(value as Format)

export function readProse(source: string, format: Format): Prose {
  switch (format) {
    case 'text':
      return readText(source)
    case 'markdown':
      return readMarkdown(source)
    case 'html':
      return readHtml(source)
    case 'ninjs':
      return readNinjs(source)
  }
}
