/** Words that say how figures stand to each other, by the name that patterns use: `<span>`, `<folk>`. A blank inside a phrase is `_`. */

export const relationWords: Readonly<Record<string, string>> = {
  factor: `twice half double treble triple three_times four_times five_times six_times ten_times`,
  span: `second minute hour day night week month quarter year`,
  folk: `men women boys girls adults children civilians soldiers males females teenagers pensioners`,
  more: `more less fewer extra higher lower cheaper dearer longer shorter taller heavier lighter older younger faster slower`,
  above: `above over exceeding clear_of`,
  below: `below under beneath short_of`,
  limit: `minimum maximum limit threshold ceiling floor target cap quota requirement average norm`,
  least: `least lowest smallest driest coldest coolest fewest`,
  most: `most highest largest wettest hottest warmest biggest`,
  before: `old previous former existing earlier`,
  record: `record low high mark peak`,
  saving: `saving discount reduction premium markup`,
  gap: `short_of less_than more_than above below`,
  deed: `owes owe owed needs need needed requires require required`,
  lead: `lead advantage margin cushion gap deficit`,
  end: `top high higher highest upper bottom low lower lowest`,
  holding: `with on at has have had made took scored got won reach reached reaches`,
  taking: `take takes took draw draws drew withdraw withdraws withdrew move moves moved transfer transfers transferred use used spend spent remove removed`,
  adding: `add adds added pay paid put puts move moves moved transfer transfers transferred`,
  falling: `fall falls fell drop drops dropped shrink shrinks shrank go_down goes_down went_down decline declines declined be_cut was_cut be_reduced was_reduced`,
  rising: `rise rises rose grow grows grew climb climbs climbed go_up goes_up went_up increase increases increased`
}

/** How much a word multiplies: `doubled`, `threefold`. */
export const factorWords = `
  doubled 2 doubling 2 doubles 2 double 2 twofold 2 twice 2 half 0.5 tripled 3 trebled 3 tripling 3 triple 3 treble 3 threefold 3 thrice 3 quadrupled 4 fourfold 4 fivefold 5 sixfold 6
  sevenfold 7 eightfold 8 tenfold 10 halved 0.5 halving 0.5
`

/** What part of a whole a word allows, of 1. */
export const majorityWords: readonly (readonly [string, readonly [number, number]])[] = [
  ['most', [0.5, 1]],
  ['a majority', [0.5, 1]],
  ['the majority', [0.5, 1]],
  ['a clear majority', [0.5, 1]],
  ['a large majority', [0.5, 1]],
  ['a minority', [0, 0.5]],
  ['more than half', [0.5, 1]],
  ['over half', [0.5, 1]],
  ['less than half', [0, 0.5]],
  ['fewer than half', [0, 0.5]],
  ['under half', [0, 0.5]],
  ['nearly half', [0.4, 0.5]],
  ['almost half', [0.4, 0.5]]
]

/** What tells an amount by another one. */
export const derivedWords = {
  /** `half of that amount`. */
  amounts: 'amount number sum total figure quantity money level price rate length distance weight area size budget bill value toll',
  /** What may follow `of that` or `as many` where nothing more is said of it. */
  ends: `
    is are was were be been has have had will would can could may might should did does do on in at by to from for and but as while when who since before after during this last next yesterday today now
    then or so if because until within between over under per a year went came got took made won lost said left died
  `,
  factors: 'twice half double treble triple thrice quadruple'
} as const
