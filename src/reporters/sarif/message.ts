/** SARIF's messages: braces stand for placeholders in them, and `[text](target)` for a link, so that an article's own are escaped. */

import {oneLine} from '../plain-text.js'

export interface Message {
  readonly text: string
}

const braces = (text: string): string => oneLine(text).replace(/[{}]/g, '$&$&')
const brackets = (text: string): string => text.replace(/[[\]\\]/g, '\\$&')

export function messageOf(text: string): Message {
  const plain = braces(text)
  return {text: plain.includes('](') ? brackets(plain) : plain}
}

/** Code scanning shows a related location only where the message links to its id, which counts from 1. */
export function messageWithLinks(text: string, places: readonly string[]): Message {
  if (places.length === 0) return messageOf(text)
  const links = places.map((place, at) => `[${brackets(braces(place))}](${at + 1})`)
  return {text: `${brackets(braces(text))}; see ${links.join(', ')}`}
}
