import type {Example} from '../../../src/rule.js'

/** More texts that `attribution-vague` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: 'Residents of the bridge are split. Some believe it is haunted.', why: 'told of whom'},
  {good: 'What do experts say? The rain will tell.', why: 'a question'},
  {
    good: 'Ilse Krantz’s team at Carrow University counted the eels. Researchers say that 40 are left.',
    why: 'the researchers of a team that the story names'
  },
  {
    good: 'A nap at noon may help the heart. Research suggests that nappers live longer. That work, by Ada Holm of Carrow University, followed 900 of them.',
    why: 'the next sentence says whose it is'
  },
  {good: 'Government researchers found 12 cracks in the dam.', why: 'whose they are is told'},
  {good: "The clubs' critics say the plan is bad.", why: 'whose critics they are is told'},
  {
    good: 'The bridge is shut until June. Engineers found nine cracks in the north tower and a loose bolt.',
    why: 'what they found at work, and no opinion'
  }
]
