/** Rows whose number is told before they are named: `third straight defeat, after losses to A, B and C`. Whether it is right is not asked here. */

import type {Story} from '../../../../story/story.js'
import type {Figure} from '../../../figures/figure.js'
import {firstOf, linesOf, pattern} from '../../pattern.js'
import {type Listed, listFrom} from './listed.js'

/** `third straight defeat, after losses to A, B and C`. */
const inARow = [
  '{o:order} straight|successive|consecutive {2} , after|following {1} losses|defeats|wins|victories|draws|titles to|against|over|by|at|in',
  '{o:order} {2} in a row , after|following {1} losses|defeats|wins|victories|draws|titles to|against|over|by|at|in'
].map(pattern)

/** `two awards this season, its prizes in Berlin, Venice and Toronto`. */
const named = ['{n:many} {5} , its|his|her|their {2} in|at|for|from|with|against|over'].map(pattern)

export interface AnnouncedRow {
  readonly told: Figure
  readonly list: Listed
  /** The list is what came before the one that is told. */
  readonly isBefore: boolean
}

export function* announcedRowsOf(story: Story): Generator<AnnouncedRow> {
  for (const line of linesOf(story)) {
    const row = firstOf(inARow, line)
    const losses = row && listFrom(story, row.lastToken)
    if (row && losses) yield {told: row.figure('order'), list: losses, isBefore: true}
    const prizes = firstOf(named, line)
    const list = prizes && listFrom(story, prizes.lastToken)
    const many = prizes?.figure('many')
    if (list && many && Number(many.value) >= 2 && Number(many.value) <= 10 && !many.hedge) yield {told: many, list, isBefore: false}
  }
}
