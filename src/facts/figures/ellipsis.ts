/** Gives a bare number what its sentence left out: `rose to 3.9 million headsets, up from |2.4 million|`, `460 vans, compared with |63|`. */

import type {Draft} from './draft.js'
import type {Piece} from './pieces.js'

const leads: readonly (readonly [lead: string, before: RegExp])[] = [
  ['from', /^(?:up|down|rise|fall|increase|drop|decrease)$/],
  ['with', /^compared?$/],
  ['to', /^compared?$/]
]

const isBare = (draft: Draft): boolean => draft.kind === 'cardinal' && draft.unit === null && draft.counted === null && draft.per === null

/** Whether the words before the number set it beside the one before. */
function compares(pieces: readonly Piece[], draft: Draft): boolean {
  let at = (draft.hedge && draft.hedge.first < draft.first ? draft.hedge.first : draft.first) - 1
  if (/^(?:only|just|the|its|their)$/.test(pieces[at]?.lower ?? '')) at--
  const lead = pieces[at]?.lower ?? ''
  const before = pieces[at - 1]?.lower ?? ''
  if (lead === 'against' || lead === 'versus') return true
  if (lead === 'including') return draft.numeral.scale > 1 || draft.numeral.dressed
  return leads.some(([word, words]) => word === lead && words.test(before))
}

/** `closed at 1,463.78 points … ended at 1,334.20`: two decimals of an index, whose sentence names its points. */
const isIndex = (draft: Draft): boolean =>
  draft.numeral.digits && draft.numeral.scale === 1 && draft.numeral.value >= 100 && !Number.isInteger(draft.numeral.value)

export function completed(pieces: readonly Piece[], drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2 || !drafts.some(isBare)) return drafts
  const points = drafts.some((draft) => draft.unit === 'point')
  const found: Draft[] = []
  for (const draft of drafts) {
    const model = found.findLast((other) => other.kind !== 'ordinal' && other.kind !== 'age')
    if (points && isBare(draft) && isIndex(draft)) found.push({...draft, unit: 'point', kind: 'measure'})
    else if (model && isBare(draft) && !isBare(model) && compares(pieces, draft)) {
      found.push({...draft, kind: model.unit === null ? draft.kind : model.kind, unit: model.unit, counted: model.counted, per: model.per})
    } else found.push(draft)
  }
  return found
}
