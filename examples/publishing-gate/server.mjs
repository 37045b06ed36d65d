/**
 * A gate for a publishing system: it takes one article and answers whether it may go out, and what was found in it.
 *
 *   npm install deskcheck
 *   PORT=8017 node server.mjs
 *   curl -H 'content-type: text/html' --data-binary @story.html 'http://127.0.0.1:8017/check?story-date=2024-06-18'
 *
 * It takes ninjs (application/json), text/html, text/markdown and text/plain, in UTF-8. `fail-on` (error, warning, query or never) sets the bar and
 * `preset` (recommended, strict) how much is asked. It listens on this machine alone: put it behind whatever says who may ask.
 *
 * 200 {pass, findings, read}    the article was checked
 * 4xx {error}                   it could not be, and why: an unknown option, no ninjs, no words, too large
 * 500 {error}                   a rule crashed: that is no pass either
 */
import {realpathSync} from 'node:fs'
import {createServer} from 'node:http'
import {fileURLToPath} from 'node:url'
import {check, FormatError, OptionError} from 'deskcheck'

const formats = new Map([
  ['application/json', 'ninjs'],
  ['text/html', 'html'],
  ['text/markdown', 'markdown'],
  ['text/plain', 'text']
])
const bars = ['error', 'warning', 'query', 'never']
const severities = ['error', 'warning', 'query']

/** What is answered instead of a judgement. */
class Refusal extends Error {
  constructor(status, message, headers = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

function formatOf(contentType = '') {
  const [type, ...parameters] = contentType.toLowerCase().split(/\s*;\s*/)
  const [, charset] = parameters.map((parameter) => /^charset="?([^"]*)"?$/.exec(parameter)).find(Boolean) ?? []
  const format = formats.get(type)
  if (!format) throw new Refusal(415, `Unexpected content type '${type}', expected one of ${[...formats.keys()].join(', ')}`)
  if (charset && charset !== 'utf-8' && charset !== 'utf8') throw new Refusal(415, `Unexpected charset '${charset}', expected utf-8`)
  return format
}

/** Keeps no more than the limit, whatever length the request promised. The request stays open, or its sender would never read the answer. */
async function bodyOf(request, limit) {
  const tooLarge = () => new Refusal(413, `Expected at most ${limit} bytes`)
  if (Number(request.headers['content-length']) > limit) throw tooLarge()
  const chunks = []
  let size = 0
  for await (const chunk of request.iterator({destroyOnReturn: false})) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks))
  } catch {
    throw new Refusal(400, 'Expected text in UTF-8')
  }
}

function settingsOf(url) {
  const bar = url.searchParams.get('fail-on') ?? 'warning'
  if (!bars.includes(bar)) throw new Refusal(400, `Unexpected fail-on '${bar}', expected one of ${bars.join(', ')}`)
  const storyDate = url.searchParams.get('story-date') ?? undefined
  const preset = url.searchParams.get('preset') ?? undefined
  return {bar, options: {...(storyDate && {storyDate}), ...(preset && {preset})}}
}

const shown = (text, {ruleId, severity, message, place, actual, expected, related, fingerprint}) => ({
  rule: ruleId,
  severity,
  message,
  line: place.start.line,
  column: place.start.column,
  text: actual,
  mend: expected.length === 1 ? expected[0] : null,
  related: related.map((other) => ({text: text.slice(other.start, other.end), message: other.message})),
  fingerprint
})

function judge(text, format, {bar, options}) {
  const {findings, summary} = check(text, {...options, format})
  const crashed = summary.failed.map(({ruleId}) => ruleId).join(', ')
  if (crashed !== '') throw new Refusal(500, `Not checked: ${crashed} did not finish`)
  if (summary.words === 0) throw new Refusal(422, 'Nothing was checked: there are no words')
  const worst = severities.slice(0, severities.indexOf(bar) + 1)
  return {
    pass: !findings.some(({severity}) => worst.includes(severity)),
    findings: findings.map((finding) => shown(text, finding)),
    read: {words: summary.words, figures: summary.figures, quotations: summary.quotations, names: summary.names, dates: summary.dates}
  }
}

async function answerTo(request, limit) {
  const url = new URL(request.url ?? '/', 'http://gate')
  if (url.pathname !== '/check') throw new Refusal(404, `Unexpected path '${url.pathname}', expected '/check'`)
  if (request.method !== 'POST') throw new Refusal(405, `Unexpected method ${request.method}, expected POST`, {allow: 'POST'})
  const format = formatOf(request.headers['content-type'])
  const settings = settingsOf(url)
  return judge(await bodyOf(request, limit), format, settings)
}

/** What came of a mistake in the request, and what of one of ours, of which the asker is told nothing. */
function refusalFor(error) {
  if (error instanceof Refusal) return error
  if (error instanceof FormatError || error instanceof OptionError) return new Refusal(400, error.message)
  console.error(error)
  return new Refusal(500, 'Not checked: the gate failed')
}

/** A request handler for `createServer`, or for a framework that takes one. */
export function createGate({limit = 1_000_000} = {}) {
  return async (request, response) => {
    const send = (status, headers, value) => {
      response.writeHead(status, {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers})
      response.end(JSON.stringify(value))
    }
    try {
      send(200, {}, await answerTo(request, limit))
    } catch (error) {
      const {status, headers, message} = refusalFor(error)
      send(status, headers, {error: message})
    }
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const server = createServer({requestTimeout: 10_000}, createGate({limit: Number(process.env.LIMIT ?? 1_000_000)}))
  server.on('listening', () => console.log(`The gate listens on http://127.0.0.1:${server.address().port}/check`))
  server.listen(Number(process.env.PORT ?? 8017), '127.0.0.1')
}
