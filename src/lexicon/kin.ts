/** Words for those who belong to somebody, by their sex. In lower case and the singular. */

export const maleKin = `
  husband widower son brother father dad grandfather grandson stepson stepbrother stepfather nephew uncle fiance fiancé boyfriend
`

export const femaleKin = `
  wife widow daughter sister mother mum mom grandmother granddaughter stepdaughter stepsister stepmother niece aunt fiancee fiancée girlfriend
`

export const kinOfEitherSex = `
  spouse partner child baby twin parent grandchild cousin
`

/** No kin, and somebody of his own as well. */
export const associates = 'friend colleague victim'

/** Before a name, or in place of one. */
export const maleTitles = 'mr sir lord'
export const femaleTitles = 'mrs ms miss dame lady'

/** More than one, or with no kin told: `her boy, 12,`. */
export const ownChildren = 'sons daughters boy girl'

/** Children of somebody, one or more. */
export const childWords = `
  son sons daughter daughters boy boys girl girls child children brother brothers sister sisters baby babies stepson stepdaughter
`
