/** Verbs of a limit that stand apart from it: `|capped| the interest on such loans at 36%`. */

import type {Story, Token} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'

/** Words between the verb and what it sets. */
const reach = 12

const verbs = /^(?:capped|caps|limited|limits|restricted|restricts)$/

export function cappingVerb({tokens}: Story, {firstToken, sentence}: Figure): Token | undefined {
  if (!/^(?:at|to)$/.test(tokens[firstToken - 1]?.lower ?? '')) return undefined
  for (let at = firstToken - 4; at > firstToken - reach; at--) {
    const token = tokens[at]
    if (token?.sentence !== sentence || token.kind !== 'word') return undefined
    if (verbs.test(token.lower)) return token
  }
  return undefined
}
