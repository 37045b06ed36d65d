/** An age that is told for a season which the text points back at. Judges none. */

import {lowerAt, type Story} from '../../../story/story.js'

const season = /^(?:spring|summer|autumn|fall|winter)$/

/** `until 1968. … took over |that summer, at 33|`: in the year told last before it, in its sentence's own clause or the sentence before; `first` is the age's first token. */
export const isThatSeason = (story: Story, first: number): boolean =>
  lowerAt(story, first - 1) === 'at' &&
  lowerAt(story, first - 2) === ',' &&
  season.test(lowerAt(story, first - 3)) &&
  lowerAt(story, first - 4) === 'that'
