/** Bundles an entry point as the package ships it, so that a test runs the present source in a process of its own. */
import {join} from 'node:path'
import {build} from 'tsup'

const root = join(import.meta.dirname, '..')

/** Inside `node_modules`, where the bundle finds the packages it imports. */
export async function builtEntry(name: string, source: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/deskcheck', name)
  await build({
    config: false,
    silent: true,
    entry: {[name]: join(root, source)},
    outDir: folder,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/],
    dts: false,
    clean: true,
    splitting: true
  })
  return join(folder, `${name}.js`)
}
