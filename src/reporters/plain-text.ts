/** Text from articles and file names on one line of plain text, for whatever reads lines: a terminal, a log, a build server. */

/** Lone surrogates, which no encoding can hold. */
const surrogates = /\p{Cs}/gu

export const wellFormed = (text: string): string => text.replace(surrogates, '\ufffd')

/** Marks that could break a line, steer a terminal or turn the reading direction. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

/** Build servers take `##[command]`, `##vso[…]` and `##teamcity[…]` for orders, wherever on a line they stand. */
const orders = /##(\w{0,20})\[/g

/** As many code units as before, so that offsets still hold. */
export const oneLine = (text: string): string => text.replace(unprintable, (sign) => ' '.repeat(sign.length)).replace(orders, '##$1(')

/**
 * A path at the beginning of a line, with a colon after it. GitHub takes a line that begins with `::` for an order, whatever white space stands before
 * it.
 */
export function linePath(path: string): string {
  const line = oneLine(path)
  return /^\s*:/.test(line) ? `./${line}` : line
}
