/** What was to be filled in and was not. */

import {placeholdersOf} from '../../facts/leftovers/placeholders.js'
import {defineRule} from '../../rule.js'
import {textOf} from '../../story/story.js'

export const placeholder = defineRule({
  id: 'structure-placeholder',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A placeholder was never filled in',
  why: 'TK, XXX, lorem ipsum, [name], {{fields}}, gaps such as ___ and notes of the desk in brackets mark what is still to come, and are easily printed. A house adds its own as `markers`. Names such as TK Maxx or Super Bowl XXX pass, and so do notes to the reader and a label in front of a caption.',
  defaults: {markers: [] as readonly string[]},
  examples: [
    {bad: 'The zoo welcomed ⟦TK⟧ cubs on Sunday.', message: 'Placeholder left in: “TK”'},
    {bad: 'The mayor of ⟦{{city_name}}⟧ has asked drivers to slow down.', message: 'Placeholder left in: “{{city_name}}”'},
    {bad: 'The bridge cost ⟦XXX⟧ million to build.', message: 'Placeholder left in: “XXX”'},
    {bad: 'It cost nine million to build, said ⟦[name]⟧, its keeper.', message: 'Placeholder left in: “[name]”'},
    {
      bad: 'The bridge opens on ⟦@@@⟧ and closes in May.',
      message: 'Placeholder left in: “@@@”',
      options: {markers: ['@@@', 'TO COME']}
    },
    {bad: 'A diver, ⟦[SPELLING TO CHECK]⟧, found the bell.', message: 'Placeholder left in: “[SPELLING TO CHECK]”'},
    {bad: 'The bell weighs ⟦[weight to come]⟧ and hangs in a barn.', message: 'Placeholder left in: “[weight to come]”'},
    {bad: 'The bell is ⟦___⟧ years old and hangs in a barn.', message: 'Placeholder left in: “___”'},
    {good: 'She bought it at TK Maxx the week after Super Bowl XXX.', why: 'names'},
    {good: 'The assembly had said so in resolution 3121 (XXX) of that year.', why: 'the number of a session'},
    {good: '“We [the crew] rang it,” she said. [Laughter] (PLEASE RING TWICE)', why: 'notes to the reader'},
    {good: '[Caption] The bell in its barn on Friday.\n\nA bell that was lost for a century hangs in a barn again.', why: 'a label'}
  ],
  *check(story, options) {
    for (const span of placeholdersOf(story, options.markers))
      yield {at: span, message: `Placeholder left in: “${textOf(story, span).slice(0, 60)}”`}
  }
})
