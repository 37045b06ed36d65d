/** What the editor can do, as it said when it started. */

import type {InitializeParams} from 'vscode-languageserver'

export interface Client {
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean
  /** It lets a server ask to be told of changed settings. */
  readonly registersConfiguration: boolean
  /** It lets a server ask to be told of files that changed beside it. */
  readonly watchesFiles: boolean
  /** It links the other places of a diagnostic. */
  readonly relatedInformation: boolean
  /** It applies an edit only to the version it was made for. */
  readonly versionedEdits: boolean
}

export function clientOf({capabilities}: InitializeParams): Client {
  const {workspace, textDocument} = capabilities
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true
  }
}
