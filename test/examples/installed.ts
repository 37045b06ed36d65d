/** The package as a project finds it in its `node_modules`, built from the present source, and its command as `npx` would run it. */
import {spawnSync} from 'node:child_process'
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {builtEntry} from '../built.js'

export const root = join(import.meta.dirname, '../..')

/** A folder with the package installed in it. */
export async function projectWithLibrary(): Promise<string> {
  const entry = await builtEntry('installed', 'src/index.ts')
  writeFileSync(join(dirname(entry), 'package.json'), JSON.stringify({name: 'deskcheck', type: 'module', exports: './installed.js'}))
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(dirname(entry), join(folder, 'node_modules/deskcheck'))
  return folder
}

export interface Shell {
  folder: string
  /** Runs a script as a build server does. */
  run(script: string, variables?: Record<string, string>): {status: number | null; stdout: string; stderr: string}
  remove(): void
}

/** `npx --yes deskcheck@VERSION …` and `deskcheck …` run the present source; nothing is fetched. */
export async function shellWithCommand(): Promise<Shell> {
  const entry = await builtEntry('command', 'src/cli/main.ts')
  const folder = mkdtempSync(join(tmpdir(), 'deskcheck-'))
  const commands = mkdtempSync(join(tmpdir(), 'deskcheck-bin-'))
  const command = (name: string, script: string) => {
    writeFileSync(join(commands, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(commands, name), 0o755)
  }
  command('deskcheck', `exec '${process.execPath}' '${entry}' "$@"`)
  command('npx', '[ "$1" = --yes ] || exit 64; shift 2; exec deskcheck "$@"')
  command('npm', 'exit 0')
  return {
    folder,
    run: (script, variables = {}) => {
      writeFileSync(join(commands, 'step.sh'), script)
      const env = {...process.env, ...variables, PATH: `${commands}:${process.env.PATH ?? ''}`}
      return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(commands, 'step.sh')], {
        cwd: folder,
        encoding: 'utf8',
        env
      })
    },
    remove: () => {
      for (const path of [folder, commands]) rmSync(path, {recursive: true})
    }
  }
}

export function copyExample(path: string, folder: string): string {
  const target = join(folder, path.slice(path.lastIndexOf('/') + 1))
  copyFileSync(join(root, 'examples', path), target)
  return target
}
