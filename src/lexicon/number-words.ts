/** Words that are numbers, by what they do in one. Each pair is a word and its value. */

/** Below twenty: they stand alone or end a number. */
export const smallNumbers = `
  zero 0 nought 0 naught 0 nil 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
  fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19
`

export const tens = 'twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90'

/** They multiply what stands before them. */
export const scales = `
  hundred 1e2 hundreds 1e2 thousand 1e3 thousands 1e3 million 1e6 millions 1e6 billion 1e9 billions 1e9 trillion 1e12 trillions 1e12
  quadrillion 1e15 dozen 12 dozens 12 lakh 1e5 lakhs 1e5 lac 1e5 crore 1e7 crores 1e7
`

/** After digits only; with a space or without. */
export const scaleSigns = 'mn 1e6 mln 1e6 mm 1e6 mio 1e6 bn 1e9 bln 1e9 tn 1e12 tln 1e12 trn 1e12'

/** Glued to digits only, since each is a unit as well: `4.8m`, `£3b`, `60k`. */
export const scaleLetters = 'k 1e3 m 1e6 b 1e9'

export const ordinalNumbers = `
  first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 nineth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14
  fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60
  seventieth 70 eightieth 80 ninetieth 90 hundredth 1e2 thousandth 1e3 millionth 1e6 billionth 1e9 trillionth 1e12
`

/** Parts of one, in the singular and the plural. `second` is no part. */
export const parts = `
  half 2 halves 2 quarter 4 quarters 4 third 3 thirds 3 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 eighth 8
  eighths 8 ninth 9 ninths 9 tenth 10 tenths 10 twelfth 12 twelfths 12 sixteenth 16 sixteenths 16 twentieth 20 twentieths 20
  hundredth 1e2 hundredths 1e2 thousandth 1e3 thousandths 1e3 millionth 1e6 millionths 1e6 trillionth 1e12 trillionths 1e12
`

/** A plural that gives a size and no number: the least and the most it is read as. */
export const vagueNumbers = `
  dozens 24 120 scores 40 200 hundreds 100 1000 thousands 1e3 1e4 millions 1e6 1e7 billions 1e9 1e10 trillions 1e12 1e13 lakhs 1e5 1e6 crores 1e7 1e8
`

export const fractionSigns =
  '½ 0.5 ⅓ 0.333333333333 ⅔ 0.666666666667 ¼ 0.25 ¾ 0.75 ⅕ 0.2 ⅖ 0.4 ⅗ 0.6 ⅘ 0.8 ⅙ 0.166666666667 ⅚ 0.833333333333 ⅛ 0.125 ⅜ 0.375 ⅝ 0.625 ⅞ 0.875'
