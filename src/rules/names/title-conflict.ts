/** Two present offices of one person that one person does not hold. */

import {isCaption} from '../../facts/names/caption-names.js'
import {namesOf} from '../../facts/names/find.js'
import {areTwoPosts, conflicts, heldByAnother, isPresent, otherRank, otherRankAfter, sameHouse} from '../../facts/names/offices.js'
import {defineRule} from '../../rule.js'

export const titleConflict = defineRule({
  id: 'names-title-conflict',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One person is given two present offices that exclude each other',
  why: 'A defence minister who is the foreign minister two paragraphs on is a slip of memory. Only offices of one kind are compared, with two portfolios or in one house, and only where no word such as former, then, acting for, promoted or will be puts one of them at another time.',
  defaults: {},
  examples: [
    {
      bad: '⟨Transport Minister⟩ Ewa Lisek cut the tape. Lisek is the ⟦first health minister⟧ to drive a tram.',
      message: 'Ewa Lisek as first health minister and as Transport Minister'
    },
    {
      bad: 'The school’s ⟨headmaster⟩ Colm Deasy sings. ⟦The school’s bursar⟧, Deasy counts the takings.',
      message: 'Colm Deasy as The school’s bursar and as headmaster'
    },
    {
      bad: 'The ⟨chairman of Dellmine⟩, Ewa Lisek, sang. Ms Lisek, the ⟦chief executive⟧, danced.',
      message: 'Ewa Lisek as chief executive and as chairman of Dellmine',
      severity: 'query'
    },
    {
      bad: '⟨Chief Constable⟩ Ewa Lisek sang. ⟦Assistant Chief Constable⟧ Lisek danced.',
      message: 'Ewa Lisek as Assistant Chief Constable and as Chief Constable'
    },
    {
      bad: 'The ⟨dean of Carrow⟩, Ewa Lisek, sang. ⟦As the cathedral’s organist⟧, Lisek played. Its organist, Ben Strand, wept.',
      message: 'Ewa Lisek as the cathedral’s organist and as dean of Carrow'
    },
    {
      bad: 'The ⟨chief constable of Norland⟩, Ewa Lisek, sang. Lisek, the ⟦county’s deputy chief constable⟧ since 2022, danced.',
      message: 'Ewa Lisek as county’s deputy chief constable and as chief constable of Norland'
    },
    {good: 'Transport Minister Ewa Lisek cut the tape. Lisek was the first health minister to drive a tram.', why: 'at another time'},
    {good: 'Transport Minister Ewa Lisek cut the tape. The former health minister, Ewa Lisek, drove.', why: 'a former office'},
    {good: 'Finance minister Ewa Lisek spoke. Lisek is the treasury minister whom banks fear.', why: 'one office by two names'},
    {good: 'The chairman, Ewa Lisek, spoke. Lisek is the chief executive as well.', why: 'offices that one person may hold'},
    {good: 'As governor of Norland in 1983, Ewa Lisek drank beer. President Lisek does not.', why: 'an office with its year'},
    {
      good: 'The bishop of Norland, Ewa Lisek, sang. Lisek, the assistant bishop of Norland from 2012 to 2020, danced.',
      why: 'an office with its end'
    },
    {good: 'Assistant Professor Ewa Lisek sang. Professor Lisek danced.', why: 'a title in short'}
  ],
  *check(story) {
    for (const name of namesOf(story)) {
      if (name.kind !== 'person') continue
      const titled = name.mentions.flatMap((mention) => (mention.titled && !isCaption(story, mention) ? [mention.titled] : []))
      if (titled.length < 2) continue
      const present = titled.filter((title) => isPresent(story, title)).slice(0, 12)
      const [first] = present
      const other =
        first &&
        present.find(
          (title) =>
            ((conflicts(first, title) || otherRank(first, title)) && sameHouse(first, title)) ||
            otherRankAfter(first, title) ||
            heldByAnother(story, namesOf(story), name, first, title)
        )
      const post = first && (other ?? present.find((title) => areTwoPosts(first, title) && sameHouse(first, title)))
      if (!first || !post) continue
      yield {
        at: post,
        message: `${name.name} as ${post.text.replace(/^As /, '')} and as ${first.text}`.slice(0, 90),
        related: [{start: first.start, end: first.end, message: 'Another office here'}],
        ...(other ? {} : {severity: 'query' as const})
      }
    }
  }
})
