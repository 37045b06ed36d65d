/** The rules that a log names, each described once. */

import {type RuleDocs, ruleDocs} from '../../docs.js'
import {wellFormed} from '../plain-text.js'
import {levels} from './level.js'

function exampleText(docs: RuleDocs): string {
  const bad = docs.examples.find((example) => 'bad' in example)
  return bad === undefined ? '' : `\n\nExample: ${bad.bad}\n→ ${bad.message}`
}

function exampleMarkdown(docs: RuleDocs): string {
  const bad = docs.examples.find((example) => 'bad' in example)
  return bad === undefined ? '' : `\n\n${indented(bad.bad)}\n\n→ ${bad.message}`
}

/** A block of code that no fence in the example can end. */
const indented = (text: string): string => text.replace(/^/gm, '    ')

function descriptorOf(id: string, docs: RuleDocs | undefined) {
  if (docs === undefined) return {id}
  return {
    id,
    shortDescription: {text: docs.summary},
    fullDescription: {text: docs.why},
    help: {text: `${docs.summary}.\n\n${docs.why}${exampleText(docs)}`, markdown: `${docs.why}${exampleMarkdown(docs)}`},
    defaultConfiguration: {level: levels[docs.severity], enabled: docs.preset === 'recommended'},
    properties: {tags: ['deskcheck', docs.family], precision: docs.severity === 'query' ? 'medium' : 'high'}
  }
}

export class RuleTable {
  readonly #indices = new Map<string, number>()

  indexOf(ruleId: string): number {
    const id = wellFormed(ruleId)
    const known = this.#indices.get(id)
    if (known !== undefined) return known
    this.#indices.set(id, this.#indices.size)
    return this.#indices.size - 1
  }

  descriptors() {
    const docs = new Map(ruleDocs().map((rule) => [rule.id, rule]))
    return [...this.#indices.keys()].map((id) => descriptorOf(id, docs.get(id)))
  }
}
