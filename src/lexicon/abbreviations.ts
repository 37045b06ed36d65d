/** Abbreviations whose full stop does not end a sentence, by what may follow them. In lower case, without the stop. */

/** Before a name or another word, whatever its case: `Gen. Sir Rupert`. */
export const titleAbbreviations = `
  mr mrs ms mx dr prof rev hon fr sr st ste mt ft gen lt col maj capt cpt cmdr adm sgt cpl pvt brig gov sen rep pres supt insp det amb
  atty messrs mme mlle msgr vs v viz cf eg ie al
`

/** Before a figure: `No. 10`, `Oct. 9`, `pp. 4`. */
export const figureAbbreviations = `
  no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp vol ch sec fig art approx ca c est rs
`

/** Before a word in lower case, a bracket or a dash only: `Acme Inc. said`, `ERIE, Pa. (AP)`. */
export const tailAbbreviations = `
  inc corp co ltd plc bros jr etc dept univ assn ave blvd rd
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que
`

/** Words that open a sentence and rarely follow an initialism within one: `in the U.S. The deal`. */
export const sentenceOpeners = `
  the a an this that these those he she it they we i you his her its their our my but and or so yet in on at by for from with after
  before when while as if although though since because until there here however meanwhile also then now not no some many most all both
  each one two what who why how where
`
