/** The kind of marks that the speech of a story stands in: curly or straight, double or single, or angular. */

import type {Span} from '../../finding.js'
import {type Block, type Story, type Token, textOf} from '../../story/story.js'
import {once} from '../once.js'
import {singleMark} from './mark.js'
import {type Marked, marksOf} from './marks.js'
import {quoteMarksIn} from './quote-marks.js'

export type MarkStyle = 'Curly' | 'Straight' | 'Angular' | 'Single curly' | 'Single straight'

export interface Styled extends Span {
  readonly style: MarkStyle
  /** The mark that closes it is of another kind: `“It rained,"`. */
  readonly closedIn?: MarkStyle
}

const doubleStyles: ReadonlyMap<string, MarkStyle> = new Map([
  ['"', 'Straight'],
  ['“', 'Curly'],
  ['”', 'Curly'],
  ['«', 'Angular'],
  ['»', 'Angular']
])

function styledDouble({text}: Story, {start, end, continued}: Marked): Styled | undefined {
  const style = doubleStyles.get(text.charAt(start))
  const closing = continued ? style : doubleStyles.get(text.charAt(end - 1))
  if (!style) return undefined
  return closing && closing !== style ? {start, end, style, closedIn: closing} : {start, end, style}
}

const fewestWords = 4

/** Speech stands at the head of its sentence; words in single marks elsewhere are a term, a title or what somebody is told to have said. */
const opensSentence = ({sentences}: Story, {index, sentence}: Token): boolean => sentences[sentence]?.firstToken === index

/** Speech in single marks that stands in no double ones: opened at the head of a sentence, closed behind a stop or a comma, or behind a mark within. */
function* singleSpeech(story: Story, block: Block, doubles: readonly Span[]): Generator<Styled> {
  let open: Span | undefined
  let next = 0
  for (const at of quoteMarksIn(story, block.firstToken, block.lastToken)) {
    const token = story.tokens[at]
    if (!token || !/^['‘’]$/.test(token.text)) continue
    while ((doubles[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const within = (doubles[next]?.start ?? Number.POSITIVE_INFINITY) < token.start
    const mark = within ? undefined : singleMark(story, token, block)
    if (mark?.opens) open ??= opensSentence(story, token) ? token : undefined
    else if (open && mark?.closes && /[,.!?”"…]/.test(story.text.charAt(token.start - 1))) {
      if (textOf(story, {start: open.start, end: token.end}).split(/\s+/, fewestWords).length === fewestWords)
        yield {start: open.start, end: token.end, style: story.text.charAt(open.start) === "'" ? 'Single straight' : 'Single curly'}
      open = undefined
    }
  }
}

/** Of spans in order, those that stand in none of `outer`, which are in order too. */
function outside<Of extends Span>(spans: readonly Of[], outer: readonly Span[]): Of[] {
  let next = 0
  return spans.filter(({start}) => {
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (outer[next]?.start ?? Number.POSITIVE_INFINITY) >= start
  })
}

/** What stands in marks that stand in no others, outside of the headline; in single marks only what is speech by its stops. */
export const markStyles = once((story: Story): readonly Styled[] => {
  const byBlock = new Map<number, Marked[]>()
  for (const marked of marksOf(story).quoted) {
    if (!/["“«]/.test(story.text.charAt(marked.start))) continue
    const own = byBlock.get(marked.block)
    if (own) own.push(marked)
    else byBlock.set(marked.block, [marked])
  }
  const found: Styled[] = []
  for (const block of story.blocks) {
    const doubles = byBlock.get(block.index) ?? []
    const singles = block.role === 'headline' || block.quoted ? [] : [...singleSpeech(story, block, doubles)]
    for (const marked of outside(doubles, singles)) {
      const styled = styledDouble(story, marked)
      if (styled) found.push(styled)
    }
    for (const single of singles) found.push(single)
  }
  return found.sort((one, other) => one.start - other.start)
})
