/** When what somebody answers for happened: `was charged on 4 March with …. |The crash happened on| 9 February`. Whether the dates keep it is not asked here. */

import {accidents, answers} from '../../../lexicon/accidents.js'
import {lazily, wordsOf} from '../../../lexicon/list.js'
import {lowerAt, type Story} from '../../../story/story.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {datesBySentence, type Sequence} from './ordered-dates.js'

const known = lazily(() => ({accidents: wordsOf(accidents), answers: wordsOf(answers)}))

/** Words from what happened to its verb, and from that to its date. */
const reach = 6

/** `charged on 4 March. |The crash happened on| 9 February`, `|The offences took place in| 2011`. */
export function* happened(story: Story): Generator<Sequence> {
  for (const verb of occurrencesOf(story, ['happened', 'occurred', 'place'])) {
    const place = story.sentences[verb.sentence]
    const prior = story.sentences[verb.sentence - 1]
    if (!place || !prior || prior.block !== place.block || lowerAt(story, place.firstToken) !== 'the') continue
    if (verb.lower === 'place' && !/^(?:took|taken)$/.test(lowerAt(story, verb.index - 1))) continue
    if (verb.index - place.firstToken > reach || !known().accidents.has(lowerAt(story, place.firstToken + 1))) continue
    const [date, more] = datesBySentence(story).get(verb.sentence) ?? []
    const [told, another] = datesBySentence(story).get(verb.sentence - 1) ?? []
    if (!date || more || !told || another || date.firstToken - verb.index > reach || date.firstToken < verb.index) continue
    if (![date, told].every(({firstToken}) => /^(?:in|on)$/.test(lowerAt(story, firstToken - 1)))) continue
    // `The leak occurred in 2021 |at another plant|`.
    if (story.tokens.slice(place.firstToken, place.lastToken).some(({lower}) => /^(?:another|other|different|separate)$/.test(lower)))
      continue
    // `on 12 April |last year|`
    if (/^(?:last|the|that|of|this)$/.test(lowerAt(story, date.lastToken))) continue
    if (story.tokens.slice(prior.firstToken, prior.lastToken).some(({lower}) => known().answers.has(lower)))
      yield {earlier: date, later: told, verbs: null}
  }
}
