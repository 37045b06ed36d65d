/** An editor that speaks to the server in a process of its own, as a real one does. */
import {type ChildProcess, spawn} from 'node:child_process'
import {
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent
} from 'vscode-languageserver/node'

const capabilities: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true,
    didChangeConfiguration: {dynamicRegistration: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceEdit: {documentChanges: true}
  },
  textDocument: {publishDiagnostics: {relatedInformation: true, versionSupport: true, dataSupport: true}}
}

export class Editor {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly shown: string[] = []
  readonly logged: string[] = []
  readonly registered: string[] = []
  settings: unknown = null
  #waiting: (() => void)[] = []

  constructor(server: string) {
    this.process = spawn(process.execPath, [server, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
    const {stdin, stdout} = this.process
    if (!stdin || !stdout) throw new Error('The server has no pipes')
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.#note(() => this.published.push(params)))
    this.connection.onNotification(ShowMessageNotification.type, ({message}) => this.#note(() => this.shown.push(message)))
    this.connection.onNotification(LogMessageNotification.type, ({message}) => this.#note(() => this.logged.push(message)))
    this.connection.onRequest(ConfigurationRequest.type, ({items}) => items.map(() => this.settings))
    this.connection.onRequest(RegistrationRequest.type, ({registrations}) => {
      this.#note(() => this.registered.push(...registrations.map(({method}) => method)))
    })
    this.connection.listen()
  }

  #note(add: () => void): void {
    add()
    for (const wake of this.#waiting.splice(0)) wake()
  }

  async start(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...params
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
    return result
  }

  /** Waits until what the server has sent so far holds what is looked for. */
  async until<Found>(look: () => Found | undefined): Promise<Found> {
    for (;;) {
      const found = look()
      if (found !== undefined) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {textDocument: {uri, languageId, version, text}})
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {textDocument: {uri, version}, contentChanges})
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
  }

  configure(settings: unknown): Promise<void> {
    this.settings = settings
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, {settings: null})
  }

  /** Tells the server of a file that changed beside it. */
  changeFile(uri: string): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes: [{uri, type: FileChangeType.Changed}]})
  }

  /** The diagnostics of one version of a document, once they are there. */
  diagnostics(uri: string, version: number): Promise<Diagnostic[]> {
    return this.until(() => this.published.findLast((params) => params.uri === uri && params.version === version)?.diagnostics)
  }

  /** The diagnostics that come after all that came so far. */
  nextDiagnostics(uri: string): Promise<Diagnostic[]> {
    const from = this.published.length
    return this.until(() => this.published.slice(from).findLast((params) => params.uri === uri)?.diagnostics)
  }

  async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = {diagnostics: [], ...(only ? {only} : {})}
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {textDocument: {uri}, range, context})
    return (answer ?? []).filter((action): action is CodeAction => 'kind' in action)
  }

  /** Ends as an editor does; gives the server's exit code. */
  async stop(): Promise<number | null> {
    const {exitCode} = this.process
    if (exitCode !== null) return exitCode
    const exited = new Promise<number | null>((resolve) => this.process.once('exit', resolve))
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    return exited
  }
}
