/** How a figure of a headline is told: its digits, its unit of time, and whether it names a sort of thing. */

import {unitDays} from '../../../dates/extent.js'
import type {Figure} from '../../../figures/figure.js'

const stretches = /^(?:second|minute|hour|day|week|month|year)$/

/** The days that a unit of a stretch of time lasts; undefined for every other unit. */
export const daysIn = (unit: string | null): number | undefined => (unit !== null && stretches.test(unit) ? unitDays(unit) : undefined)

/** `a |three-year| closure`, `sells |10-year| notes`: what sort of thing it is. */
export const isEpithet = ({text}: Figure): boolean => text.includes('-')

/** The digits shown, without the noughts on either side: `24` of £2.4m; none of a number in words. */
export const digitsShown = ({text}: Figure): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
