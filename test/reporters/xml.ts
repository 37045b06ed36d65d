/** XML as a strict parser sees it: elements in order, with their attributes and text. What is not well-formed throws. */
import {SaxesParser} from 'saxes'

export interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

export function elementsOf(xml: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const element = {name, attributes: {...attributes}, text: ''}
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return elements
}
