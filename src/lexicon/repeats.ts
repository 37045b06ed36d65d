/** Words that stand twice in a row: never, as two parts of a sentence, or by right. In lower case. */

/** Words that English never doubles; `had had` and `that that` are left alone. */
export const neverDoubled = `
  the a an of to for with from at and or but as than if was were are be been have has will would can could they he she we it its their his this
  which who into onto upon my our your these those when while because about between during since until without within against among
  must might should may any each such an what how where some also
`

/** Words that end a verb's phrase and begin another as well: `went on on Monday`. */
export const particles = `in on up down out over by off through away back along around after before across`

/** What such a particle may belong to, beside verbs in -ed and -ing: `came in in force`. */
export const particleVerbs = `
  go goes gone went come comes came move live lives set sets put run runs ran keep kept get got gets take takes took taken bring brought break broke hold held stay carry carries log
  logs turn turns switch sign signs check step steps call calls give gave stand stood let sit sat ride rode drive drove fly flew look looks later early further from so is was are were be been
`

/** Words of content that are doubled for force, as a sound or as one word: `a long long night`, `knock knock`, `win win`. */
export const doubledByRight = `
  very really much many long never ever here there more again just only still quite little tiny great good nice fast slow slowly softly hard deep high cold dark right wrong
  sorry please thanks yeah well okay fine sure look listen wait stop come hush night hear knock chop chug clap drip drum tick toot honk woof quack tweet ping ding bang boom thump
  first yada blah dear home fair easy even thing things like real poor work push dance twist roll boys girls money half that that's such does agar beri mama papa chow
`
