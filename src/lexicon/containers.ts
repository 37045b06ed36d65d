/** What a text may say of one quantity that is held by another. */

/** Verbs between what holds and what is held: `those containers could contain 4.8m shells`. */
export const holdingVerbs = `
  contain contains contained containing hold holds held holding carry carries carried carrying house houses housed housing store stores stored storing fit fits seat seats seated
  transport transported pack packed packing shelter shelters sheltered feed feeds fed serve serves served employ employs employed
`

/** Nouns that hold many of something: `2m letters in 4,000 sacks`. */
export const holdingNouns = `
  container box crate carton pallet truck lorry train wagon car bus van plane flight ship boat ferry tanker barge bag sack barrel drum tank warehouse shed silo room classroom class school
  hospital ward bed cell prison tent camp shelter shelf bookcase folder case tray bottle packet pack carriage coach depot store shop hive nest pen cage
`

/** What is held as an office or a right is held in nothing: `the Greens hold 47 seats`. */
export const neverHeld = `
  seat vote share title talk meeting record stake job post rank degree view election licence lease majority hearing trial event rally
`
