/** The paths of files as other programs read them: relative to a folder, and as URIs. */

import {wellFormed} from './plain-text.js'

const windowsRoot = /^[A-Za-z]:[\\/]|^\\\\/

/** Elsewhere than on Windows a backslash is a letter of a name. */
const slashed = (path: string, root: string): string => (windowsRoot.test(root) ? path.replaceAll('\\', '/') : path)

const isAbsolute = (path: string): boolean => path.startsWith('/') || windowsRoot.test(path)

/** Without `.` and without `name/..`; leading `..` stay. */
function settled(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** `/home/desk/story.md` under `/home/desk` is `story.md`; a path outside of the root, or one that is relative already, stays what it is. */
export function relativePath(path: string, root?: string): string {
  const given = settled(slashed(path, root ?? path))
  if (root === undefined) return given
  const folder = settled(slashed(root, root)).replace(/\/$/, '')
  return given.startsWith(`${folder}/`) ? given.slice(folder.length + 1) : given
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** A relative reference, or a `file:` URI for a path outside of the root. */
export function uriOf(path: string, root?: string): string {
  const relative = wellFormed(relativePath(path, root))
  if (!isAbsolute(relative)) return encoded(relative)
  const drive = /^[A-Za-z]:/.exec(relative)?.[0] ?? ''
  return `file://${drive === '' ? '' : `/${drive}`}${encoded(relative.slice(drive.length))}`
}
