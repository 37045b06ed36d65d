/**
 * Lists that are told in the sentences behind their number: `First, … Second, …`, `Shifts must be shorter. Overtime must be paid. And the canteen has to
 * reopen`, `They were Peru, Chad and Laos`, `The alarm failed, the doors jammed and the lift stuck`. It judges nothing.
 */

import {wordsOf} from '../../../lexicon/list.js'
import {demandNouns, faultNouns} from '../../../lexicon/list-words.js'
import {lowerAt, type Story, type Token} from '../../../story/story.js'
import {isPast} from '../../dates/past-verbs.js'
import {isPlural} from '../../figures/counted.js'
import type {Figure} from '../../figures/figure.js'
import {figuresOf} from '../../figures/find.js'
import {once} from '../../once.js'
import {wordsBetween} from '../nearby-words.js'
import type {AnnouncedList} from './announced.js'
import {type Listed, listFrom} from './listed.js'

const most = 10
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

let nouns: {readonly demands: ReadonlySet<string>; readonly faults: ReadonlySet<string>} | undefined

function known() {
  nouns ??= {demands: wordsOf(demandNouns), faults: wordsOf(faultNouns)}
  return nouns
}

/** The ordinal that opens a sentence, and the word behind it: `Third,`, `The |third was|`, `A |third is|`. */
function stepOf(story: Story, sentence: number): {word: string; form: string; at: Token} | undefined {
  const opening = story.tokens[story.sentences[sentence]?.firstToken ?? -1]
  const at = opening && /^(?:the|a|an)$/.test(opening.lower) ? story.tokens[opening.index + 1] : opening
  const behind = story.tokens[(at?.index ?? 0) + 1]?.lower ?? ''
  return at && /^(?:,|is|was)$/.test(behind) ? {word: at.lower.replace(/ly$/, ''), form: at === opening ? 'bare' : 'the', at} : undefined
}

const inBlock = (story: Story, {block}: Figure, sentence: number): boolean => story.sentences[sentence]?.block === block

const listedAt = (count: number, {start, end}: {readonly start: number; readonly end: number}): Listed => ({
  count,
  least: count,
  start,
  end
})

/** `First, … Second, … Third, …`, `The first was … The second was … The last was …` in the sentences behind the number: the last of them. */
function lastStep(story: Story, figure: Figure, value: number): Listed | undefined {
  let count = 0
  let last: Listed | undefined
  let form: string | undefined
  for (let index = figure.sentence + 1; inBlock(story, figure, index); index++) {
    const step = stepOf(story, index)
    if (!step || (form !== undefined && step.form !== form)) break
    const closes = /^(?:last|final)$/.test(step.word) && count > 1
    if (step.word !== ordinals[count] && !closes) break
    count++
    form = step.form
    last = listedAt(count, step.at)
    if (closes) return last
  }
  // A text may well tell of fewer steps than it announces.
  return last && last.count > value ? last : closingStep(story, figure, value)
}

/** `The |third| was for a bin. |And finally| they asked for a clock`: one more behind the last that was announced, whatever opens those before it. */
function closingStep(story: Story, figure: Figure, value: number): Listed | undefined {
  for (let index = figure.sentence + 2; inBlock(story, figure, index) && index <= figure.sentence + most; index++) {
    if (stepOf(story, index)?.word !== ordinals[value - 1] || !inBlock(story, figure, index + 1)) continue
    const next = story.sentences[index + 1]
    return next && closing.test(wordsBetween(story, next.firstToken, next.firstToken + 2)) ? listedAt(value + 1, next) : undefined
  }
  return undefined
}

const closing = /^ (?:and )?(?:finally|lastly|last) /
const adding = /^ (?:and|finally|lastly|nor) | also | too | as well /
const wish =
  / (?:must|should|shall|ought|wants?|wanted|seeks?|sought|demands?|demanded|asks?|asked|(?:has|have|had|needs?|needed) to(?: be)?) /
/** What somebody says of it all, or is now to do about it. */
const aside = / (?:now|says|said|whether|according|refused|replied|talks|deadline) /

/**
 * `three conditions. The firm must sell its arm. Overtime has to be paid. …`: the sentences right behind that each say what must be done. One past the
 * number counts where it is told as one more, or all of them have one subject: `It must … It must …`.
 */
function lastDemand(story: Story, figure: Figure, value: number): Listed | undefined {
  let count = 0
  let same = true
  for (let index = figure.sentence + 1; inBlock(story, figure, index); index++) {
    const sentence = story.sentences[index]
    if (!sentence) return undefined
    const {firstToken, lastToken} = sentence
    const lead = wordsBetween(story, firstToken, Math.min(lastToken, firstToken + 18))
    const own = wordsBetween(story, firstToken, lastToken)
    if (!wish.test(count === 0 || count < value ? own : lead) || (count >= value && aside.test(own))) return undefined
    same &&= (count === 0 ? / must / : /^ (?:and |finally , |lastly , )?(?:it|they|he|she) must /).test(
      wordsBetween(story, firstToken, firstToken + 6)
    )
    count++
    const more = adding.test(wordsBetween(story, firstToken, firstToken + 7))
    if (count > value && (more || same)) return listedAt(count + demandsBehind(story, figure, index), sentence)
    if (count > value) return undefined
  }
  return undefined
}

/** How many more sentences of the paragraph go on with `It must …`, so that no number is short by one alone. */
function demandsBehind(story: Story, figure: Figure, from: number): number {
  let count = 0
  for (let index = from + 1; count < mostBehind && inBlock(story, figure, index); index++) {
    const {firstToken = 0} = story.sentences[index] ?? {}
    if (!/^ (?:and |finally , |lastly , )?(?:it|they|he|she) must /.test(wordsBetween(story, firstToken, firstToken + 6))) break
    count++
  }
  return count
}

const mostBehind = 10

const determined = /^(?:the|an?|his|her|its|their|one|two)$/

/** `flour, eggs and lemons` are things, by one that is told in the plural; `tall, dark and thin` and `|fed| oats and hay` say what they are like. */
function isThingList(story: Story, first: Token, end: number): boolean {
  if (/^\p{Lu}/u.test(first.text) || determined.test(first.lower)) return true
  const items = story.tokens.slice(first.index, end)
  return (
    !isPast(first.lower) &&
    items.every(({lower}) => !/^(?:in|on|at|to|from|by|for|with|into|not|also|now|too|very)$/.test(lower)) &&
    items.some(({lower}, at) => isPlural(lower) && /^(?:,|\.|and)$/.test(items[at + 1]?.text ?? '.'))
  )
}

/** `Four countries abstained. |They were Peru, Chad and Laos.|` */
function toldNext(story: Story, {sentence}: Figure): Listed | undefined {
  const next = story.sentences[sentence + 1]
  if (!next || next.block !== story.sentences[sentence]?.block) return undefined
  const [subject, verb] = [lowerAt(story, next.firstToken), lowerAt(story, next.firstToken + 1)]
  if (!/^(?:they|these|those)$/.test(subject) || !/^(?:are|were)$/.test(verb)) return undefined
  const first = story.tokens[next.firstToken + 2]
  return first && isThingList(story, first, next.lastToken) ? listFrom(story, first.index) : undefined
}

const past = /(?:ed|ught|ept|ost|oke|ook|uck|ell|ave|ame|ent|ew|an|ung|urst|urnt|ut)$/

/** `Four things went wrong. |The alarm failed, the doors jammed and the lift stuck.|`: as many as there are clauses, each with its own subject. */
function clausesNext(story: Story, {sentence}: Figure): Listed | undefined {
  const next = story.sentences[sentence + 1]
  if (!next || next.block !== story.sentences[sentence]?.block || next.lastToken - next.firstToken > 40) return undefined
  const clauses: Token[][] = [[]]
  let closed = false
  for (const token of story.tokens.slice(next.firstToken, next.lastToken - 1)) {
    if (token.kind === 'mark' && token.text !== ',') return undefined
    if (token.text === ',' || token.lower === 'and') {
      if (closed && token.lower === 'and') return undefined
      closed ||= token.lower === 'and'
      if (clauses.at(-1)?.length) clauses.push([])
    } else clauses.at(-1)?.push(token)
  }
  const isClause = (clause: readonly Token[]): boolean =>
    clause.length > 2 &&
    /^(?:the|an?|his|her|its|their)$/.test(clause[0]?.lower ?? '') &&
    clause.slice(2).some(({lower}) => past.test(lower))
  return closed && clauses.length > 1 && clauses.every(isClause) ? listedAt(clauses.length, next) : undefined
}

/** Numbers of things with what the next sentences list of them. */
export const listsInSentences = once((story: Story): readonly AnnouncedList[] => {
  const found: AnnouncedList[] = []
  const figures = figuresOf(story)
  for (const [index, figure] of figures.entries()) {
    const {kind, counted, value, start, end, text, hedge, sentence} = figure
    if (kind !== 'cardinal' || !counted || typeof value !== 'number' || !Number.isInteger(value) || value < 2 || value > most || hedge)
      continue
    const alone = figures[index + 1]?.sentence !== sentence && figures[index - 1]?.sentence !== sentence
    const {noun} = counted
    const listed =
      lastStep(story, figure, value) ??
      (known().demands.has(noun) ? lastDemand(story, figure, value) : undefined) ??
      (alone ? (toldNext(story, figure) ?? (known().faults.has(noun) ? clausesNext(story, figure) : undefined)) : undefined)
    if (listed) found.push({announced: {start, end, text, value}, listed})
  }
  return found
})
