/** Reads any format at once, without waiting: for a library call, which cannot know what it will be given. */

import type {Prose} from '../story/read.js'
import type {Format} from './format.js'
import {readHtml} from './html.js'
import {readMarkdown} from './markdown.js'
import {readNinjs} from './ninjs.js'
import {readText} from './text.js'

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
