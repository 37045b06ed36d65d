/** A writer's name and title run together. */

import {runTogether} from '../../facts/leftovers/run-together.js'
import {defineRule} from '../../rule.js'

export const byline = defineRule({
  id: 'structure-byline',
  severity: 'query',
  preset: 'strict',
  status: 'preview',
  since: '0.1.0',
  summary: 'The writer’s name and title run together',
  why: 'A page sets the title under the name; its text, copied, has “HartwellPolitical correspondent”. Only lines at the head of a story are looked at, and only titles of the trade or what leads to one, so names with an inner capital pass.',
  defaults: {},
  examples: [
    {
      bad: 'By Louisa ⟦HartwellPolitical⟧ correspondent\n\nThe chancellor will meet six mayors on Monday, and they want a railway.',
      message: 'Name and title run together: “Hartwell Political”'
    },
    {
      bad: 'Ailsa ⟦MacRaeOrkney⟧ correspondent, Kirkwall\n\nThe chancellor will meet six mayors on Monday, and they want a railway.',
      message: 'Name and title run together: “MacRae Orkney”'
    },
    {
      bad: 'By JoAnn Pell and Dev ⟦ChaudhuriSTAFF⟧ WRITERS\n\nThe chancellor will meet six mayors on Monday, and they want a railway.',
      message: 'Name and title run together: “Chaudhuri STAFF”'
    },
    {
      bad: 'BY DeSHAWN ⟦MacALLISTERSTAFF⟧ WRITER\n\nThe chancellor will meet six mayors on Monday, and they want a railway.',
      message: 'Name and title run together: “MacALLISTER STAFF”'
    },
    {
      good: 'Ailsa MacRae, Orkney correspondent\n\nThe chancellor will meet six mayors on Monday, and they want a railway.',
      why: 'a name with its title behind a comma'
    },
    {good: 'By Fiona McDonald\n\nThe chancellor will meet six mayors on Monday, and they want a railway.', why: 'a name'}
  ],
  *check(story) {
    for (const {start, end, name, title} of runTogether(story))
      yield {at: {start, end}, message: `Name and title run together: “${name} ${title}”`.slice(0, 90)}
  }
})
