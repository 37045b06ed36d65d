/** Words around profits and sales. */

/** Of another time, another firm or another sort of profit. */
export const otherProfits = `
  compared|against|versus|forecast|expected|expects|target|would|could|earlier|previous|before|rival|rivals|division|unit|arm|segment|gross|operating|underlying|adjusted|ebitda|interest|pre-tax
  contribution|rate|rest|excluding|loss|losses|per
`
