/** Finds the names of a story. */

import {once} from '../once.js'
import {gatherNames} from './gather.js'
import type {Name} from './name.js'

export const namesOf = once((story): readonly Name[] => gatherNames(story))
