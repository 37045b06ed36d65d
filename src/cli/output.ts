/** Where a report goes, and what the place it goes to can show. */

/** Colours are for a terminal, unless they are asked for or forbidden; NO_COLOR and FORCE_COLOR as everywhere. */
export function showsColor(asked: boolean | undefined, outputFile: string | undefined): boolean {
  if (asked !== undefined) return asked
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== '0') return true
  return outputFile === undefined && process.stdout.isTTY === true
}

/** A pipe may take its time: the command ends when all of it is taken. */
export async function writeOut(text: string, outputFile: string | undefined): Promise<void> {
  if (outputFile === undefined) process.stdout.write(text)
  else (await import('./write-file.js')).writeWhole(outputFile, text)
}
