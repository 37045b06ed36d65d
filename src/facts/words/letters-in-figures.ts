/** Figures that hold a letter for a digit where what stands around or in them tells that they are figures: money, a time, thousands. */

import type {Span} from '../../finding.js'
import type {Story} from '../../story/story.js'

export interface MisreadFigure extends Span {
  readonly text: string
  /** With digits for the letters. */
  readonly number: string
}

export const figureOf = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')

/** A sign of money makes a figure of what follows, whatever code it looks like: `$1O,000`, `£l2,400`; a time with a colon does so as well: `4:O2`. */
const surelyFigure =
  /(?:[$£€¥]\s?(?=[OolI.,]{0,8}\d)|(?<!\w)\d{1,2}:(?=[OolI\d]{2}(?!\w))|(?<=\p{Ll}, )(?=[lI\d][lIO\d],))([\dOolI]+(?:[.,:][\dOolI]+)*)(?![\p{L}\d])/gu

/** What every one of them holds, and most texts do not. */
const besideDigit = /\d[.,:]?[OolI]|[OolI][.,:]?\d/

/** Thousands make a figure of letters before their comma, `lO,212`, and of those in it, `12,OOO`. Capital I alone counts chapters. */
const thousands =
  /(?<![\p{L}\p{N}$£€¥.,'’/-])(?:(?=\d*[lIO])(?!I+,)[lI\d][lIO\d]{0,2}(?:,\d{3})+|(?=[lIO,]*\d)[\dlI][\dlIO]{0,2},(?=[\dl]*O)[\dlIO]{3})(?![\p{L}\d]|,\d)/gu

/** A letter among the figures before a comma, or an `O` among those behind it: most stories have neither. */
const letterByComma = /[lIO][lIO\d]{0,2},\d{3}|[lIO\d],[\dl]{0,2}O/

const misread = (text: string, start: number): MisreadFigure => ({start, end: start + text.length, text, number: figureOf(text)})

/** The figures among thousands first; the text is gone through only where it holds such letters beside a mark. */
export function misreadFigures({text: prose}: Story): MisreadFigure[] {
  const found: MisreadFigure[] = []
  for (const {index, 0: text} of letterByComma.test(prose) ? prose.matchAll(thousands) : []) found.push(misread(text, index))
  for (const match of besideDigit.test(prose) ? prose.matchAll(surelyFigure) : []) {
    const [, text = ''] = match
    if (/[OolI]/.test(text) && /\d/.test(text)) found.push(misread(text, match.index + match[0].length - text.length))
  }
  return found
}
