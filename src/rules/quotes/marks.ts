/** Curly and straight marks in one text. */

import {type Marked, marksOf} from '../../facts/quotations/marks.js'
import {defineRule} from '../../rule.js'
import {type Story, textOf} from '../../story/story.js'

type Style = 'curly' | 'straight'

function styleOf(story: Story, {start}: Marked): Style | undefined {
  const mark = textOf(story, {start, end: start + 1})
  return mark === '"' ? 'straight' : mark === '“' ? 'curly' : undefined
}

export const marks = defineRule({
  id: 'quotes-marks',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Curly and straight quotation marks stand in one text',
  why: 'Two kinds of marks show where text was pasted from elsewhere, and look careless in print. The rule names the first quotation in the rarer kind; marks inside of quotations are not compared.',
  defaults: {},
  examples: [
    {
      bad: '⟨“The bees came back before the roof did,”⟩ said Agnes Whitlock.\n\n⟦"I gave the crew a jar each,"⟧ she said.',
      message: 'Straight marks in a text set in curly ones'
    },
    {good: '“The bees came back,” said Agnes Whitlock. “I gave the crew a jar each,” she said.'},
    {good: '"The ‘roof’ came back," said Agnes Whitlock.', why: 'marks in marks'}
  ],
  *check(story) {
    const first = new Map<Style, Marked>()
    const counts = {curly: 0, straight: 0}
    for (const quoted of marksOf(story).quoted) {
      const style = styleOf(story, quoted)
      if (!style) continue
      counts[style]++
      if (!first.has(style)) first.set(style, quoted)
    }
    const rare: Style =
      counts.curly === counts.straight
        ? (first.get('curly')?.start ?? 0) < (first.get('straight')?.start ?? 0)
          ? 'straight'
          : 'curly'
        : counts.curly < counts.straight
          ? 'curly'
          : 'straight'
    const usual: Style = rare === 'curly' ? 'straight' : 'curly'
    const found = first.get(rare)
    const other = first.get(usual)
    if (!found || !other) return
    yield {
      at: {start: found.start, end: found.end},
      message: rare === 'straight' ? 'Straight marks in a text set in curly ones' : 'Curly marks in a text set in straight ones',
      related: [{start: other.start, end: other.end, message: `${usual === 'curly' ? 'Curly' : 'Straight'} marks`}]
    }
  }
})
