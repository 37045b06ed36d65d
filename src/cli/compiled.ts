/** What the engine has compiled, kept for the next start: Node does it from 22.8 on, in the folder for temporary files, unless NODE_DISABLE_COMPILE_CACHE is set. */

import * as modules from 'node:module'

/** For what is loaded from here on; where the folder cannot be written, nothing is kept. */
export function keepCompiled(): void {
  if ('enableCompileCache' in modules && typeof modules.enableCompileCache === 'function') modules.enableCompileCache()
}
