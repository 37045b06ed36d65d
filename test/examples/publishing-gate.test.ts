/** The gate as a publishing system meets it: a process of its own, asked over the loopback. */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {rmSync} from 'node:fs'
import {request} from 'node:http'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {copyExample, projectWithLibrary} from './installed.js'

const limit = 4000
let folder = ''
let gate: ChildProcess
let address = ''

beforeAll(async () => {
  folder = await projectWithLibrary()
  const server = copyExample('publishing-gate/server.mjs', folder)
  gate = spawn(process.execPath, [server], {env: {...process.env, PORT: '0', LIMIT: String(limit)}, stdio: ['ignore', 'pipe', 'inherit']})
  if (!gate.stdout) throw new Error('The gate has no output')
  const [line] = await once(gate.stdout, 'data')
  address = /http:\S+/.exec(String(line))?.[0] ?? ''
}, 60_000)

afterAll(async () => {
  gate.kill()
  await once(gate, 'exit')
  rmSync(folder, {recursive: true})
})

interface Answer {
  status: number
  allow: string | null
  body: {
    pass?: boolean
    error?: string
    findings?: {rule: string; line: number; text: string; related: {text: string}[]}[]
    read?: {words: number}
  }
}

async function ask(body: string | Uint8Array<ArrayBuffer>, type = 'text/plain', query = '', method = 'POST'): Promise<Answer> {
  const response = await fetch(`${address}${query}`, {method, headers: {'content-type': type}, ...(method === 'GET' ? {} : {body})})
  return {status: response.status, allow: response.headers.get('allow'), body: await response.json()}
}

const twice = 'They left the the lemons alone.'

describe('an article', () => {
  test('that is clean passes, and the answer says what was read', async () => {
    const {status, body} = await ask('The council voted on Monday to shut the pool.')
    expect(status).toBe(200)
    expect(body).toMatchObject({pass: true, findings: [], read: {words: 9}})
  })

  test('with a finding does not pass', async () => {
    const {status, body} = await ask(twice)
    expect(status).toBe(200)
    expect(body).toMatchObject({pass: false, findings: [{rule: 'words-repeated', line: 1, column: 11, text: 'the the', mend: 'the'}]})
  })

  test('shows both places of a contradiction', async () => {
    const {body} = await ask(
      '<h1>Harbour</h1><p>Of the 120 boats in the harbour, 40 have moved to Saltby. The remaining 60 will stay.</p>',
      'text/html'
    )
    expect(body.findings?.[0]?.related.map(({text}) => text)).toEqual(['120', '40'])
  })

  test.each([
    ['text/html; charset=utf-8', `<article><h1>Lemons</h1><p>${twice}</p></article>`],
    ['text/markdown', `# Lemons\n\n${twice}\n`],
    [
      'application/json',
      JSON.stringify({headlines: [{value: 'Lemons left'}], bodies: [{value: `<p>${twice}</p>`, contenttype: 'text/html'}]})
    ]
  ])('as %s is read in its format', async (type, text) => {
    const {body} = await ask(text, type)
    expect(body.findings?.map(({rule, text}) => [rule, text])).toEqual([['words-repeated', 'the the']])
  })

  test('passes under a bar that is higher', async () => {
    expect((await ask(twice, 'text/plain', '?fail-on=error')).body.pass).toBe(true)
    expect((await ask(twice, 'text/plain', '?fail-on=never')).body.pass).toBe(true)
  })

  test('has its day from the request', async () => {
    const {body} = await ask('The meeting is on Monday, 4 June, in Leeds.', 'text/plain', '?story-date=2024-06-01')
    expect(body.findings?.map(({rule}) => rule)).toEqual(['dates-weekday'])
  })
})

describe('what cannot be checked', () => {
  test.each<[string, number, string, Parameters<typeof ask>]>([
    ['no JSON', 400, 'it is no JSON', ['{"headline": ', 'application/json']],
    ['JSON that is no ninjs', 400, 'expected an object', ['[]', 'application/json']],
    ['bytes that are no text', 400, 'UTF-8', [new Uint8Array([0xc3, 0x28])]],
    ['an empty body', 422, 'no words', ['']],
    ['an unknown bar', 400, "Unexpected fail-on 'loud'", [twice, 'text/plain', '?fail-on=loud']],
    ['an unknown preset', 400, "Unexpected preset 'loud'", [twice, 'text/plain', '?preset=loud']],
    ['a day that is none', 400, 'Unexpected story date', [twice, 'text/plain', '?story-date=tomorrow']],
    ['another content type', 415, "Unexpected content type 'application/pdf'", [twice, 'application/pdf']],
    ['another charset', 415, "Unexpected charset 'latin1'", [twice, 'text/plain; charset=latin1']],
    ['another path', 404, 'expected', [twice, 'text/plain', '/../other']],
    ['another method', 405, 'expected POST', ['', 'text/plain', '', 'GET']]
  ])('%s', async (_, status, message, args) => {
    const answer = await ask(...args)
    expect(answer.status).toBe(status)
    expect(answer.body.error).toContain(message)
    expect(answer.allow).toBe(status === 405 ? 'POST' : null)
  })

  test.each([
    ['that says so', {'content-length': String(limit + 1)}],
    ['that does not', {'transfer-encoding': 'chunked'}]
  ])('an article over the limit %s', async (_, headers) => {
    const asking = request(address, {method: 'POST', headers: {...headers, 'content-type': 'text/plain'}})
    asking.end('x'.repeat(limit + 1))
    const [response] = await once(asking, 'response')
    expect(response.statusCode).toBe(413)
    const parts: string[] = []
    for await (const part of response) parts.push(String(part))
    expect(JSON.parse(parts.join(''))).toEqual({error: `Expected at most ${limit} bytes`})
  })

  test('the gate goes on after all that', async () => {
    expect((await ask('The council voted on Monday.')).status).toBe(200)
  })
})
