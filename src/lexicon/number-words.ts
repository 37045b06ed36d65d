/** Numbers in words and the scales behind digits. `word value` pairs, parted by white space. */

export const smallNumbers = `
  zero 0 nought 0 naught 0 nil 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
  sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90
`

/** Scales as words; `dozen` and `score` multiply as scales do. */
export const scaleWords = `
  hundred 100 thousand 1000 lakh 100000 lakhs 100000 million 1000000 crore 10000000 crores 10000000 billion 1000000000 trillion 1000000000000
  quadrillion 1000000000000000 dozen 12
`

/** Scales written behind digits, in lower case; `m` can also be metres. */
export const scaleSuffixes = `
  k 1000 m 1000000 mn 1000000 mln 1000000 b 1000000000 bn 1000000000 bln 1000000000 tn 1000000000000 trn 1000000000000 tr 1000000000000
  million 1000000 billion 1000000000 trillion 1000000000000
`

/** Vague plurals: from one of the scale to ten of it. */
export const vaguePlurals = `
  tens 10 dozens 12 scores 20 hundreds 100 thousands 1000 millions 1000000 billions 1000000000 trillions 1000000000000
`

/** Parts of a whole, singular and plural. */
export const fractionWords = `
  half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 eighth 8 eighths 8 ninth 9 ninths 9
  tenth 10 tenths 10 twelfth 12 twelfths 12 sixteenth 16 sixteenths 16 twentieth 20 twentieths 20 hundredth 100 hundredths 100 thousandth 1000 thousandths 1000
`

export const ordinalWords = `
  first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16
  seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 hundredth 100
  thousandth 1000 millionth 1000000
`

/** Vulgar fraction characters. */
export const fractionCharacters = `
  ½ 0.5 ⅓ 0.3333333333333333 ⅔ 0.6666666666666666 ¼ 0.25 ¾ 0.75 ⅕ 0.2 ⅖ 0.4 ⅗ 0.6 ⅘ 0.8 ⅙ 0.16666666666666666 ⅚ 0.8333333333333334 ⅛ 0.125 ⅜ 0.375 ⅝ 0.625 ⅞ 0.875
`
