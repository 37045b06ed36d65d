/** What a token shows by its letters alone. */

import type {Token} from '../../story/story.js'

export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /'s$/.test(token.lower)

export const hasCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)
