/** What a sentence says of one to whom a condition may apply: that he was let in or shut out, or that he is of those whom it is told of. It judges nothing. */

import {
  deniedPhrases,
  deniedWords,
  gainNouns,
  gainWords,
  grantedPhrases,
  grantedWords,
  looseWords
} from '../../../lexicon/condition-words.js'
import {lazily, phrasesOf, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {wordsBetween} from '../nearby-words.js'
import {type Line, lineAt} from '../pattern.js'
import {stemOf} from '../same/compare.js'

const lists = lazily(() => ({
  gains: wordsOf(gainWords),
  goods: wordsOf(gainNouns),
  deniedIn: phrasesOf(deniedPhrases),
  grantedIn: phrasesOf(grantedPhrases),
  granted: wordsOf(grantedWords),
  denied: wordsOf(deniedWords),
  loose: wordsOf(looseWords)
}))

export function holds(line: Line, list: ReadonlySet<string>): boolean {
  for (const word of line.words) if (list.has(word)) return true
  return false
}

export type Verdict = 'granted' | 'denied' | undefined

/** Of an age, or of a time: what was so in another year tells nothing, and what is to come neither. */
const isPersonal = ({kind}: Figure): boolean => kind === 'age' || kind === 'duration'
const isOfLater = ({text}: Line): boolean =>
  / (?:(?<! and )will|since (?:he|she|it)|(?:in|since|until) ‹x\d+›|(?:in|since|until) (?:19|20)\d\d) /.test(text)

/** Whether what the class was told to do or to get is told again of one of them: `is inspected yearly … was |inspected| in May`. */
function isToldAgain(story: Story, limit: Figure, line: Line): boolean {
  const {lastToken} = story.sentences[limit.sentence] ?? {lastToken: limit.lastToken}
  for (let at = limit.lastToken; at < lastToken; at++) {
    const word = lowerAt(story, at)
    if (
      word.length < 3 ||
      !/^\p{L}+$/u.test(word) ||
      word === limit.counted?.noun ||
      /^(?:people|years|long|tall|wide|high|deep|every|year|with|have|must|that|than|will|from|this|been|and|the|for|are|was|has|who|all|may|can)$/.test(
        word
      )
    )
      continue
    const stem = stemOf(word)
    for (const other of line.words)
      if (other.length > 2 && (stemOf(other) === stem || (stem.length > 3 && other.startsWith(stem) && other.length < stem.length + 3)))
        return true
  }
  return false
}

/** `must have a night bus. Skell … |has had one| since May`. */
const hasOne = ({text, figures, signs}: Line): boolean =>
  figures.some((figure, at) => figure.text.toLowerCase() === 'one' && / (?:has|have|had)(?: had)? $/.test(text.slice(0, signs[at]?.start)))

/** `Anyone under 16 |must be| with an adult`: what the class has to do is no gain. */
const binds = (story: Story, limit: Figure): boolean =>
  / (?:must|(?:have|has|need|needs) to|obliged|required) /.test(
    wordsBetween(story, limit.lastToken, story.sentences[limit.sentence]?.lastToken ?? limit.lastToken)
  )

/** `|Its maker, 17-year-old Isla Venn, beat 58 other entrants|`: the one of those who stood for it. */
const beatsOthers = ({text}: Line): boolean =>
  /^ (?:its|the) [^ ,;.]+ , /.test(text) &&
  / (?:beat|beating|saw off) ‹n\d+› (?:others|(?:other )?(?:rivals|entrants|entries|competitors|candidates|contestants)) /.test(text)

/** `other` tells of another thing, save of those who were beaten. */
const isLoose = (line: Line, loose: ReadonlySet<string>): boolean => {
  const isOfRivals = beatsOthers(line)
  for (const word of line.words) if (loose.has(word) && !(isOfRivals && /^others?$/.test(word))) return true
  return false
}

export function verdictOf(story: Story, limit: Figure, line: Line, figure: Figure): Verdict {
  const {granted, grantedIn, denied, deniedIn, gains, goods, loose} = lists()
  if (isLoose(line, loose) || ((isPersonal(figure) || isPersonal(limit)) && isOfLater(line))) return undefined
  const isDenied = holds(line, denied) || deniedIn.some((phrase) => line.text.includes(` ${phrase} `))
  if (isDenied) return / (?:not|never|nor|without) (?:refused|barred|banned|rejected|disqualified)/.test(line.text) ? undefined : 'denied'
  if (/(?<! (?:paid|pays|for|pay)) nothing /.test(line.text)) return undefined
  if (/ (?:not|never|nor|nobody|none|neither|no|too|short|missed|fail|fails|failed|failing|lost|narrowly|just) /.test(line.text))
    return undefined
  const isBound = binds(story, limit)
  if ((!isBound && holds(line, granted)) || grantedIn.some((phrase) => line.text.includes(` ${phrase} `)) || hasOne(line)) return 'granted'
  const own = lineAt(story, limit.sentence)
  if (
    own &&
    !isBound &&
    (holds(line, gains) || beatsOthers(line)) &&
    (holds(own, goods) || holds(line, goods)) &&
    !/ (?:get|gets|got|getting) by /.test(line.text)
  )
    return 'granted'
  return isToldAgain(story, limit, line) ? 'granted' : undefined
}
