/** The schema of SARIF 2.1.0, and whatever in a log does not fit it. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {type Schema, Validator} from '@cfworker/json-schema'

const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const schema: Schema = JSON.parse(readFileSync(file, 'utf8'))
const validator = new Validator(schema, '4', false)

export function schemaErrors(log: unknown): string[] {
  return validator.validate(log).errors.map(({instanceLocation, error}) => `${instanceLocation}: ${error}`)
}
