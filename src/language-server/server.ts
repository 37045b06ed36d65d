/** The server: keeps the open documents, checks them a moment after each edit, and answers for quick fixes. */

import {
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {version as packageVersion} from '../../package.json'
import {stetFileName} from '../stet/entry.js'
import {type CheckedDocument, checkDocument, readerFor} from './check-document.js'
import {type Client, clientOf} from './client.js'
import {source} from './diagnostics.js'
import {type DocumentSettings, FileConfigurations} from './file-configurations.js'
import {fixAllKind, quickFixes} from './quick-fixes.js'
import {settleSettings} from './settings.js'

/** Milliseconds after the last keystroke; a long document waits for as long as its check took, so that typing stays smooth. */
const shortestWait = 120
const longestWait = 3000

/** What settles a check beside the document itself. */
const watchedFiles = ['**/.deskcheckrc.*', '**/package.json', `**/${stetFileName}`]

/** What is kept for one open document. */
interface OpenDocument {
  timer: NodeJS.Timeout | undefined
  cost: number
  checked: CheckedDocument | undefined
}

export class Server {
  readonly #connection: Connection
  readonly #documents = new TextDocuments(TextDocument)
  readonly #open = new Map<string, OpenDocument>()
  /** Problems told since the settings last changed, so that each is told once. */
  readonly #told = new Set<string>()
  #client: Client = {
    configuration: false,
    registersConfiguration: false,
    watchesFiles: false,
    relatedInformation: false,
    versionedEdits: false
  }
  readonly #files = new FileConfigurations()
  /** Settings that the editor sent of itself, for one that cannot be asked. */
  #sent: unknown

  constructor(connection: Connection) {
    this.#connection = connection
    connection.onInitialize((params) => this.#initialise(params))
    connection.onInitialized(() => this.#initialised())
    connection.onDidChangeConfiguration(({settings}) => this.#changeSettings(settings))
    connection.onDidChangeWatchedFiles(() => this.#checkAllAgain())
    connection.onCodeAction((params) => this.#codeActions(params))
    connection.onShutdown(() => {
      for (const {timer} of this.#open.values()) clearTimeout(timer)
    })
    // Opening a document counts as a change of its content; it is checked at once.
    this.#documents.onDidChangeContent(({document}) => this.#schedule(document.uri, this.#open.has(document.uri) ? undefined : 0))
    this.#documents.onDidClose(({document}) => this.#close(document.uri))
  }

  listen(): void {
    this.#documents.listen(this.#connection)
    this.#connection.listen()
  }

  #initialise(params: InitializeParams): InitializeResult {
    this.#client = clientOf(params)
    this.#sent = params.initializationOptions
    return {
      serverInfo: {name: source, version: packageVersion},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
        codeActionProvider: {codeActionKinds: ['quickfix', fixAllKind]}
      }
    }
  }

  #initialised(): void {
    const {client} = this.#connection
    if (this.#client.registersConfiguration)
      client.register(DidChangeConfigurationNotification.type, {section: source}).catch((error) => this.#log(error))
    if (this.#client.watchesFiles)
      client
        .register(DidChangeWatchedFilesNotification.type, {watchers: watchedFiles.map((globPattern) => ({globPattern}))})
        .catch((error) => this.#log(error))
  }

  #changeSettings(settings: unknown): void {
    if (typeof settings === 'object' && settings !== null && source in settings) this.#sent = Reflect.get(settings, source)
    this.#checkAllAgain()
  }

  /** What the documents are checked by has changed. */
  #checkAllAgain(): void {
    this.#told.clear()
    this.#files.forget()
    for (const uri of this.#open.keys()) this.#schedule(uri, 0)
  }

  #close(uri: string): void {
    clearTimeout(this.#open.get(uri)?.timer)
    this.#open.delete(uri)
    this.#publish({uri, diagnostics: []})
  }

  #schedule(uri: string, wait?: number): void {
    const state = this.#open.get(uri) ?? {timer: undefined, cost: 0, checked: undefined}
    this.#open.set(uri, state)
    clearTimeout(state.timer)
    const pause = wait ?? Math.min(longestWait, Math.max(shortestWait, state.cost))
    state.timer = setTimeout(() => {
      this.#check(uri).catch((error) => this.#log(error))
    }, pause)
  }

  /** Checks the newest version of a document; what an edit has made stale meanwhile is dropped, since that edit has scheduled its own check. */
  async #check(uri: string): Promise<CheckedDocument | undefined> {
    const asked = this.#documents.get(uri)
    if (!asked) return undefined
    const {version} = asked
    const [settings, reader] = await Promise.all([this.#settingsFor(uri), readerFor(asked)])
    const document = this.#documents.get(uri)
    const state = this.#open.get(uri)
    if (!document || !state || document.version !== version) return undefined
    const started = performance.now()
    const checked = settings.ignored
      ? {version: document.version, findings: [], diagnostics: []}
      : checkDocument(document, reader, settings.settings, this.#client)
    state.cost = performance.now() - started
    state.checked = checked
    if (checked.trouble !== undefined) this.#connection.console.error(`${uri}: ${checked.trouble}`)
    this.#publish({uri, version: checked.version, diagnostics: checked.diagnostics})
    return checked
  }

  async #settingsFor(uri: string): Promise<DocumentSettings> {
    const given: unknown = this.#client.configuration ? await this.#ask(uri) : this.#sent
    const own = settleSettings(given)
    const found = await this.#files.settle(uri, own.settings)
    for (const problem of [...own.problems, ...found.problems]) this.#tell(problem)
    return found
  }

  /** An editor that fails to answer gets the defaults rather than no check. */
  async #ask(uri: string): Promise<unknown> {
    try {
      return await this.#connection.workspace.getConfiguration({scopeUri: uri, section: source})
    } catch (error) {
      this.#log(error)
      return undefined
    }
  }

  async #codeActions(params: CodeActionParams): Promise<CodeAction[]> {
    const {uri} = params.textDocument
    const current = (): TextDocument | undefined => this.#documents.get(uri)
    const kept = this.#open.get(uri)?.checked
    const checked = kept?.version === current()?.version ? kept : await this.#check(uri)
    const document = current()
    if (!document || !checked || checked.version !== document.version) return []
    return quickFixes(document, checked, params, this.#client.versionedEdits)
  }

  #publish(params: Parameters<Connection['sendDiagnostics']>[0]): void {
    this.#connection.sendDiagnostics(params).catch((error) => this.#log(error))
  }

  #tell(problem: string): void {
    if (this.#told.has(problem)) return
    this.#told.add(problem)
    const params: ShowMessageParams = {type: MessageType.Error, message: `deskcheck settings: ${problem}`}
    this.#connection.sendNotification(ShowMessageNotification.type, params).catch((error) => this.#log(error))
  }

  #log(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
