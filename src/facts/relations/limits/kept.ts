/** The figures that a text gives for the very thing that it set a limit to: `at most 30 days … sat for |34|`. */

import {brokenWords, ceilingWords, entryNouns, floorWords, keptWords, tallyWords} from '../../../lexicon/limit-words.js'
import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {figuresIn, isBare} from '../near.js'
import {opening, wordsBetween} from '../nearby-words.js'
import {type Line, lineAt, linesOf} from '../pattern.js'
import {scopesAgree} from '../same/compare.js'
import {areNamedAlike} from '../same/named-alike.js'
import {mayName} from '../same/names-again.js'
import {scopeOf} from '../same/scope.js'
import {endOfThem, isOfRow, isStart, tellsOfAll} from './extremes.js'
import {scaleToLimit} from './limit-units.js'
import {isAmount, isNeverPassed, isOne, type Limit, limitOf, mayLimit} from './limits.js'
import {clauseOf, endOf, isEven, isObeyed, isOtherScope, isPunished, isSaidKept, keepsIt, pointsBack, tellsThemAll} from './limits-again.js'
import {isOfAge, isOfElse} from './limits-apart.js'
import {holds, holdsAny, inList} from './line-words.js'
import {isLargePart, isSpecimen} from './specimens.js'

/** A limit, and a figure that the text says keeps it, or that counts the same. */
export interface Kept {
  readonly limit: Limit
  readonly figure: Figure
  /** Turns the figure into the unit of the limit. */
  readonly scale?: number
}

/** `41 people were in that position. All but six of |the 41| …`: a number alone, of what it was told of before. */
const isNounAgain = (story: Story, figure: Figure): boolean =>
  figuresIn(story, figure.block).some((other) => other.index < figure.index && other.value === figure.value && other.counted !== null)

function isOfSame(limit: Figure, figure: Figure): boolean {
  if (figure.per !== null && limit.per !== null && figure.per !== limit.per) return false
  // `Peru became |the 26th| to do so`: so many at least.
  if (figure.kind === 'ordinal')
    return limit.kind === 'cardinal' && limit.value !== null && figure.index > limit.index && Number(figure.value) > 4
  // `younger than 18 … turned 17`.
  if (figure.kind === 'age' && limit.kind === 'cardinal') return /^(?:older|younger)/i.test(limit.hedge?.text ?? '')
  if (isBare(figure)) return limit.kind === 'age' || limit.kind === 'cardinal' || limit.kind === 'duration' || limit.kind === 'measure'
  return scaleToLimit(limit, figure) !== undefined
}

/** `38 entries` of a list are of whatever is listed, `17 wrecks` of the boats that were smashed. */
const otherNoun = ({figure: limit, most}: Limit, {counted}: Figure, isWhole = false): boolean =>
  counted !== null &&
  limit.counted !== null &&
  counted.noun !== limit.counted.noun &&
  !inList(entryNouns, counted.noun) &&
  // Of `more than 500 dead` one list may have 280 bodies, and no list of all.
  !(mayName(counted.noun, limit.counted.noun) && (most || isWhole))

/** Told of the same thing in the same words: `more than 500 walkers … 480 walkers`. */
const isNamedAgain = (story: Story, {figure: limit, duty}: Limit, figure: Figure): boolean =>
  limit.per === null &&
  (limit.kind === 'cardinal' || limit.kind === 'measure') &&
  figure.kind === limit.kind &&
  figure.role !== 'change' &&
  figure.sentence - limit.sentence <= 2 &&
  (duty || limit.hedge !== null) &&
  areNamedAlike(story, limit, figure) &&
  scopesAgree(story, limit, figure) === 'yes'

/** `became the 26th |to do so|`, `the 26th |country|`. */
function isNth(line: Line, figure: Figure, limit: Limit): boolean {
  const sign = line.signs[line.figures.indexOf(figure)]
  if (!sign || !/ (?:became|becomes|become|was|is|were|are) the $/.test(line.text.slice(0, sign.start))) return false
  return /^ to /.test(line.text.slice(sign.end)) || (figure.counted !== null && figure.counted.noun === limit.figure.counted?.noun)
}

/** `its register for 1950`. */
const isOfPast = (story: Story, figure: Figure): boolean => {
  const time = scopeOf(story, figure).time?.value
  return typeof time === 'string' && time.length === 4
}

/** `the limit had not been reached`, `nobody exceeded it`. */
const isUnbroken = ({text}: Line): boolean =>
  / (?:not|never|nobody|none|without|nor) (?:[^ ‹›.,;:]+ ){0,6}(?:reach|exceed|break|broke|breach|pass|violat|overst|overr)/.test(text)

function isBreach(line: Line, figure: Figure): boolean {
  if (!holds(line, brokenWords)) return false
  if (!line.words.has(';')) return true
  return clauseOf(line, figure)
    .split(' ')
    .some((word) => inList(brokenWords, word))
}

/** The biggest of all that keep a limit, or one of a row of them. */
function isExtreme(story: Story, limit: Limit, figure: Figure, own: Line | undefined, line: Line): boolean {
  if (!own || !(limit.always || tellsOfAll(own) || isStart(story, limit.figure)) || isBreach(line, figure) || isOtherScope(line, figure))
    return false
  return endOfThem(story, limit.figure, figure, line) !== undefined || (limit.most && isOfRow(limit.figure, figure, line))
}

/** Words of a limit that was kept: in its own sentence behind it, since `allowed to own up to 50%` only sets it. */
function isKept(story: Story, {figure}: Limit, line: Line, apart: boolean): boolean {
  if (apart) return holds(line, keptWords)
  const end = story.sentences[figure.sentence]?.lastToken ?? figure.lastToken
  return story.tokens.slice(figure.lastToken, end).some(({lower}) => inList(keptWords, lower))
}

/** `your allowance is £500. You |keep £524|`: what is not given away, and no limit. */
const isWhatIsKept = (story: Story, figure: Figure): boolean =>
  figure.kind === 'money' && /^(?:keep|keeps|kept|keeping)$/.test(story.tokens[opening(story, figure) - 1]?.lower ?? '')

/** `of which it may |keep| a little over four-fifths`: how much of it, and no limit that was kept. */
const isAmountKept = (story: Story, {figure}: Limit): boolean =>
  /^(?:ratio|percent|money)$/.test(figure.kind) &&
  /^(?:keep|keeps|kept|keeping)$/.test(story.tokens[opening(story, figure) - 1]?.lower ?? '')

/** `the gap is |2.9%, just inside the 3%| ceiling that it has respected. This year's will be 3.8%`: what keeps it stands beside it already. */
const isKeptAlready = (story: Story, {figure}: Limit): boolean =>
  figuresIn(story, figure.block).some(
    (other) =>
      other.sentence === figure.sentence &&
      other.kind === figure.kind &&
      /^ (?:[^ ]+ ){0,3}(?:inside|within|under|below) (?:the|its|their|an?) $/.test(
        wordsBetween(story, other.lastToken, opening(story, figure))
      )
  )

/** `The bill |would require| it to have 850`: not yet. */
const isProposed = (line: Line | undefined): boolean =>
  / would (?:also )?(?:require|oblige|force|compel|limit|cap|restrict) /.test(line?.text ?? '')

/** What ties a figure to a limit: the words of a duty that was kept, of a check of what was said, of a record without exception, or the same thing named again. */
function isTied(story: Story, limit: Limit, figure: Figure, own: Line | undefined, line: Line): boolean {
  const apart = line !== own
  // `did not quite reach 1% after a 1.5% contraction`.
  if (!apart && isNeverPassed(story, limit.figure)) return false
  if (figure.index < limit.figure.index) return limit.duty && !isBreach(line, figure) && isObeyed(story, limit.figure)
  if (limit.duty && apart && isProposed(own) && !holds(line, keptWords) && !isUnbroken(line)) return false
  if (figure.kind !== 'age' && figure.counted !== null && isOfAge(story, limit.figure)) return false
  if (figure.kind === 'ordinal') return limit.most && apart && isNth(line, figure, limit)
  if (apart && (isExtreme(story, limit, figure, own, line) || (!isBreach(line, figure) && isSpecimen(story, limit, figure, own, line))))
    return true
  if (apart && !isOtherScope(line, figure) && isNamedAgain(story, limit, figure)) return true
  // `to be below 1,400 by Lent and to |pass 1,700| in June`, `has not |reached 3,400| since 2012`: a mark, and nothing that kept the limit.
  if (/^pass(?:es|ed|ing)?$/.test(story.tokens[figure.firstToken - 1]?.lower ?? '')) return false
  if (isUnbroken(line)) return !/^(?:reach|exceed|break|broke|breach|pass)/.test(story.tokens[figure.firstToken - 1]?.lower ?? '')
  if (apart && !isBreach(line, figure) && (isEven(line, limit) || (isSaidKept(story, limit.figure, figure) && !otherNoun(limit, figure))))
    return true
  if (pointsBack(story, limit, figure, line) || (own && apart && isPunished(own, line, limit, figure))) return true
  if (isBreach(line, figure) || (apart && !limit.banned && holds(own, brokenWords))) return false
  if (limit.duty && / (?:it|they|he|she) did , /.test(line.text)) return true
  if (limit.duty)
    return (
      (isKept(story, limit, line, apart) && !otherNoun(limit, figure) && !isWhatIsKept(story, figure)) ||
      (apart &&
        holds(own, keptWords) &&
        !isKeptAlready(story, limit) &&
        !isAmountKept(story, limit) &&
        !otherNoun(limit, figure) &&
        !isOtherScope(line, figure))
    )
  if (!apart) return false
  if (limit.always)
    return (
      !/ (?:expected|forecast|predicted|likely) to /.test(line.text) &&
      / (?:it|they|that|these|those|its|their) /.test(line.text.slice(0, 30)) &&
      !otherNoun(limit, figure)
    )
  // `more than $403m … |every one of the| $346m`: a sum is no number of things.
  if (limit.figure.kind === 'money' && / (?:every|each) one of the $/.test(story.text.slice(Math.max(0, figure.start - 20), figure.start)))
    return false
  if (/ (?:every one|each one|each and every one|all) of (?:the|them|those|these) /.test(line.text)) return true
  const all = / (?:every|each|all) /.test(line.text)
  if (isOfPast(story, figure)) return false
  const isWhole = tellsThemAll(line)
  return (
    holds(line, tallyWords) && (all || (!otherNoun(limit, figure, isWhole) && !isOtherScope(line, figure, isWhole || isPart(story, limit))))
  )
}

/** `Fewer than 30 |of the| parrots`. */
const isPart = (story: Story, {figure}: Limit): boolean =>
  story.tokens[figure.lastToken]?.lower === 'of' &&
  /^(?:the|its|their|our|these|those)$/.test(story.tokens[figure.lastToken + 1]?.lower ?? '')

const reach = 3

function candidates(story: Story, limit: Figure): (readonly [Figure, Line])[] {
  const found: (readonly [Figure, Line])[] = []
  for (let sentence = limit.sentence - 1; sentence <= limit.sentence + reach; sentence++) {
    const line = lineAt(story, sentence)
    if (!line) continue
    for (const figure of line.figures)
      if (
        (figure.index > limit.index || sentence < limit.sentence) &&
        figure.block === limit.block &&
        (!figure.hedge || figure.hedge.kind === 'about') &&
        isOne(figure) &&
        // `No bid above 12m crowns … at 13.4m, came in within that ceiling`.
        (isOfSame(limit, figure) || (limit.kind === 'money' && isBare(figure) && keepsIt(line.text))) &&
        isNear(figure, limit) &&
        !(isBare(figure) && limit.unit !== null && isNounAgain(story, figure)) &&
        !isOfElse(story, limit, figure, line) &&
        (figure.kind === 'ordinal' || isAmount(figure))
      )
        found.push([figure, line])
  }
  return found
}

/** Farther off, it is another thing. */
const farthestRatio = 2.2

const isNear = (one: Figure, limit: Figure): boolean => {
  const ratio = (endOf(one) * (scaleToLimit(limit, one) ?? 1)) / endOf(limit)
  return ratio < farthestRatio && ratio > 1 / farthestRatio
}

/** `|Since| 1994 the river has never risen above 4.2 metres`: at any time behind that year. */
const isSince = (line: Line, {always}: Limit): boolean => always && line.words.has('since')

function keptIn(story: Story, line: Line, each: Figure, marked: boolean): Kept[] {
  if (!mayLimit(story, each, marked) || !isAmount(each)) return []
  const near = candidates(story, each)
  const limit = near.length > 0 ? limitOf(story, line, each) : undefined
  if (!limit) return []
  return near.flatMap(([figure, own]) =>
    isTied(story, limit, figure, line, own) &&
    (isSince(line, limit) || isLargePart(story, limit, figure) || scopesAgree(story, each, figure) !== 'no')
      ? [{limit, figure, scale: scaleToLimit(each, figure) ?? 1}]
      : []
  )
}

export const keptOf = once((story: Story): readonly Kept[] =>
  linesOf(story).flatMap((line) => {
    const marked = holdsAny(line, ceilingWords) || holdsAny(line, floorWords)
    return line.figures.flatMap((figure) => keptIn(story, line, figure, marked))
  })
)
