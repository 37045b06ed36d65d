/** The head of a page that needs nothing else: nothing may be fetched or sent, and nothing runs but what the page brings along. */

import {escapeHtml} from './html-text.js'

export interface PageHead {
  readonly title: string
  readonly style: string
  /** `sha256-…` of the style and of the script, as a security policy names them. */
  readonly styleHash: string
  readonly scriptHash?: string
}

function policyOf({styleHash, scriptHash}: PageHead): string {
  const script = scriptHash === undefined ? [] : [`script-src '${scriptHash}'`]
  return ["default-src 'none'", ...script, `style-src '${styleHash}'`, 'img-src data:', "base-uri 'none'", "form-action 'none'"].join('; ')
}

export const headHtml = (head: PageHead): string => `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(head)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(head.title)}</title>
<link rel="icon" href="data:,">
<style>${head.style}</style>
</head>`
