/** What the configuration files say of an open document, under what the editor's own settings say. */

import {fileURLToPath} from 'node:url'
import {ConfigurationError} from '../configuration/configuration.js'
import {ConfigurationReader} from '../configuration/read.js'
import type {Settings} from './settings.js'

export interface DocumentSettings {
  readonly settings: Settings
  /** A configuration says that the document is not to be checked. */
  readonly ignored: boolean
  /** What is wrong with the configuration; then the editor's own settings hold alone. */
  readonly problems: readonly string[]
}

export class FileConfigurations {
  #reader = new ConfigurationReader()

  /** A configuration file may have changed. */
  forget(): void {
    this.#reader = new ConfigurationReader()
  }

  /** The editor's own settings win, rule by rule. A document that is in no file has no configuration. */
  async settle(uri: string, own: Settings): Promise<DocumentSettings> {
    if (!uri.startsWith('file:///')) return {settings: own, ignored: false, problems: []}
    try {
      const {settings, ignored} = await this.#reader.settle(fileURLToPath(uri))
      const rules = {...settings.rules, ...own.rules}
      return {settings: {...settings, ...own, ...(Object.keys(rules).length === 0 ? {} : {rules})}, ignored, problems: []}
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      return {settings: own, ignored: false, problems: [error.message]}
    }
  }
}
