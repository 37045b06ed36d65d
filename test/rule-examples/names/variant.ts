import type {Example} from '../../../src/rule.js'

/** More texts that `names-variant` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    good: 'It was Varley who won. Varley has six wins. His cousin Hugo Varlay keeps bees.',
    why: 'a name that stands with a given name of its own'
  },
  {good: 'Dominic Farrow sang. Not every town has kept its place. Barrow has been dropped.', why: 'another first letter'},
  {
    good: 'Ian Macdonald sold it to Euan MacDonald. MacDonald keeps bees; Macdonald keeps geese.',
    why: 'two people, each with capitals of his own'
  },
  {good: 'Nora Hindley led them. The plaque has her wrong: “Nora Hyndley, pilot”.', why: 'a spelling that the story tells of'}
]
