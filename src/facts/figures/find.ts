/** Finds the figures of a story. */

import {once} from '../once.js'
import type {Figure} from './figure.js'

export const figuresOf = once((): readonly Figure[] => [])
