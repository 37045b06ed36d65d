/** One class of figure written in two styles. */

import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

interface Choice {
  readonly group: string
  readonly style: string
}

/** The styles that a house chooses between. */
function choicesOf({text, kind, unit}: Figure): Choice[] {
  const choices: Choice[] = []
  // A number that has its unit from the one before it has no style: `took 47.1 per cent and Pell 10.5`.
  if (kind === 'percent' && unit === 'percent' && /[%％]|per|pc/i.test(text))
    choices.push({group: 'per cent', style: /%/.test(text) ? '%' : /per cent/i.test(text) ? 'per cent' : 'percent'})
  if (kind === 'money' || kind === 'cardinal') {
    const scale = /\d\s?(m|mn|million|bn|billion|tn|trillion)\b/i.exec(text)?.[1]?.toLowerCase()
    if (scale) choices.push({group: 'scale', style: scale.length > 2 ? 'million, billion' : 'm, bn'})
  }
  return choices
}

/** Headlines are set tighter than the text: `Profit up 15%` above `15 per cent`. */
const isInHead = ({blocks}: Story, {block}: Figure): boolean => /^(?:headline|standfirst)$/.test(blocks[block]?.role ?? '')

/** Inside quotation marks others chose. Figures come in order, so the last sentence is remembered: one of thousands is read once. */
function quotedIn(story: Story): (figure: Figure) => boolean {
  let last = -1
  let quoted = false
  return ({sentence}) => {
    if (sentence === last) return quoted
    last = sentence
    const place = story.sentences[sentence]
    quoted = place !== undefined && /["“”«»]/.test(story.text.slice(place.start, place.end))
    return quoted
  }
}

export const style = defineRule({
  id: 'figures-style',
  severity: 'query',
  preset: 'strict',
  status: 'preview',
  since: '0.1.0',
  summary: 'One class of figure is written in two styles',
  why: '“5m” and “5 million”, “%” and “per cent”: a house has one. Off by default, since it is taste; the rule gives one finding a class, at the first figure in the rarer style, and looks neither at headlines nor at sentences with quotation marks.',
  defaults: {},
  examples: [
    {
      bad: 'The port moved ⟨5m⟩ boxes in 2023 and 6m boxes in 2024. It hopes for ⟦8 million⟧ boxes by 2030.',
      message: '8 million beside 5m: “million, billion” 1 time, “m, bn” 2 times'
    },
    {
      bad: 'Rents rose by ⟨4%⟩ and wages by 3%. Fares rose by ⟦6 per cent⟧.',
      message: '6 per cent beside 4%: “per cent” 1 time, “%” 2 times'
    },
    {good: 'Rents rose by 4%. “Fares rose by 6 per cent,” the mayor said.', why: 'a quotation'},
    {good: 'Rents rose by 4% and wages by 3%.'},
    {
      good: 'Rents go up 4% in Orme\n\nRents in Orme rose by 4 per cent last year. Wages rose by 3 per cent.',
      why: 'a headline is set tighter'
    }
  ],
  *check(story) {
    const groups = new Map<string, Map<string, Figure[]>>()
    const isQuoted = quotedIn(story)
    for (const figure of figuresOf(story)) {
      for (const {group, style} of choicesOf(figure)) {
        if (isQuoted(figure) || isInHead(story, figure)) continue
        const styles = groups.get(group) ?? new Map<string, Figure[]>()
        groups.set(group, styles)
        const known = styles.get(style)
        if (known) known.push(figure)
        else styles.set(style, [figure])
      }
    }
    for (const styles of groups.values()) {
      const [main, rare] = [...styles].sort((one, other) => other[1].length - one[1].length)
      const [first] = main?.[1] ?? []
      const [odd] = rare?.[1] ?? []
      if (!main || !rare || !first || !odd) continue
      const times = (count: number): string => `${count} time${count === 1 ? '' : 's'}`
      yield {
        at: at(odd),
        message: `${odd.text} beside ${first.text}: “${rare[0]}” ${times(rare[1].length)}, “${main[0]}” ${times(main[1].length)}`,
        related: [beside(first, first.text)]
      }
    }
  }
})
