/** Words beside a series of shares: that lead to the rest, that part a whole, that let the shares overlap. */

import {anyOf, lazily} from '../../../../lexicon/list.js'
import {overlapping, partingWords, restLeads} from '../../../../lexicon/part-words.js'

export const tables = lazily(() => ({rest: anyOf(restLeads), parts: anyOf(partingWords), overlap: anyOf(overlapping)}))
