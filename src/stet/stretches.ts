/** Stet comments in their order, paired into the stretches of the source they cover, and what is amiss with them. */

import type {Severity, Span} from '../finding.js'
import {nearest} from '../nearest.js'
import type {SourceComment} from '../story/story.js'
import {readStetComment, type StetComment} from './read-comment.js'

/** Where findings of one rule or family are let stand. */
export interface Stretch extends Span {
  readonly name: string
  readonly reason: string
  /** The comment that asks for it. */
  readonly comment: SourceComment
}

/** Something to tell about a comment. */
export interface StetNotice {
  readonly comment: SourceComment
  readonly severity: Severity
  readonly message: string
}

interface Opened {
  readonly stet: StetComment
  readonly name: string
  /** A start that is amiss in itself is closed by its end, but lets nothing stand. */
  readonly sound: boolean
}

const mostSuggested = 20
const longestName = 30
const shown = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name)

/** Pairs the comments of a document. `names` are the ids of all rules and families. */
export function stretchesOf(comments: readonly SourceComment[], names: ReadonlySet<string>): {stretches: Stretch[]; notices: StetNotice[]} {
  const pairing = new Pairing(names)
  for (const comment of comments) {
    const stet = readStetComment(comment, (name) => names.has(name))
    if (stet) pairing.take(stet)
  }
  return pairing.finish()
}

class Pairing {
  readonly #names: ReadonlySet<string>
  readonly #stretches: Stretch[] = []
  readonly #notices: StetNotice[] = []
  readonly #open = new Map<string, Opened[]>()
  readonly #near = new Map<string, string | undefined>()

  constructor(names: ReadonlySet<string>) {
    this.#names = names
  }

  take(stet: StetComment): void {
    if (stet.scope === 'end') this.#close(stet)
    else this.#begin(stet)
  }

  finish(): {stretches: Stretch[]; notices: StetNotice[]} {
    for (const opened of this.#open.values())
      for (const {stet, name, sound} of opened) {
        if (sound) this.#notice(stet.comment, 'warning', `Stet-start for ${shown(name)} has no stet-end`)
      }
    const inOrder = (one: {comment: Span}, other: {comment: Span}): number => one.comment.start - other.comment.start
    return {
      stretches: this.#stretches.sort((one, other) => one.start - other.start || other.end - one.end),
      notices: this.#notices.sort(inOrder)
    }
  }

  #notice(comment: SourceComment, severity: Severity, message: string): void {
    this.#notices.push({comment, severity, message})
  }

  #begin(stet: StetComment): void {
    const {scope, names, reason, comment} = stet
    if (names.length === 0) this.#notice(comment, 'query', 'Stet names no rule')
    else if (reason === '') this.#notice(comment, 'warning', `Stet for ${shown(names[0] ?? '')} gives no reason after a colon`)
    for (const name of names) {
      const sound = reason !== '' && this.#checkName(name, comment)
      if (scope === 'start') this.#opened(name).push({stet, name, sound})
      else if (sound) this.#stretches.push({name, reason, comment, start: comment.covers.start, end: comment.covers.end})
    }
  }

  /** An end that names nothing ends all that is open. */
  #close({names, comment}: StetComment): void {
    const closed = names.length > 0 ? names : [...this.#open].filter(([, opened]) => opened.length > 0).map(([name]) => name)
    if (closed.length === 0) this.#notice(comment, 'warning', 'Stet-end has no stet-start')
    for (const name of closed) {
      const start = this.#opened(name).pop()
      if (!start) this.#notice(comment, 'warning', `Stet-end for ${shown(name)} has no stet-start`)
      else if (start.sound) {
        const {reason, comment: opening} = start.stet
        this.#stretches.push({name, reason, comment: opening, start: opening.end, end: comment.start})
      }
    }
  }

  #opened(name: string): Opened[] {
    const opened = this.#open.get(name) ?? []
    this.#open.set(name, opened)
    return opened
  }

  #checkName(name: string, comment: SourceComment): boolean {
    if (this.#names.has(name)) return true
    const near = this.#nearName(name)
    this.#notice(comment, 'warning', `Stet for ${shown(name)}, which is no rule${near === undefined ? '' : `; ${near} is near`}`)
    return false
  }

  /** Looked for once a name and for a few names only: in a hostile text each would cost as much as a paragraph. */
  #nearName(name: string): string | undefined {
    if (!this.#near.has(name) && this.#near.size < mostSuggested) this.#near.set(name, nearest(name, [...this.#names]))
    return this.#near.get(name)
  }
}
