/** Words that give a quotation or a claim to somebody. Bases are listed; their forms are made when first asked for. */

import {wordsOf} from './list.js'

/** What takes a clause without `that`: `Holm said the quay was shut`. */
const clauseVerbs = `say add claim argue insist warn note explain admit acknowledge suggest assert contend predict believe maintain estimate confirm allege concede agree`
const clauseForms = `said told tell tells telling wrote write writes writing`

/** What gives words to somebody where `that`, `whether` or `how` follows, or a quotation. */
const thatVerbs = `
  announce state declare reply report repeat respond testify reveal recall remark observe emphasize emphasise stress reiterate tweet post conclude complain promise vow pledge boast caution
  concur counter joke lament quip reflect signal speculate stipulate theorize disclose indicate point deny ask question wonder inform remind advise advertise assure tell write hint imply
  mention specify underline opine fear propose recommend affirm attest proclaim rule find show
`

/** What stands behind words that it reports, beside the verbs that take a clause: `…, KCNA reported`. */
const closingForms = `reported reports announced stated recalled replied estimated`

/** What takes `to`: `vowed to`, `urged ministers to`. */
const toVerbs = `vow pledge promise urge ask threaten refuse offer demand agree advise beg order instruct tell decline`

/** What gives a quotation in marks to somebody, and nothing else. */
const quoteVerbs = `
  continue shout call describe confess cry exclaim laugh muse plead pronounce sigh snap sing whisper yell echo chime interject explain text scream chant cite praise blast criticize criticise
  accuse dismiss mock denounce slam label dub brand ask answer joke quote conclude deadpan retort protest demand begin start thunder comment
`
const quoteForms = `thought think thinks put puts read reads sang sings began begins went goes quoted saying tweeting`

/** Forms in which a listed verb is nearly always a noun or an adjective in news. */
const nouns = `post posts text texts report reports point points state states note notes claim claims brand label rule rules fear fears question questions demand demands order orders
  promise promises pledge pledges vow vows offer offers ruling read warning warnings start starts advertise protest protests
  comment comments cite tweet tweets reporting posting meaning call calls estimate estimates praise blast echo signal signals ask signal following quote quotes joke`

/** Where the words of a speaker end. */
export const speakerStops = `
  in on at during after before when while as whose which that where with from by to about into because if and but since through over under monday tuesday wednesday thursday friday
  saturday sunday yesterday today tonight earlier later last recently again this outside following via then once upon amid without against than
`

/** What may stand between a subject and its verb. */
export const betweens = `
  has have had is are was were be been being also then later often now once never always still simply just even again recently repeatedly further did do does not would will could can may might
  should must first added both all himself herself themselves itself once previously long ever too since first reportedly
`

/** What opens a clause or a phrase before its subject: `On Monday, Holm said`. */
export const clauseOpeners = `
  in on at during after before when while as with from by to if but and yet so then also meanwhile however still later earlier because although though since for asked speaking writing
  responding referring citing despite following according until instead nevertheless yesterday today last this additionally furthermore moreover indeed thus now finally again perhaps
  monday tuesday wednesday thursday friday saturday sunday even only or nor like unlike among under over amid through throughout once first second
`

/** Words that an apostrophe opens: `'em`, `'cause`. */
const elided = `em til till tis twas twill cause cos cuz coz bout round n nuff cept ere er im ave ard appen tween neath gainst fraid kay s t d ll re ve m`

/** What stands in front of the name of a work or of a word that is spoken of: `the novel “`. */
const named = `
  song songs titled entitled novel book books film movie album episode nickname nicknamed dubbed term terms word words named so-called show hashtag exhibition series play poem single track documentary
  musical opera memoir biography essay column op-ed commentary lecture magazine painting sculpture game app podcast website blog e.g i.e phrase headline headlined sketch ballad hymn anthem
`

/** Small words that a title in capitals leaves in lower case. */
const small = `from with into over upon that than when your this their about after before under through between without within onto and the for but nor`

/** Words in -s that no apostrophe follows. */
const unpossessed = `us this is was has his its yes as thus less across always perhaps does unless plus besides towards afterwards ours hers theirs yours`

/** Verbs that say of words before them who spoke them, and are hardly ever spoken of otherwise. */
const spoken = `said says added adds told explained insisted wrote writes acknowledged remarked quipped replied recalled remembered testified tweeted`

let names: ReadonlySet<string> | undefined
let lows: ReadonlySet<string> | undefined
let apostrophes: ReadonlySet<string> | undefined
let ends: ReadonlySet<string> | undefined
let verbs: ReadonlySet<string> | undefined

export const apostropheWords = (): ReadonlySet<string> => {
  apostrophes ??= wordsOf(elided)
  return apostrophes
}

export const unpossessedWords = (): ReadonlySet<string> => {
  ends ??= wordsOf(unpossessed)
  return ends
}

export const namedBy = (): ReadonlySet<string> => {
  names ??= wordsOf(named)
  return names
}

export const smallInTitles = (): ReadonlySet<string> => {
  lows ??= wordsOf(small)
  return lows
}

export const speechVerbs = (): ReadonlySet<string> => {
  verbs ??= wordsOf(spoken)
  return verbs
}

function forms(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (base === 'admit') return [base, 'admits', 'admitted', 'admitting']
  return [base, /(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`]
}

const formsOf = (list: string): string[] => [...wordsOf(list)].flatMap(forms)

export interface CueWords {
  readonly clause: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  /** Every verb that may give a quotation in marks. */
  readonly any: ReadonlySet<string>
  /** Nouns by shape, verbs where a subject or a clause shows it. */
  readonly nounLike: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
}

let kept: CueWords | undefined

export function cueWords(): CueWords {
  if (kept) return kept
  const clause = new Set([...formsOf(clauseVerbs), ...wordsOf(clauseForms)])
  const that = new Set([...clause, ...formsOf(thatVerbs)])
  that.add('found').add('thinks').add('thought')
  const to = new Set([...formsOf(toVerbs), 'told', 'swore'])
  const any = new Set([...that, ...to, ...formsOf(quoteVerbs), ...wordsOf(quoteForms)])
  for (const form of ['found', 'finds', 'shows', 'showed', 'showing', 'ruled']) any.delete(form)
  kept = {
    clause,
    that,
    to,
    closing: new Set([...clause, ...wordsOf(closingForms)]),
    any,
    nounLike: wordsOf(nouns),
    stops: wordsOf(speakerStops),
    between: wordsOf(betweens),
    openers: wordsOf(clauseOpeners)
  }
  return kept
}
