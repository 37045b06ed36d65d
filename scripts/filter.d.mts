import type {Packed} from '../src/lexicon/packed.js'

export function buildFilter(entries: readonly (readonly [string, number])[], form: {digits: number; valueBits: number}): Packed
