/** Marks of two kinds in one text: curly and straight, single and double, angular. */

import {type MarkStyle, markStyles, type Styled} from '../../facts/quotations/styles.js'
import {type Draft, defineRule} from '../../rule.js'

/** Of `Single curly` and `Curly`, or `Straight` and `Curly`: only what differs is named. */
function named(rare: MarkStyle, usual: MarkStyle): [string, string] {
  const [one, other] = [rare, usual].map((style) => style.startsWith('Single '))
  if (one !== other) return one ? ['Single', 'double'] : ['Double', 'single']
  const plain = (style: MarkStyle): string => style.replace('Single ', '')
  const [first, second] = [plain(rare), plain(usual).toLowerCase()]
  return [first.charAt(0).toUpperCase() + first.slice(1), second]
}

/** `“It rained,"`: one quotation is opened in one kind and closed in another. */
function* mismatched(styles: readonly Styled[]): Generator<Draft> {
  for (const {start, end, style, closedIn} of styles) {
    if (closedIn === undefined || closedIn === 'Angular' || style === 'Angular') continue
    yield {at: {start, end}, message: `Opened with a ${style.toLowerCase()} mark, closed with a ${closedIn.toLowerCase()} one`}
    return
  }
}

/** The first quotation in the rarer kind; of two that are as frequent, the one that comes second. */
function* mixed(styles: readonly Styled[]): Generator<Draft> {
  const first = new Map<MarkStyle, Styled>()
  const counts = new Map<MarkStyle, number>()
  for (const styled of styles) {
    counts.set(styled.style, (counts.get(styled.style) ?? 0) + 1)
    if (!first.has(styled.style)) first.set(styled.style, styled)
  }
  const [usual, ...others] = [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
  const rare = others.at(-1)
  const [found, other] = [rare && first.get(rare), usual && first.get(usual)]
  if (!rare || !usual || !found || !other) return
  const [kind, main] = named(rare, usual)
  yield {
    at: {start: found.start, end: found.end},
    message: `${kind} marks in a text set in ${main} ones`,
    related: [{start: other.start, end: other.end, message: `${main.charAt(0).toUpperCase()}${main.slice(1)} marks`}]
  }
}

export const marks = defineRule({
  id: 'quotes-marks',
  severity: 'query',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'Quotation marks of two kinds stand in one text',
  why: 'Two kinds of marks show where text was pasted from elsewhere, and look careless in print. The rule names the first quotation in the rarer kind, curly or straight, double or single, or one that is opened in one kind and closed in the other; marks inside of quotations are not compared, nor single marks around a term.',
  defaults: {},
  examples: [
    {
      bad: '⟨“The bees came back before the roof did,”⟩ said Agnes Whitlock.\n\n⟦"I gave the crew a jar each,"⟧ she said.',
      message: 'Straight marks in a text set in curly ones'
    },
    {
      bad: '⟨‘My aunt said “count it” and we did,’⟩ said Agnes Whitlock.\n\n‘It was short,’ she said.\n\n⟦“I gave the crew a jar each,”⟧ she added.',
      message: 'Double marks in a text set in single ones'
    },
    {
      bad: '⟦“The bees came back before the roof did,"⟧ said Agnes Whitlock. “It rained,” she said.',
      message: 'Opened with a curly mark, closed with a straight one'
    },
    {good: '“The bees came back,” said Agnes Whitlock of the ‘flying’ roof.', why: 'single marks around a term'},
    {good: '“The bees came back,” said Agnes Whitlock. “I gave the crew a jar each,” she said.'},
    {good: '"The ‘roof’ came back," said Agnes Whitlock.', why: 'marks in marks'}
  ],
  *check(story) {
    const styles = markStyles(story)
    const counts = new Set(styles.map(({style}) => style))
    yield* counts.size > 1 ? mixed(styles) : mismatched(styles)
  }
})
