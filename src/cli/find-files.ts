/**
 * Finds the files to check: those that are named, those of a folder, those that a pattern matches, without what is ignored.
 *
 * Searching is left to tinyglobby and the rules of ignore files to ignore, both small and without a dependency of weight, and loaded only where a folder,
 * a pattern or an ignore file is met. unified-engine would do all of this, but takes 260 ms to load, more than a whole run may.
 */

import {readFileSync, statSync} from 'node:fs'
import {isAbsolute, join, relative, sep} from 'node:path'
import {reasonOf} from '../configuration/file-error.js'
import {CommandError} from './problem.js'
import {standardInput} from './read-file.js'

/** Most JSON is no article, so a folder is not searched for it unless it is asked for. */
const searched = ['txt', 'text', 'md', 'markdown', 'mdx', 'html', 'htm', 'xhtml']

/** In the working folder, in the syntax of Git. */
const ignoreFiles = ['.gitignore', '.deskcheckignore']

export interface Search {
  readonly given: readonly string[]
  readonly extensions: readonly string[] | undefined
  /** One ignore file in the place of those of the working folder. */
  readonly ignorePath: string | undefined
  readonly ignore: boolean
}

export interface Found {
  /** Each file once, in order. */
  readonly paths: readonly string[]
  /** What was named and gave nothing, and why. */
  readonly passedOver: readonly string[]
}

const isGlob = (text: string): boolean => /[*?{}[\]!]/.test(text)
const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw new CommandError(`Cannot read ${path}: ${reasonOf(error)}`)
  }
}

function textOfIgnoreFile(path: string, required: boolean): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (!required && error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw new CommandError(`Cannot read ${path}: ${reasonOf(error)}`)
  }
}

type Ignored = (path: string) => boolean

/** Paths outside of the working folder are never ignored: its ignore files do not speak of them. */
async function ignoredBy({ignorePath, ignore}: Search): Promise<Ignored> {
  const names = ignorePath === undefined ? ignoreFiles : [ignorePath]
  const lines = ignore ? names.map((name) => textOfIgnoreFile(name, ignorePath !== undefined)).join('\n') : ''
  if (lines.trim() === '') return () => false
  const {default: rules} = await import('ignore')
  const matcher = rules().add(lines)
  return (path) => {
    const inside = slashed(isAbsolute(path) ? relative(process.cwd(), path) : join(path))
    return inside !== '' && !inside.startsWith('../') && !isAbsolute(inside) && matcher.ignores(inside)
  }
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

async function matching(pattern: string, ignored: Ignored): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const found = await glob(pattern, {ignore: ['**/node_modules/**'], expandDirectories: false, absolute: isAbsolute(pattern)})
  return found.filter((path) => !ignored(path)).sort(inOrder)
}

async function inFolder(folder: string, {extensions}: Search, ignored: Ignored): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const endings = extensions ?? searched
  const found = await glob(`**/*.${endings.length > 1 ? `{${endings.join(',')}}` : endings[0]}`, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    caseSensitiveMatch: false
  })
  return found
    .map((path) => join(folder, path))
    .filter((path) => !ignored(path))
    .sort(inOrder)
}

interface Gathered {
  readonly paths: readonly string[]
  /** Why there are none. */
  readonly why?: string
}

/** `help`: rather meant as a command than as a file. */
const isWord = (given: string): boolean => /^[a-z]+$/.test(given)

async function gather(given: string, search: Search, ignored: Ignored): Promise<Gathered> {
  const kind = given === standardInput ? 'file' : kindOf(given)
  if (kind === 'file') return ignored(given) ? {paths: [], why: `${given} is ignored`} : {paths: [given]}
  if (kind === 'folder') return {paths: await inFolder(given, search, ignored), why: `there is no article in ${given}`}
  if (!isGlob(given))
    throw new CommandError(`Cannot read ${given}: there is no such file${isWord(given) ? "; 'deskcheck --help' lists the commands" : ''}`)
  return {paths: await matching(given, ignored), why: `no file matches '${given}'`}
}

/** Throws a `CommandError` for what is neither a file nor a folder nor a pattern. */
export async function findFiles(search: Search): Promise<Found> {
  const ignored = await ignoredBy(search)
  const paths: string[] = []
  const passedOver: string[] = []
  for (const given of search.given) {
    const gathered = await gather(given, search, ignored)
    paths.push(...gathered.paths)
    if (gathered.paths.length === 0 && gathered.why !== undefined) passedOver.push(gathered.why)
  }
  return {paths: [...new Set(paths)], passedOver}
}
