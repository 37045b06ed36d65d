/** Characters that were read in a wrong encoding. */

import {type Misread, misreadOf} from '../../facts/encoding/misread.js'
import {defineRule} from '../../rule.js'

const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text)

const lost = /\ufffd/g
/** Some of the bytes are gone: what is left of them is no mend. */
const losesMore = ({text, meant}: Misread): boolean => (meant.match(lost)?.length ?? 0) > (text.match(lost)?.length ?? 0)

export const mojibake = defineRule({
  id: 'ocr-mojibake',
  severity: 'error',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Characters were read in a wrong encoding',
  why: 'Text in UTF-8 that a program takes for Windows-1252, or twice for something else, turns an apostrophe into “â€™” and é into “Ã©”. What the bytes were is worked out again, and the mend is the text they spell. A garbled word in quotation marks of its own passes, since a story about encodings shows such words.',
  defaults: {},
  examples: [
    {
      bad: 'The bridge ⟦wasnâ€™t⟧ built for lorries.',
      message: 'Misread bytes: “wasnâ€™t” is “wasn’t”',
      mended: 'The bridge wasn’t built for lorries.'
    },
    {
      bad: 'The mayor, Odette Brunel, ⟦isnÃ¢â‚¬â„¢t⟧ angry.',
      message: 'Misread bytes: “isnÃ¢â‚¬â„¢t” is “isn’t”',
      mended: 'The mayor, Odette Brunel, isn’t angry.'
    },
    {good: 'The firm printed its name as “VÃ©zelin”, and every é came out as “Ã©”.', why: 'shown as what went wrong'},
    {good: 'The café in Århus, the naïve façade and the Œuvre cost £5 and 20 €.', why: 'letters of other languages'}
  ],
  *check(story) {
    for (const place of misreadOf(story)) {
      if (losesMore(place)) yield {at: place, message: `Misread bytes, of which some are lost: “${short(place.text)}”`}
      else yield {at: place, message: `Misread bytes: “${short(place.text)}” is “${short(place.meant)}”`, expected: [place.meant]}
    }
  }
})
