/** Wakes the page: ticks, joins, filters. Without it the page can still be read, followed by its links, ticked and printed. */

import type {PageData} from './data.js'
import {byId} from './elements.js'
import {afterTick, startFilters} from './filters.js'
import {showPlace, startJoins} from './joins.js'
import {followLinks} from './note.js'
import {startTicks} from './ticks.js'

const data: PageData = JSON.parse(byId('data').textContent ?? '')

document.documentElement.classList.add('awake')
startTicks(data, afterTick)
startFilters()
startJoins()
followLinks(showPlace)
