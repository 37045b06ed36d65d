/** What the page is given to export: one item for each box that can be ticked. */

export interface PageItem {
  key: string
  kind: string
  line: number
  column: number
  text: string
  reading: string
}

export interface PageData {
  title: string
  path: string | null
  items: PageItem[]
}
