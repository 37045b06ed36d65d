/**
 * The formats a document can come in. Each gives the same thing: a prose with blocks, and the way back to the source.
 */

import type {Prose} from '../story/read.js'
import {readText} from './text.js'

export const formats = ['text', 'markdown', 'html', 'ninjs'] as const

export type Format = (typeof formats)[number]

export type ReadProse = (source: string, format: Format) => Prose

export const isFormat = (value: unknown): value is Format => formats.includes(value as Format)

/** Loads what reads one format, and no more: the parsers of Markdown and HTML take three times as long to load as all else. Plain text needs none. */
export async function loadReader(format: Format): Promise<ReadProse> {
  switch (format) {
    case 'text':
      return readText
    case 'markdown':
      return (await import('./markdown.js')).readMarkdown
    case 'html':
      return (await import('./html.js')).readHtml
    case 'ninjs':
      return (await import('./ninjs.js')).readNinjs
  }
}
