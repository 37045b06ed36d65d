/** The JSON schema of configuration files, made from the rules. */
import type {Rule} from '../src/rule.js'

type Schema = Readonly<Record<string, unknown>>

const texts: Schema = {type: 'array', items: {type: 'string', minLength: 1}}
const textOrTexts: Schema = {
  anyOf: [
    {type: 'string', minLength: 1},
    {...texts, minItems: 1}
  ]
}

function typeOf(value: unknown): Schema {
  if (Array.isArray(value)) return {type: 'array'}
  return {type: typeof value}
}

/** A severity, off, or a severity with the rule's options. */
function settingOf({summary, defaults}: Rule): Schema {
  const options = Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, {...typeOf(value), default: value}]))
  return {
    description: summary,
    anyOf: [
      {$ref: '#/definitions/severity'},
      {const: 'off'},
      {
        type: 'array',
        minItems: 2,
        maxItems: 2,
        items: [{$ref: '#/definitions/severity'}, {type: 'object', additionalProperties: false, properties: options}]
      }
    ]
  }
}

/** Draft 7, which editors know best. */
export function schemaSource(rules: readonly Rule[]): string {
  const settings: Schema = {
    preset: {
      enum: ['recommended', 'strict'],
      description: 'strict adds the rules that ask more than most desks want',
      default: 'recommended'
    },
    rules: {$ref: '#/definitions/rules'},
    words: {...texts, description: 'The house’s own words, names and terms: no rule of damage touches them'},
    storyDate: {
      type: 'string',
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])',
      description: 'The day the articles are dated, where they do not say it themselves'
    }
  }
  const schema: Schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A configuration of deskcheck',
    definitions: {
      rules: {
        type: 'object',
        description: 'Settings by rule; a rule that is not named keeps its preset’s',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)]))
      },
      severity: {enum: ['error', 'warning', 'query']}
    },
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      extends: {...textOrTexts, description: 'Configurations this one builds on: files, seen from its folder, or packages'},
      ignore: {...texts, description: 'Patterns of articles that are not checked'},
      ...settings,
      overrides: {
        type: 'array',
        description: 'Other settings for some articles; the last one that names an article has the last word',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {files: {...textOrTexts, description: 'Patterns of the articles it holds for'}, ...settings}
        }
      }
    }
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
