/**
 * The reporters by name. Each is a function of reports and options to a string, and is loaded only where it is asked for.
 *
 * Invariant of this folder: reports go in, a string comes out. Nothing here finds, judges, reads a file or asks what it runs on; article text and file
 * names are data, and every reporter escapes them for what it writes.
 */

import type {FileReport} from './file-report.js'
import type {ReporterOptions} from './options.js'

export type Reporter = (reports: readonly FileReport[], options?: ReporterOptions) => string

const reporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  sarif: async () => (await import('./sarif/index.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  junit: async () => (await import('./junit.js')).junit,
  html: async () => (await import('./html/index.js')).html
} satisfies Record<string, () => Promise<Reporter>>

export type ReporterName = keyof typeof reporters

export const isReporterName = (name: string): name is ReporterName => Object.hasOwn(reporters, name)

export const reporterNames: readonly ReporterName[] = Object.keys(reporters).filter(isReporterName)

export const loadReporter = (name: ReporterName): Promise<Reporter> => reporters[name]()
