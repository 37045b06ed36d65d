import type {Example} from '../../../src/rule.js'

/** More texts that `names-title-conflict` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: '⟨Police chief⟩ Ewa Lisek sang. Lisek, the ⟦fire chief⟧, danced.',
    message: 'Ewa Lisek as fire chief and as Police chief'
  },
  {
    bad: '⟨Deputy Mayor⟩ Ewa Lisek sang. ⟦Mayor⟧ Lisek danced.',
    message: 'Ewa Lisek as Mayor and as Deputy Mayor'
  },
  {
    bad: '⟨City Attorney⟩ Ewa Lisek sang. ⟦City Comptroller⟧ Lisek danced.',
    message: 'Ewa Lisek as City Comptroller and as City Attorney'
  }
]
