/** Finds the dates of a story. */

import {once} from '../once.js'
import type {DateMention} from './date.js'

export const datesOf = once((): readonly DateMention[] => [])
