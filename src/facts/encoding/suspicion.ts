/**
 * Tells text that was read in a wrong encoding by characters that hardly ever stand side by side. After python-ftfy's badness heuristic
 * (Robyn Speer, Apache-2.0).
 */

import {suspects, utf8Looks} from '../../lexicon/encodings.js'

/** Each is a sequence that hardly any language writes; `{name}` is a class of the list. */
const sequences = [
  '[{c1}]',
  '[{bad}{lowerAccented}{upperAccented}{box}{startPunctuation}{endPunctuation}{currency}{numeric}{law}][{bad}]',
  '[a-zA-Z][{lowerCommon}{upperCommon}][{bad}]',
  '[{bad}][{lowerAccented}{upperAccented}{box}{startPunctuation}{endPunctuation}{currency}{numeric}{law}]',
  '[{lowerAccented}{lowerCommon}{box}{endPunctuation}{currency}{numeric}][{upperAccented}]',
  '[{box}{endPunctuation}{currency}{numeric}][{lowerAccented}]',
  '[{lowerAccented}{box}{endPunctuation}][{currency}]',
  '\\s[{upperAccented}][{currency}]',
  '[{upperAccented}{box}][{numeric}{law}]',
  '[{lowerAccented}{upperAccented}{box}{currency}{endPunctuation}][{startPunctuation}][{numeric}]',
  '[{lowerAccented}{upperAccented}{currency}{numeric}{box}{law}][{endPunctuation}][{startPunctuation}]',
  '[{currency}{numeric}{box}][{startPunctuation}]',
  '[a-z][{upperAccented}][{startPunctuation}{currency}]',
  '[{box}][{kaomoji}]',
  '[{lowerAccented}{upperAccented}{currency}{numeric}{startPunctuation}{endPunctuation}{law}][{box}]',
  '[{box}][{endPunctuation}]',
  '[{lowerAccented}{upperAccented}][{startPunctuation}{endPunctuation}][\\p{L}\\p{N}_]',
  '[Œœ][^A-Za-z]',
  '[{upperAccented}]°',
  '[ÂÃÎÐ][€œŠš¢£Ÿž\\xa0\\xad®©°·»{startPunctuation}{endPunctuation}–—´]',
  '×[²³]',
  '[ØÙ][{common}{currency}{bad}{numeric}{startPunctuation}ŸŠ®°µ»][ØÙ][{common}{currency}{bad}{numeric}{startPunctuation}ŸŠ®°µ»]',
  'à[²µ¹¼½¾]',
  '√[±∂†≠®™´≤≥¥µø]',
  '≈[°¢]',
  '‚Ä[ìîïòôúùû†°¢π]',
  '‚[âó][àä°ê]',
  'вЂ',
  '[ВГРС][{c1}{bad}{startPunctuation}{endPunctuation}{currency}°µ][ВГРС]',
  'ГўВЂВ.[A-Za-z ]',
  'Ã[\\xa0¡]',
  '[a-z]\\s?[ÃÂ][ ]',
  '^[ÃÂ][ ]',
  '[a-z.,?!{endPunctuation}]Â[ {startPunctuation}{endPunctuation}]',
  'β€[™\\xa0Ά\\xad®°]',
  '[ΒΓΞΟ][{c1}{bad}{startPunctuation}{endPunctuation}{currency}°][ΒΓΞΟ]',
  'ā€'
]

const classes = new Map(Object.entries(suspects))
let suspicious: RegExp | undefined
let embedded: RegExp | undefined

export function looksMisread(text: string): boolean {
  suspicious ??= new RegExp(
    sequences.join('|').replace(/\{(\w+)\}/g, (whole, name: string) => classes.get(name) ?? whole),
    'u'
  )
  return suspicious.test(text)
}

/** Runs that look like the bytes of UTF-8, inside of text that is otherwise well. */
export function embeddedUtf8(): RegExp {
  const {firstOf2, firstOf3, firstOf4, continuation, continuationStrict} = utf8Looks
  embedded ??= new RegExp(
    `(?<![${continuationStrict}])(?:[${firstOf2}][${continuation}]|[${firstOf3}][${continuation}]{2}|[${firstOf4}][${continuation}]{3})+`,
    'gu'
  )
  return embedded
}
