/** Numbers of a headline that count the parts of the article itself: `Five things we learnt this week`, `Three charts that explain the budget`. */

import type {Figure} from './figure.js'

const items = /^(?:thing|way|reason|question|takeaway|fact|lesson|tip|moment|chart|sign|story|idea|talking-point|map|quote|photo|picture)$/
const tellsOwn = /^[^\p{L}\p{N}]*(?:(?:we|you|to|that|about|from|why|how|which|for|every|on|not|it|they|i|explaining|behind|what)\b|$)/iu

/** Whether a figure opens a title and counts what the article lists; `title` is the title from the end of the figure's noun on. */
export const isOfOwnItems = ({counted, kind, value}: Figure, opens: boolean, title: string): boolean =>
  opens && kind === 'cardinal' && Number(value) <= 101 && counted !== null && items.test(counted.noun) && tellsOwn.test(title)
