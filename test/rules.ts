/** Every rule of the project, found by its file rather than by the generated index. */
import type {Example, Rule} from '../src/rule.js'

export interface RuleFile {
  /** `figures/sum` */
  readonly path: string
  /** The name of the export. */
  readonly name: string
  readonly rule: Rule
  /** More texts that the rule is held to than it tells its readers. */
  readonly moreExamples: readonly Example[]
}

const modules = import.meta.glob<Record<string, unknown>>('../src/rules/*/*.ts', {eager: true})

const more = import.meta.glob<{examples: readonly Example[]}>('./rule-examples/*/*.ts', {eager: true})

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'check' in value && 'examples' in value

const ruleFile = (path: string, name: string, rule: Rule): RuleFile => ({
  path,
  name,
  rule,
  moreExamples: more[`./rule-examples/${path}.ts`]?.examples ?? []
})

export const ruleFiles: readonly RuleFile[] = Object.entries(modules)
  .flatMap(([file, exported]) =>
    Object.entries(exported).flatMap(([name, value]) =>
      isRule(value) ? [ruleFile(file.slice('../src/rules/'.length, -'.ts'.length), name, value)] : []
    )
  )
  .sort((one, other) => (one.rule.id < other.rule.id ? -1 : 1))

/** Files of more examples whose rule is gone or renamed. */
export const strayExamples: readonly string[] = Object.keys(more).filter(
  (file) => !ruleFiles.some(({path}) => file === `./rule-examples/${path}.ts`)
)
