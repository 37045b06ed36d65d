/** Finds the quotations of a story. */

import {once} from '../once.js'
import type {Quotation} from './quotation.js'

export const quotationsOf = once((): readonly Quotation[] => [])
