/** Words that say how figures stand to each other, by the name that patterns use: `<fall>`, `<share>`. A blank inside a phrase is `_`. */

const rise = `rose risen rises rise rising grew grown grows growing climbed climbs climbing jumped jumps jumping increased increases increase increasing soared soars soaring surged
  surges surging leapt leaped gained gains gaining advanced expanded swelled swollen shot_up went_up gone_up goes_up going_up raised lifted boosted up edged_up ticked_up crept_up
  rocketed ballooned strengthened higher spiked`

const fall = `fell fallen falls fall falling dropped drops drop dropping declined declines declining decreased decreases decreasing slid slides sliding slipped slips slipping sank
  sunk sinks plunged plunges plunging tumbled tumbles shrank shrunk shrinks shrinking slumped slumps slumping dipped dips cut cuts cutting reduced reduces reducing lowered slashed
  trimmed went_down gone_down goes_down going_down down edged_down shed contracted plummeted dwindled halved lower lost declining eased slowed slowing slows cooled narrowed`

const riseNoun = `rise increase gain jump growth surge climb leap boost uplift`
const fallNoun = `fall drop decline decrease reduction cut slump plunge dip loss slide`

export const relationWords: Readonly<Record<string, string>> = {
  rise,
  fall,
  move: `${rise} ${fall} changed moved went gone revised doubled tripled trebled quadrupled`,
  riseNoun,
  fallNoun,
  upDown: `up down higher lower more less above below`,
  changeNoun: `${riseNoun} ${fallNoun} change`,
  times: `doubled doubling doubles double tripled trebled tripling triple treble quadrupled halved halving twofold threefold fourfold fivefold sixfold sevenfold eightfold tenfold`,
  more: `more higher bigger larger greater better up above_the`,
  less: `less fewer lower smaller worse down`,
  contain: `contain contains contained containing carry carries carried carrying hold holds held holding fit fits house houses housing seat seats seated seating`,
  linkers: `among between across`,
  all: `in_all in_total altogether all_told overall combined total`,
  factor: `twice half double treble triple three_times four_times five_times six_times ten_times`,
  longer: `longer taller higher shorter lower more less larger smaller older younger heavier lighter wider deeper fewer faster slower bigger earlier later`,
  margin: `margin lead gap majority difference advantage surplus deficit`,
  majority: `most a_clear_majority a_large_majority a_majority the_majority a_minority`,
  shareNoun: `share turnout rate proportion percentage majority vote yield response`,
  span: `second minute hour day night week month quarter year`,
  base: `the an_original a_revised its_previous a_previous the_previous an_earlier a_year_earlier's last_year's an_estimated a_record a_low_of a_high_of a_peak_of an_average_of`,
  folk: `men women boys girls adults children civilians soldiers males females teenagers pensioners`,
  now: `there_were there_was`,
  remaining: `remaining rest other others remainder`,
  open: `including includes included include among such_as notably especially mostly mainly plus excluding`
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

/** One part of so many. */
export const plainFractions = `third 3 quarter 4 fifth 5 sixth 6 eighth 8 tenth 10`

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
