import {defineConfig} from 'tsup'

/** What others import, with types. */
const library = {
  index: 'src/index.ts',
  'fact-sheet': 'src/reporters/fact-sheet/index.ts',
  configuration: 'src/configuration/index.ts'
}

/** What the package's executables run. */
const executables = {cli: 'src/cli/main.ts', 'language-server': 'src/language-server/main.ts'}

export default defineConfig({
  entry: {...library, ...executables},
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  dts: {entry: library},
  clean: true,
  splitting: true
})
