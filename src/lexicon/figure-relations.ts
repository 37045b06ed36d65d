/** Words that say how figures stand to each other, by the name that patterns use: `<fall>`, `<share>`. A blank inside a phrase is `_`. */

const rise = `rose risen rises rise rising grew grown grows growing climbed climbs climbing jumped jumps jumping increased increases increase increasing soared soars soaring surged
  surges surging leapt leaped gained gains gaining advanced expanded swelled swollen shot_up went_up gone_up goes_up going_up raised lifted boosted up edged_up ticked_up crept_up
  rocketed ballooned strengthened higher spiked`

const fall = `fell fallen falls fall falling dropped drops drop dropping declined declines declining decreased decreases decreasing slid slides sliding slipped slips slipping sank
  sunk sinks plunged plunges plunging tumbled tumbles shrank shrunk shrinks shrinking slumped slumps slumping dipped dips cut cuts cutting reduced reduces reducing lowered slashed
  trimmed went_down gone_down goes_down going_down down edged_down shed contracted plummeted dwindled halved lower lost declining eased`

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
  remaining: `remaining rest other others remainder`,
  open: `including includes included include among such_as notably especially mostly mainly plus excluding`
}

/** How much a word multiplies: `doubled`, `threefold`. */
export const factorWords = `
  doubled 2 doubling 2 doubles 2 double 2 twofold 2 twice 2 tripled 3 trebled 3 tripling 3 triple 3 treble 3 threefold 3 thrice 3 quadrupled 4 fourfold 4 fivefold 5 sixfold 6
  sevenfold 7 eightfold 8 tenfold 10 halved 0.5 halving 0.5
`
