/** Text inside XML 1.0: no element, attribute or section ends early, and no sign stands there that XML forbids. */

const forbidden = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  // A parser makes line feeds of these, unless they are written so.
  ['\r', '&#13;'],
  ['\u0085', '&#133;'],
  ['\u2028', '&#8232;']
])

export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"'\r\u0085\u2028]/g, (sign) => entities.get(sign) ?? sign)
}

/** A parser makes spaces of these in an attribute, unless they are written so. */
const escapeAttribute = (text: string): string => escapeXml(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')

/** ` name="value"` for each attribute. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('')
}
