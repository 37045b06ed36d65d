/** Writes a file whole or not at all. */

import {randomBytes} from 'node:crypto'
import {closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {reasonOf} from '../configuration/file-error.js'
import {CommandError} from './problem.js'

interface Target {
  readonly path: string
  /** Of the file that is there already. */
  readonly mode: number | undefined
}

/** A link stays a link: what it leads to is written. */
function targetOf(path: string): Target {
  try {
    const real = realpathSync(path)
    return {path: real, mode: statSync(real).mode & 0o7777}
  } catch {
    return {path, mode: undefined}
  }
}

function writeBeside({path, mode}: Target, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    const file = openSync(beside, 'wx', mode ?? 0o666)
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}

/** The text is written beside the file and then takes its place, so that whoever stops the command finds the old file or the new one. */
export function writeWhole(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeBeside(targetOf(path), text)
  } catch (error) {
    throw new CommandError(`Cannot write ${path}: ${reasonOf(error)}`)
  }
}
