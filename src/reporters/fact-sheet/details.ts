/** What is known of an entry besides its reading, as labelled values: one list for every writer. */

import {toleranceText} from './reading.js'
import type {FigureEntry, NameEntry, SheetEntry} from './sheet.js'

export interface Detail {
  label: string
  value: string
}

function figureDetails(entry: FigureEntry): (Detail | undefined)[] {
  const tolerance = toleranceText(entry)
  const {group, place, time, source} = entry.scope
  return [
    entry.counted === null ? undefined : {label: 'counts', value: entry.counted},
    entry.role === 'level' ? undefined : {label: 'is', value: `a ${entry.role}`},
    group === null || group === entry.counted ? undefined : {label: 'among', value: group},
    place === null ? undefined : {label: 'place', value: place},
    time === null ? undefined : {label: 'time', value: time},
    source === null ? undefined : {label: 'said by', value: source},
    entry.hedge === null ? undefined : {label: 'hedge', value: entry.hedge},
    tolerance === undefined ? undefined : {label: 'allows', value: tolerance}
  ]
}

function nameDetails({of, spellings, titles, mentions}: NameEntry): (Detail | undefined)[] {
  const spelt = spellings.map(({text, times}) => (times === 1 ? text : `${text} (${times} times)`))
  return [
    of === 'other' ? undefined : {label: 'is', value: `a ${of}`},
    titles.length === 0 ? undefined : {label: titles.length === 1 ? 'title' : 'titles', value: titles.join('; ')},
    spellings.length === 1 ? undefined : {label: 'spelt', value: spelt.join('; ')},
    spellings.length > 1 || mentions.length === 1 ? undefined : {label: 'named', value: `${mentions.length} times`}
  ]
}

function all(entry: SheetEntry): (Detail | undefined)[] {
  if (entry.kind === 'figure') return figureDetails(entry)
  if (entry.kind === 'name') return nameDetails(entry)
  if (entry.kind !== 'quotation') return []
  return [{label: 'words', value: entry.type}, entry.cue === null ? undefined : {label: 'cue', value: entry.cue}]
}

export const detailsOf = (entry: SheetEntry): Detail[] => all(entry).filter((detail) => detail !== undefined)
