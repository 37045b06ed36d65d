#!/usr/bin/env node
/** The executable `deskcheck-language-server`: reads its arguments, and starts the server where its libraries are installed. */

import {version} from '../../package.json'
import {keepCompiled} from '../cli/compiled.js'

const usage = `deskcheck-language-server ${version}

Speaks the Language Server Protocol; an editor starts it.

  --stdio          over standard input and output
  --node-ipc       over Node's own channel
  --socket=PORT    over a local socket
  --pipe=NAME      over a named pipe
  --help, --version`

const transport = /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/

const missing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'

const install = `deskcheck-language-server needs two packages that deskcheck does not install by itself:

  npm install vscode-languageserver vscode-languageserver-textdocument

Install them where deskcheck is installed (with --global if it is installed so).`

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}

async function start(): Promise<void> {
  try {
    keepCompiled()
    const {serveEditor} = await import('./serve.js')
    serveEditor()
  } catch (error) {
    if (!missing(error)) throw error
    fail(install)
  }
}

const [first] = process.argv.slice(2)
if (process.argv.includes('--help')) process.stdout.write(`${usage}\n`)
else if (process.argv.includes('--version')) process.stdout.write(`${version}\n`)
else if (process.argv.some((argument) => transport.test(argument))) await start()
else fail(`${first === undefined ? 'Unexpected call without arguments' : `Unexpected argument '${first}'`}, expected --stdio\n\n${usage}`)
