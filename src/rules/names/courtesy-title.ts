/** One person as Mr and as Ms. */

import {type Courtesy, courtesyOf, mayBeTwo} from '../../facts/names/courtesies.js'
import {namesOf} from '../../facts/names/find.js'
import {defineRule} from '../../rule.js'

/** So often at least the other courtesy title must stand, or it may be two people. */
const fewest = 2

/** The one mention whose courtesy title all others speak against. */
function oddOf(courtesies: readonly Courtesy[]): {odd: Courtesy; first: Courtesy} | undefined {
  for (const sex of ['his', 'hers'] as const) {
    const [odd, second] = courtesies.filter((courtesy) => courtesy.sex === sex)
    const others = courtesies.filter((courtesy) => courtesy.sex !== sex)
    const [first] = others
    if (odd && first && !second && others.length >= fewest) return {odd, first}
  }
  return undefined
}

export const courtesyTitle = defineRule({
  id: 'names-courtesy-title',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'One person is Mr in one place and Ms in others',
  why: 'A wrong courtesy title is a slip of the keyboard that the person named notices first. Only a single one against two and more of the other sort is told of, and nothing is said where two people bear the surname or the story tells of kin, since a husband or a daughter is then likely to be meant.',
  defaults: {},
  examples: [
    {
      bad: '⟨Mr⟩ Lisek cut the tape. Mr Lisek drove the tram. “It rattles,” ⟦Ms⟧ Lisek said.',
      message: 'Lisek is Ms here and Mr elsewhere'
    },
    {
      bad: 'Ewa Lisek cut the tape. ⟨Mrs⟩ Lisek drove the tram. Mr. Deasy rang the bell. ⟦Mr⟧. Lisek stayed on it, and Miss Lisek steered.',
      message: 'Lisek is Mr here and Mrs elsewhere'
    },
    {good: 'Mrs Lisek cut the tape. Ms Lisek drove the tram. Miss Lisek steered.', why: 'three ways to address one woman'},
    {good: 'Mr Lisek cut the tape. Mr Lisek drove the tram. Mr and Mrs Lisek left it at the depot.', why: 'a couple'},
    {good: 'Mr Lisek cut the tape. Mr Lisek drove the tram. His wife steered. Mrs Lisek had the key.', why: 'kin in the story'},
    {good: 'Mr Lisek cut the tape. Mr Lisek drove the tram. Ewa Lisek held on. Ms Lisek had the key.', why: 'may be two people'}
  ],
  *check(story) {
    const names = namesOf(story)
    for (const name of names) {
      if (name.kind === 'place' || name.kind === 'body' || name.mentions.length <= fewest) continue
      const courtesies = name.mentions.flatMap((mention) => courtesyOf(story, mention) ?? [])
      const found = courtesies.length > fewest ? oddOf(courtesies) : undefined
      if (!found || mayBeTwo(story, name, names, courtesies[0]?.mention.start ?? 0)) continue
      const {odd, first} = found
      const shown = (courtesy: Courtesy): string => courtesy.token.text.replace('.', '')
      yield {
        at: odd.token,
        message: `${name.surname ?? name.name} is ${shown(odd)} here and ${shown(first)} elsewhere`,
        related: [{start: first.token.start, end: first.token.end, message: `${shown(first)} here`}]
      }
    }
  }
})
