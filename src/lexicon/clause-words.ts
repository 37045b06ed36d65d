/** Small words that tell where a clause begins, what its subject is and whether it has a verb. */

import {wordsOf} from './list.js'

const complements = `that whether how why what if where who when`

const determiners = `
  the a an this these those his her its their our my your he she it they we i you there no some many most all both any each every such another more few several one two three four five six seven
  eight nine ten nothing nobody only
`

const helpers = `is are was were has have had will would did does could can may might should must be been`

const days = `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow earlier later then`

const spans = `second seconds minute minutes hour hours day days week weeks month months year years decade decades morning afternoon evening night summer spring autumn fall winter weekend time times`

/** Behind a verb of saying these open no reported clause: a place, a time, a manner, a listener. */
const notSubjects = `
  in on at during after before when while as with from by to about into because if and but or since through over under upon amid without against than of for so goodbye yes hello sorry thanks
  again recently repeatedly previously publicly privately simply later earlier last next once twice then today yesterday tomorrow aloud too also much little nothing anything something everything
  via per until till near outside inside within between among toward towards regarding concerning following despite who whom whose which where monday tuesday wednesday thursday friday
  saturday sunday him her them himself herself themselves me us unto
`

export interface ClauseWords {
  readonly complements: ReadonlySet<string>
  /** What a noun phrase or a pronoun begins with. */
  readonly determiners: ReadonlySet<string>
  readonly helpers: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** `months` in `several months after`. */
  readonly spans: ReadonlySet<string>
  readonly notSubjects: ReadonlySet<string>
}

let kept: ClauseWords | undefined

export function clauseWords(): ClauseWords {
  kept ??= {
    complements: wordsOf(complements),
    determiners: wordsOf(determiners),
    helpers: wordsOf(helpers),
    days: wordsOf(days),
    spans: wordsOf(spans),
    notSubjects: wordsOf(notSubjects)
  }
  return kept
}
