/** Text inside HTML: nothing an article says can end an element, an attribute or a script. */

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;']
])

/** What no document may hold, and marks that turn the reading direction of what stands after them. */
const unprintable = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

export function escapeHtml(text: string): string {
  return text.replace(unprintable, '\ufffd').replace(/[&<>"']/g, (sign) => entities.get(sign) ?? sign)
}

const scriptSigns = /[<>&\u2028\u2029]/g

/** JSON that can stand in a `script` element: no `</script>`, no `<!--`, no line separators. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replace(scriptSigns, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
