/** Ties the server to the way the editor talks: the only file that needs the protocol's library for Node. */

import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {Server} from './server.js'

export function serveEditor(): void {
  const connection = createConnection(ProposedFeatures.all)
  // One text that breaks something unforeseen must not take the editor's other documents with it.
  process.on('uncaughtException', (error) => connection.console.error(error.stack ?? error.message))
  process.on('unhandledRejection', (reason) => connection.console.error(String(reason)))
  new Server(connection).listen()
}
