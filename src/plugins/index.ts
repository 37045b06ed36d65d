/** The retext plugins: one a family, and the preset that holds them all. */

import {pluginOf} from './plugin.js'

/** Checks whether the figures of a text agree with each other. */
export const retextFigures = /* @__PURE__ */ pluginOf('retextFigures', ['figures'])
/** Checks quotations: marks, wording, speakers. */
export const retextQuotes = /* @__PURE__ */ pluginOf('retextQuotes', ['quotes'])
/** Checks whether quotations and claims have a source. */
export const retextAttribution = /* @__PURE__ */ pluginOf('retextAttribution', ['attribution'])
/** Checks whether people, bodies and places are named one way. */
export const retextNames = /* @__PURE__ */ pluginOf('retextNames', ['names'])
/** Checks whether dates, ages and spans hold. */
export const retextDates = /* @__PURE__ */ pluginOf('retextDates', ['dates'])
/** Checks for damage by a scanner, an export or an encoding. */
export const retextOcr = /* @__PURE__ */ pluginOf('retextOcr', ['ocr'])
/** Checks for merged, split, doubled and slipped words. */
export const retextWords = /* @__PURE__ */ pluginOf('retextWords', ['words'])
/** Checks for paragraphs given twice, page furniture and placeholders. */
export const retextStructure = /* @__PURE__ */ pluginOf('retextStructure', ['structure'])
/** All of them, on one shared story. */
export const retextDeskcheck = /* @__PURE__ */ pluginOf('retextDeskcheck')
