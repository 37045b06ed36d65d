import {describe, expect, test} from 'vitest'
import {DiagnosticSeverity} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {check, type Finding, type Report} from '../../src/index.js'
import {diagnosticsOf} from '../../src/language-server/diagnostics.js'
import {formatOf} from '../../src/language-server/format.js'
import {settleSettings} from '../../src/language-server/settings.js'

const text = 'The loan of £9m\r\ncomes in two parts: 🚢 £4m and £6m.'
const document = TextDocument.create('file:///loan.txt', 'plaintext', 3, text)

const place = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})

const finding: Finding = {
  ruleId: 'figures-invented',
  family: 'figures',
  severity: 'query',
  message: 'Parts add up to £10m, not £9m',
  ...place('£9m'),
  place: {start: {line: 1, column: 13, offset: 12}, end: {line: 1, column: 16, offset: 15}},
  actual: '£9m',
  expected: [],
  related: [
    {...place('£4m'), message: 'One part'},
    {...place('£6m'), message: 'Another part'}
  ],
  note: '4 + 6 = 10',
  url: 'https://example.org/figures-invented',
  fingerprint: 'f00'
}

const report = (failed: Report['summary']['failed'] = []): Report => {
  const base = check('')
  return {...base, findings: [finding], summary: {...base.summary, failed}}
}

describe('diagnosticsOf', () => {
  test('gives every field an editor can show', () => {
    expect(diagnosticsOf(document, report(), {relatedInformation: true})).toEqual([
      {
        range: {start: {line: 0, character: 12}, end: {line: 0, character: 15}},
        severity: DiagnosticSeverity.Information,
        code: 'figures-invented',
        codeDescription: {href: 'https://example.org/figures-invented'},
        source: 'deskcheck',
        message: 'Parts add up to £10m, not £9m\n4 + 6 = 10',
        relatedInformation: [
          {
            location: {uri: 'file:///loan.txt', range: {start: {line: 1, character: 23}, end: {line: 1, character: 26}}},
            message: 'One part'
          },
          {
            location: {uri: 'file:///loan.txt', range: {start: {line: 1, character: 31}, end: {line: 1, character: 34}}},
            message: 'Another part'
          }
        ],
        data: {fingerprint: 'f00'}
      }
    ])
  })

  test('a rule that could not run is seen', () => {
    const [trouble] = diagnosticsOf(document, report([{ruleId: 'figures-sum', message: 'stack is deep'}]), {relatedInformation: true})
    expect(trouble).toMatchObject({code: 'figures-sum', message: 'Rule figures-sum could not run: stack is deep'})
  })
})

describe('formatOf', () => {
  const article = '{"uri": "urn:1", "headlines": [{"value": "Port borrows"}]}'
  test.each([
    ['story.txt', 'plaintext', '', 'text'],
    ['story.TXT', 'unknown', '', 'text'],
    ['story.md', 'plaintext', '', 'markdown'],
    ['page.html', 'html', '', 'html'],
    ['page.html?version=2', 'plaintext', '', 'html'],
    ['story', 'markdown', '', 'markdown'],
    ['item.ninjs', 'json', article, 'ninjs'],
    ['item.json', 'json', article, 'ninjs'],
    ['item.json', 'json', '["headlines"]', undefined],
    ['item.json', 'json', '{"headline": "a"}', undefined],
    ['item.json', 'json', '{"type": "module", "headlines', undefined],
    ['code.ts', 'typescript', '', undefined]
  ])('%s as %s: %s', (name, language, content, format) => {
    expect(formatOf(TextDocument.create(`file:///desk/${name}`, language, 1, content))).toBe(format)
  })
})

describe('settleSettings', () => {
  test.each([undefined, null, {}, {preset: null, storyDate: '', trace: {server: 'off'}}])('%j asks for nothing', (given) => {
    expect(settleSettings(given)).toEqual({settings: {}, problems: []})
  })

  test('takes what it knows', () => {
    const given = {
      preset: 'strict',
      storyDate: '2024-06-18',
      words: ['Kessock'],
      rules: {'words-repeated': ['error', {}], 'ocr-debris': 'off'}
    }
    expect(settleSettings(given)).toEqual({settings: given, problems: []})
  })

  test('names each setting it leaves out', () => {
    const {settings, problems} = settleSettings({preset: 7, rules: {'words-repeated': 'loud', __proto__x: 'off', 'ocr-debris': 'query'}})
    expect(settings).toEqual({rules: {'ocr-debris': 'query'}})
    expect(problems).toHaveLength(3)
  })
})
