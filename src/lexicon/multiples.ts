/** Words for multiples, with their factor. */
export const multipleWords = `
  doubled 2 doubling 2 doubles 2 twofold 2 two-fold 2 tripled 3 tripling 3 triples 3 trebled 3 trebling 3 threefold 3 three-fold 3 quadrupled 4 quadrupling 4 fourfold 4 four-fold 4
  quintupled 5 fivefold 5 five-fold 5 sixfold 6 six-fold 6 tenfold 10 ten-fold 10 hundredfold 100 halved 0.5 halving 0.5 halves 0.5
`
