/** A caption's name that the article spells otherwise, or does not know. */

import {captionNamesOf} from '../../facts/names/caption-names.js'
import {defineRule} from '../../rule.js'

export const caption = defineRule({
  id: 'names-caption',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A caption gives a name that the article spells otherwise or does not have',
  why: 'Captions are written by other hands than the article. A name in a caption that differs by a letter from one in the article is a warning; a person the article never names is a query. Credits and file pictures pass, and so do articles that name nobody.',
  defaults: {},
  examples: [
    {
      bad: 'PHOTO: ⟦Margrit Oakeshott⟧ shears a llama at Netherby.\n\n⟨Margret Oakeshott⟩, who is 70, has shorn llamas since the spring. “They spit,” she said.',
      message: 'Margrit in the caption, Margret in the article'
    },
    {
      bad: 'PHOTO: ⟦Zebedee Oakshot⟧ shears a llama.\n\n⟨Zebedee Oakshott⟩, who is 70, has shorn llamas since the spring. “They spit,” he said.',
      message: 'Oakshot in the caption, Oakshott in the article'
    },
    {
      bad: 'PHOTO: ⟦Ingrid Sandoval⟧ shears a llama at Netherby.\n\nMargret Oakeshott, who is 70, has shorn llamas since the spring. Oakeshott won a cup. “They spit,” she said.',
      message: 'Ingrid Sandoval in the caption, nowhere in the article',
      severity: 'query'
    },
    {
      bad: 'PHOTO: ⟦Johan Abbring⟧ with the wooden leg he lost.\n\nThe museum has found a wooden leg. ⟨Joost Abbring⟩, 79, said that he had two more. “They creak,” he said.',
      message: 'Johan in the caption, Joost in the article'
    },
    {
      good: 'PHOTO: Margret Oakeshott shears a llama. (Dan Ruiz)\n\nMargret Oakeshott, who is 70, has shorn llamas since the spring.',
      why: 'a credit'
    },
    {
      good: 'PHOTO: Shearer Margret Oakeshott at work.\n\nMargret Oakeshott, who is 70, has shorn llamas since the spring. “They spit,” she said.',
      why: 'her trade opens the caption'
    },
    {
      good: 'PHOTO: File picture of Alf Dunne with a llama.\n\nMargret Oakeshott, who is 70, has shorn llamas since the spring.',
      why: 'a file picture'
    }
  ],
  *check(story) {
    for (const {at, here, told} of captionNamesOf(story)) {
      if (!told) yield {at, message: `${here} in the caption, nowhere in the article`, severity: 'query'}
      else
        yield {
          at,
          message: `${here} in the caption, ${told.text} in the article`,
          related: [{start: told.at.start, end: told.at.end, message: `${told.by === 'spelling' ? 'Spelt ' : ''}${told.text} here`}]
        }
    }
  }
})
