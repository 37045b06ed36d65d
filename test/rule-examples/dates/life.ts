import type {Example} from '../../../src/rule.js'

/** More texts that `dates-life` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {bad: 'In ⟨1971⟩ he moved to Leeds. He died in ⟦1968⟧ at sea.', message: 'Died 1968, but moved 1971'},
  {bad: 'She sang in Bonn in ⟨2011⟩ and died in ⟦2009⟧.', message: 'Died 2009, but sang 2011'},
  {
    bad: 'The king ruled until his death in ⟨1631⟩, longer than any other. The law that he signed in ⟦1642⟧ is still in force.',
    message: 'Died 1631, but signed 1642'
  },
  {
    bad: 'The draper who opened the baths in ⟨1908⟩ could not swim. On his death, in ⟦1903⟧, he left them to the town.',
    message: 'Died 1903, but opened 1908'
  },
  {bad: 'The poet died of a fever in ⟨1972⟩. His widow published the notebooks in ⟦1966⟧.', message: 'Died 1972, but widow 1966'},
  {good: 'The poet died of a fever in 1972. His widow had published her own in 1966.', why: 'before she was a widow'},
  {good: 'He served Carr until his death in 1931. In 1938 he moved to Lyon.', why: 'of which of the two?'},
  {good: 'In 1971 he wrote of his brother. She died in 1968.', why: 'two people'},
  {good: 'In 1971 a museum bought his last canvas. He died in 1968.', why: 'a museum'},
  {good: 'The street is named after the painter Amelia Sarno (1913-1931).'},
  {good: 'The widow, who died in 1997, sold the house in 1992.'},
  {
    good: 'Betty Garside, who has died at the age of 96, was in 1958 the first woman elected to the council. She served until 1990.',
    why: 'elected in 1958'
  }
]
