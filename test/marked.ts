/** Reads an example's marks: `⟦⟧` around the finding, `⟨⟩` around related places. */
export interface Marked {
  text: string
  at: [number, number] | undefined
  related: [number, number][]
}

export function readMarks(marked: string): Marked {
  let text = ''
  let at: [number, number] | undefined
  const related: [number, number][] = []
  const open: number[] = []
  for (const character of marked) {
    if (character === '⟦' || character === '⟨') open.push(text.length)
    else if (character === '⟧') at = [open.pop() ?? 0, text.length]
    else if (character === '⟩') related.push([open.pop() ?? 0, text.length])
    else text += character
  }
  return {text, at, related: related.sort((one, other) => one[0] - other[0])}
}
