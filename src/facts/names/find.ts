/** Finds the names of a story. */

import {once} from '../once.js'
import type {Name} from './name.js'

export const namesOf = once((): readonly Name[] => [])
