/** What somebody did whose birth is told right before, and births that are told to lie apart. */

import {animalNouns} from '../../../lexicon/acts.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import type {Story, Token} from '../../../story/story.js'
import type {Interval} from '../../figures/figure.js'
import {once} from '../../once.js'
import type {DateMention} from '../date.js'
import {extentOf} from '../extent.js'
import {type Lapse, lapsesOf} from '../lengths/lapses.js'
import {bySentence} from '../near.js'
import {eventsOf} from '../order/events.js'
import {aloneOf, livesOf} from './lives.js'

export interface Deed {
  readonly verb: Token
  readonly date: DateMention
  readonly born: DateMention
  /** Days of the birth and of the deed. */
  readonly birth: Interval
  readonly extent: Interval
}

const auxiliaries = /^(?:was|had|has|been|later|first|then|also|soon|immediately|got)$/

/** `he joined`, `and graduated`; `Born in 1979, Mr Ortiz was elected`; `The judge, born in 1950, retired`. */
function isOwnDeed(story: Story, born: DateMention, verb: Token): boolean {
  const {tokens} = story
  let subject = verb.index - 1
  while (auxiliaries.test(tokens[subject]?.lower ?? '')) subject--
  if (tokens[subject]?.sentence === verb.sentence && /^(?:he|she|and)$/.test(tokens[subject]?.lower ?? '')) return true
  if (verb.sentence !== born.sentence || tokens[born.lastToken]?.text !== ',') return false
  const opens = tokens[story.sentences[born.sentence]?.firstToken ?? 0]?.lower === 'born'
  return verb.index - born.lastToken <= (opens ? 6 : 1) && !tokens.slice(born.lastToken, verb.index).some(({lower}) => lower.endsWith("'s"))
}

/** `a rescue dog born in 2011 … retired in 2021`: animals are old sooner. */
const animals = lazily(() => wordsOf(animalNouns))

const isOfAnimal = (story: Story, {sentence}: DateMention): boolean => {
  const {firstToken, lastToken} = story.sentences[sentence] ?? {firstToken: 0, lastToken: 0}
  return story.tokens.slice(firstToken, lastToken).some(({lower}) => animals().has(lower))
}

/** `Born in 1989, he joined the navy in 1991`. */
export const deedsOf = once((story: Story): readonly Deed[] => {
  const events = bySentence(eventsOf(story), ({date}) => date.sentence)
  return aloneOf(livesOf(story)).flatMap(({born}) => {
    const birth = isOfAnimal(story, born) ? undefined : extentOf(born)
    const near = birth ? [0, 1].flatMap((away) => events.get(born.sentence + away) ?? []) : []
    return near.flatMap(({verb, date}): Deed[] => {
      const extent = date.yearInferred || date.start < born.end || verb.start < born.end ? undefined : extentOf(date)
      return birth && extent && isOwnDeed(story, born, verb) ? [{verb, date, born, birth, extent}] : []
    })
  })
})

export interface BirthsApart {
  readonly lapse: Lapse
  /** `twins`, `triplets`. */
  readonly siblings: Token
}

/** `The twins were born five years apart`. */
export const birthsApartOf = once((story: Story): readonly BirthsApart[] =>
  lapsesOf(story).flatMap((lapse) => {
    if (story.tokens[lapse.lastToken]?.lower !== 'apart') return []
    const sentence = story.sentences[lapse.sentence]
    const words = story.tokens.slice(Math.max(sentence?.firstToken ?? 0, lapse.firstToken - 20), lapse.firstToken)
    const siblings = words.find(({lower}) => /^(?:twins|triplets|quadruplets)$/.test(lower))
    return siblings && words.at(-1)?.lower === 'born' ? [{lapse, siblings}] : []
  })
)
