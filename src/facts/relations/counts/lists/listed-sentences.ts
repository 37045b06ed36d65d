/**
 * Lists that are told in the sentences behind their number: `First, … Second, …`, `Shifts must be shorter. Overtime must be paid. And the canteen has to
 * reopen`, `They were Peru, Chad and Laos`, `The alarm failed, the doors jammed and the lift stuck`. It judges nothing.
 */

import {wordsOf} from '../../../../lexicon/list.js'
import {askedNouns, demandNouns, faultNouns} from '../../../../lexicon/list-words.js'
import {lowerAt, type Story, type Token, tokenAt} from '../../../../story/story.js'
import {isPast} from '../../../dates/past-verbs.js'
import {isPlural} from '../../../figures/counted.js'
import type {Figure} from '../../../figures/figure.js'
import {figuresOf} from '../../../figures/find.js'
import {once} from '../../../once.js'
import {wordsBetween} from '../../nearby-words.js'
import type {AnnouncedList} from './announced.js'
import {clausesNext} from './clause-lists.js'
import {goalMinutes} from './goal-minutes.js'
import {type Listed, listFrom} from './listed.js'
import {listBeside, listPointedAt} from './lists-before.js'
import {namedNext, stopsNext} from './members-next.js'
import {oneByOne} from './one-another.js'
import {takenPeople} from './taken-people.js'
import {thatClausesNext} from './that-clauses.js'
import {toldFrom} from './told-list.js'

const most = 10
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

let nouns: Record<'demands' | 'faults' | 'asked', ReadonlySet<string>> | undefined

function known() {
  nouns ??= {demands: wordsOf(demandNouns), faults: wordsOf(faultNouns), asked: wordsOf(askedNouns)}
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

/** `Four questions remain. |Who paid? Who knew? And who told the press?|`: the sentences right behind that ask. */
function questionsNext(story: Story, figure: Figure, value: number): Listed | undefined {
  const first = story.sentences[figure.sentence + 1]
  let last = first
  let count = 0
  for (let index = figure.sentence + 1; inBlock(story, figure, index); index++) {
    const sentence = story.sentences[index]
    if (!sentence || lowerAt(story, sentence.lastToken - 1) !== '?') break
    count++
    last = sentence
  }
  // Where no `and` opens the last, more may have been meant to follow.
  const isClosed = last !== undefined && /^(?:and|or|finally|lastly)$/.test(lowerAt(story, last.firstToken))
  return first && last && count > 1 && (isClosed || count > value) ? {count, least: count, start: first.start, end: last.end} : undefined
}

/** `plants in four countries. |Those in Peru, Chile, Chad, Togo and Mali| lose money`: more than there are said to be. */
function thoseNext(story: Story, {sentence}: Figure, value: number): Listed | undefined {
  const next = story.sentences[sentence + 1]
  if (!next || next.block !== story.sentences[sentence]?.block) return undefined
  const {firstToken, lastToken} = next
  const from = lowerAt(story, firstToken) === 'those' ? firstToken + 1 : firstToken + 2
  const isThose =
    /^(?: those | the ones )/.test(wordsBetween(story, firstToken, from)) && /^(?:in|at|on|from|of)$/.test(lowerAt(story, from))
  const told = isThose ? toldFrom(story, from + 1) : undefined
  return told && told.beside.end < (story.tokens[lastToken - 1]?.start ?? 0) && told.count > value
    ? {count: told.count, least: told.count, start: told.beside.start, end: told.beside.end}
    : undefined
}

const they = /^ (?:they|these|those|their names) (?:are|were) $/

/** `Four countries abstained. |They were Peru, Chad and Laos.|` */
function toldNext(story: Story, figure: Figure): Listed | undefined {
  const next = story.sentences[figure.sentence + 1]
  if (!next || next.block !== figure.block) return undefined
  const named = namedNext(story, figure, next) ?? stopsNext(story, next)
  if (named) return named
  const told = [3, 4].find((length) => they.test(wordsBetween(story, next.firstToken, next.firstToken + length - 1)))
  const first = told === undefined ? undefined : story.tokens[next.firstToken + told - 1]
  return first && isThingList(story, first, next.lastToken) ? listFrom(story, first.index) : undefined
}

/** `His four demands |were a rise, a desk and a window|.`: what they were, each with an article or a name. */
function toldOfAll(story: Story, {firstToken, counted}: Figure): Listed | undefined {
  const noun = tokenAt(story, counted?.start ?? 0)
  const verb = tokenAt(story, counted?.end ?? 0)
  if (!/^(?:the|his|her|its|their)$/.test(lowerAt(story, firstToken - 1)) || noun === 0 || !/^(?:are|were)$/.test(lowerAt(story, verb)))
    return undefined
  const first = story.tokens[verb + 1]
  return first && determined.test(first.lower) ? listFrom(story, first.index) : undefined
}

/** `Two goals came late. |Orr scored the first, Bye the second and Dahl the third.|`: numbered to the last in one sentence. */
function numberedNext(story: Story, figure: Figure, value: number): Listed | undefined {
  const next = story.sentences[figure.sentence + 1]
  if (!next || !inBlock(story, figure, next.index)) return undefined
  let count = 0
  for (let at = next.firstToken; at < next.lastToken; at++)
    if (lowerAt(story, at) === 'the' && lowerAt(story, at + 1) === ordinals[count] && /^(?:[.,;]|and)$/.test(lowerAt(story, at + 2)))
      count++
  return count > value ? listedAt(count, next) : undefined
}

/** Numbers of things with what the next sentences list of them. */
export const listsInSentences = once((story: Story): readonly AnnouncedList[] => {
  const found: AnnouncedList[] = [...takenPeople(story), ...goalMinutes(story)]
  const figures = figuresOf(story)
  for (const [index, figure] of figures.entries()) {
    const {kind, counted, value, start, end, text, hedge, sentence} = figure
    if (kind !== 'cardinal' || typeof value !== 'number' || !Number.isInteger(value) || value < 2 || value > most || hedge) continue
    const announced = {start, end, text, value}
    const pointed = listBeside(story, figure) ?? listPointedAt(story, figure)
    if (pointed) found.push({announced, listed: {...pointed, isLoose: true}})
    if (!counted) continue
    const alone = figures[index + 1]?.sentence !== sentence && figures[index - 1]?.sentence !== sentence
    const {noun} = counted
    const listed =
      lastStep(story, figure, value) ??
      numberedNext(story, figure, value) ??
      thatClausesNext(story, figure) ??
      (known().asked.has(noun) || known().demands.has(noun) ? toldOfAll(story, figure) : undefined) ??
      (alone ? oneByOne(story, figure, value) : undefined) ??
      (figures[index + 1]?.sentence !== sentence ? thoseNext(story, figure, value) : undefined) ??
      (known().asked.has(noun) ? questionsNext(story, figure, value) : undefined) ??
      (known().demands.has(noun) ? lastDemand(story, figure, value) : undefined) ??
      (alone ? (toldNext(story, figure) ?? (known().faults.has(noun) ? clausesNext(story, figure) : undefined)) : undefined)
    if (listed) found.push({announced, listed: {...listed, isLoose: true}})
  }
  return found
})
