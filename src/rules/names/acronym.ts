/** Short forms whose letters do not fit, that are explained twice, or never. */

import {type ShortForm, shortFormsOf} from '../../facts/names/acronyms.js'
import {standsAlone} from '../../facts/names/short-form-use.js'
import {isSpelledOut} from '../../facts/names/spelled-out.js'
import {isPlainWord} from '../../facts/words/occurrences.js'
import {wellKnownAcronyms} from '../../lexicon/acronyms.js'
import {wordsOf} from '../../lexicon/list.js'
import {type Draft, defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'

let known: ReadonlySet<string> | undefined
function isWellKnown(text: string, own: readonly string[]): boolean {
  known ??= wordsOf(wellKnownAcronyms)
  return known.has(text) || known.has(text.replace(/s$/, '')) || own.includes(text)
}

const isInitialism = (text: string): boolean => /^[A-Z]{3,5}$/.test(text) && !/^[IVXLCM]+$/.test(text)

function* unfitting(story: Story, forms: readonly ShortForm[]): Generator<Draft> {
  const fitting = new Set(forms.filter((form) => form.expansion).map((form) => form.text))
  for (const form of forms) {
    if (!form.misfit || fitting.has(form.text) || isWellKnown(form.text, [])) continue
    const long = textOf(story, form.misfit)
    yield {
      at: form,
      message: `${form.text} for ${long}`.length > 90 ? `${form.text} for a name with other initials` : `${form.text} for ${long}`,
      related: [{...form.misfit, message: 'Other initials, or another order'}]
    }
  }
}

function* explainedTwice(story: Story, forms: readonly ShortForm[]): Generator<Draft> {
  const first = new Map<string, ShortForm>()
  for (const form of forms) {
    if (!form.bracketed || !form.expansion || story.blocks[form.block]?.role !== 'body') continue
    const before = first.get(form.text)
    if (!before) {
      first.set(form.text, form)
      continue
    }
    if (!before.expansion || textOf(story, before.expansion).toLowerCase() !== textOf(story, form.expansion).toLowerCase()) continue
    yield {
      at: {start: form.expansion.start, end: form.end},
      message: `${form.text} explained again`,
      related: [{start: before.expansion.start, end: before.end, message: 'Explained here'}]
    }
  }
}

/** A text with more of them is a list of codes. */
const mostUnexplained = 40

function* unexplained(story: Story, forms: readonly ShortForm[], own: readonly string[]): Generator<Draft> {
  const explained = new Set(forms.filter((form) => form.expansion || form.misfit || form.bracketed).map((form) => form.text))
  const told = new Set<string>()
  for (const form of forms) {
    if (told.size > mostUnexplained) return
    if (told.has(form.text) || explained.has(form.text)) continue
    const role = story.blocks[form.block]?.role
    if (role !== 'body' && role !== 'standfirst') continue
    if (!isInitialism(form.text) || isWellKnown(form.text, own) || isPlainWord(story, form.text) || !standsAlone(story, form)) continue
    told.add(form.text)
    if (isSpelledOut(story, form)) continue
    yield {at: form, message: `${form.text} is not explained`}
  }
}

export const acronym = defineRule({
  id: 'names-acronym',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'A short form does not fit its name, is explained twice, or never',
  why: 'Readers know NATO; the initials of a bridge board they do not. The rule asks about a short form whose letters stand in another order than its name, one that is explained again, and one used as a name that the article explains nowhere, unless it is well known or listed in `known`. Small words are skipped: of, the, for, ’s.',
  defaults: {known: [] as readonly string[]},
  examples: [
    {
      bad: 'The ⟨Federal Office for Lake Safety⟩ (⟦FLOS⟧) shut the pier. FLOS tests it in May.',
      message: 'FLOS for Federal Office for Lake Safety'
    },
    {
      bad: 'A tunnel under the fjord will open in June. The ⟦TKVB⟧ blamed the frost.',
      message: 'TKVB is not explained'
    },
    {
      bad: 'The ⟨Lake Safety Office (LSO⟩) shut the pier. Swimmers laughed. The ⟦Lake Safety Office (LSO⟧) tests it in May.',
      message: 'LSO explained again'
    },
    {good: 'The Federal Office for Lake Safety (FOLS) shut the pier. FOLS tests it in May.', why: 'small words are skipped'},
    {good: 'The plane is watched by NATO and the BBC.', why: 'well known'},
    {good: 'Norway’s Public Lake Guard shut the pier. The NPLG tests it in May.', why: 'the initials of words that stand together'},
    {good: 'Wards for smoke inhalation injuries are full. A bed for SII costs more.', why: 'spelled out in plain words'},
    {good: '“The TKVB is late,” said Ada Holm.', why: 'inside a quotation'},
    {good: 'The frost came early, said Jon Hale, an analyst at TKVB.', why: 'a house, and what he does there'},
    {good: 'The broadcaster TKVB blamed the frost. The TKVB union did not.', why: 'a noun says what it is'},
    {good: 'The TKVB blamed the frost.', options: {known: ['TKVB']}, why: 'known to the readers of this paper'}
  ],
  *check(story, options) {
    const forms = shortFormsOf(story)
    if (forms.length === 0) return
    yield* unfitting(story, forms)
    yield* explainedTwice(story, forms)
    yield* unexplained(story, forms, options.known)
  }
})
