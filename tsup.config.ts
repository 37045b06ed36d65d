import {defineConfig} from 'tsup'

/** What others import, with types. */
const library = {
  index: 'src/index.ts',
  'fact-sheet': 'src/reporters/fact-sheet/index.ts',
  configuration: 'src/configuration/index.ts'
}

/** What the package's executables run. */
const executables = {cli: 'src/cli/main.ts', 'language-server': 'src/language-server/main.ts'}

/** A file of its own, so that nothing beside it widens its characters or is read along with it. */
const data = {words: 'src/lexicon/words.generated.ts'}

/**
 * The engine keeps a source in one byte a character until one is wider, and then decodes and holds all of it in two. Strings come out in ASCII already;
 * what is left stands in patterns and comments, where an escape means the same.
 */
const inAscii = {
  name: 'in-ascii',
  renderChunk: (code: string) => ({
    code: code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  })
}

export default defineConfig({
  entry: {...library, ...executables, ...data},
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  dts: {entry: library},
  clean: true,
  splitting: true,
  plugins: [inAscii]
})
