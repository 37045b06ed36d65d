/** The panel for WordPress, run on a stand-in for the editor's own `wp` object. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {runInNewContext} from 'node:vm'
import {describe, expect, test} from 'vitest'
import {root} from './installed.js'

const script = readFileSync(join(root, 'examples/wordpress/panel.js'), 'utf8')
const plugin = readFileSync(join(root, 'examples/wordpress/deskcheck.php'), 'utf8')

interface Node {
  type: string | (() => Node)
  props: Record<string, unknown> | null
  children: unknown[]
}

interface Request {
  path: string
  method: string
  data: {html: string; date: string}
}

/** An editor with one post: effects run at once, state is kept, and what was asked and locked is written down. */
function editor(answer: unknown) {
  const requests: Request[] = []
  const locks: string[] = []
  const state: unknown[] = []
  let slot = 0
  const post: Record<string, unknown> = {title: 'Lemons', date: '2024-06-18T09:00:00'}
  const effects: (() => unknown)[] = []
  const select = () => ({getEditedPostAttribute: (name: string) => post[name], getEditedPostContent: () => '<p>They left.</p>'})
  let rendered: (() => Node) | undefined
  const wp = {
    element: {
      Fragment: 'fragment',
      createElement: (type: Node['type'], props: Node['props'], ...children: unknown[]): Node => ({type, props, children}),
      useEffect: (effect: () => unknown) => effects.push(effect),
      useState: (first: unknown) => {
        const own = slot++
        if (state.length <= own) state.push(first)
        return [state[own], (value: unknown) => (state[own] = value)]
      }
    },
    components: {CheckboxControl: 'checkbox', Notice: 'notice', Spinner: 'spinner'},
    data: {
      useDispatch: () => ({lockPostSaving: (name: string) => locks.push(name), unlockPostSaving: () => locks.splice(0)}),
      useSelect: (choose: (given: typeof select) => unknown) => choose(select)
    },
    editor: {PluginPrePublishPanel: 'panel'},
    apiFetch: async (request: Request) => {
      requests.push(request)
      if (answer instanceof Error) throw answer
      return answer
    },
    plugins: {
      registerPlugin: (_: string, {render}: {render: () => Node}) => {
        rendered = render
      }
    }
  }
  runInNewContext(script, {window: {wp}})
  /** The panel's content, drawn once; its effects wait. */
  const draw = (): Node => {
    slot = 0
    effects.length = 0
    const panel = rendered?.()
    const [content] = (panel?.children ?? []).filter(isNode)
    if (typeof content?.type !== 'function') throw new Error('The panel has no content')
    return content.type()
  }
  const runEffects = (): void => {
    for (const effect of effects) effect()
  }
  return {requests, locks, draw, runEffects}
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'children' in value

const texts = (node: unknown): string => {
  if (typeof node === 'string') return node
  return isNode(node) ? node.children.map(texts).join('') : ''
}

async function opened(answer: unknown) {
  const made = editor(answer)
  expect(made.draw().type).toBe('spinner')
  made.runEffects()
  await new Promise((resolve) => setImmediate(resolve))
  const drawn = made.draw()
  made.runEffects()
  return {...made, drawn}
}

const finding = {
  rule: 'words-repeated',
  message: '“the” stands twice',
  text: 'the the',
  mend: 'the',
  related: [{text: '40', message: 'a part'}]
}

describe('the panel', () => {
  test('asks WordPress for the post as its readers will see it, with its day', async () => {
    const {requests} = await opened({pass: true, findings: []})
    expect(requests[0]).toEqual({
      path: '/deskcheck/v1/check',
      method: 'POST',
      data: {html: '<article><h1>Lemons</h1>\n<p>They left.</p></article>', date: '2024-06-18'}
    })
  })

  test('lets a clean post go', async () => {
    const {drawn, locks} = await opened({pass: true, findings: []})
    expect(texts(drawn)).toBe('Nothing found.')
    expect(locks).toEqual([])
  })

  test('shows findings, and holds a post that does not pass', async () => {
    const {drawn, locks} = await opened({pass: false, findings: [finding]})
    expect(texts(drawn)).toBe('1 finding.“the” stands twicethe the / “40”: a partMend: the words-repeated')
    expect(locks).toEqual(['deskcheck'])
  })

  test('shows findings below the bar, and lets the post go', async () => {
    const {drawn, locks} = await opened({pass: true, findings: [finding, finding]})
    expect(texts(drawn)).toContain('2 findings.')
    expect(locks).toEqual([])
  })

  test('says so where the post could not be checked', async () => {
    const {drawn} = await opened(new Error('The gate cannot be reached'))
    expect(texts(drawn)).toBe('Not checked: The gate cannot be reached')
  })
})

test('the plugin loads the panel and gives it the path it asks', () => {
  expect(plugin).toContain("plugins_url('panel.js', __FILE__)")
  expect(plugin).toContain("register_rest_route('deskcheck/v1', '/check'")
})
