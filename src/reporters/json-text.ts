/** JSON that is safe to show as it stands: the same values for every parser, and nothing in them that acts on whoever looks at the file. */

/** What JSON may hold unescaped, yet a terminal, a browser's script or a reader's eye would take for something else. */
const acting = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g

/** `JSON.stringify` writes lone surrogates so, and many parsers refuse the whole document for one. */
const loneSurrogate = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g

export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(loneSurrogate, '$1\\ufffd')
    .replace(acting, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
