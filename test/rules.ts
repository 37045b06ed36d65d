/** Every rule of the project, found by its file rather than by the generated index. */
import type {Rule} from '../src/rule.js'

export interface RuleFile {
  /** `figures/sum` */
  readonly path: string
  /** The name of the export. */
  readonly name: string
  readonly rule: Rule
}

const modules = import.meta.glob<Record<string, unknown>>('../src/rules/*/*.ts', {eager: true})

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'check' in value && 'examples' in value

export const ruleFiles: readonly RuleFile[] = Object.entries(modules)
  .flatMap(([file, exported]) =>
    Object.entries(exported).flatMap(([name, value]) =>
      isRule(value) ? [{path: file.slice('../src/rules/'.length, -'.ts'.length), name, rule: value}] : []
    )
  )
  .sort((one, other) => (one.rule.id < other.rule.id ? -1 : 1))
