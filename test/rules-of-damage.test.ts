/** Damage made of whole words, and the same words as they are: each rule must see the one and pass the other. */
import {describe, expect, test} from 'vitest'
import {check} from '../src/index.js'

const words = (list: string) => list.split(/\s+/).filter(Boolean)

const rulesOn = (text: string) =>
  check(text)
    .findings.filter(({family}) => family === 'ocr' || family === 'words')
    .map(({ruleId, expected}) => `${ruleId}: ${expected.join('|')}`)

const sentence = (word: string) => `They said that the ${word} was there again on the pier.`

/** Each entry is a word; the damage is done to it here. */
const confused: Record<string, {from: string; to: string; words: string}> = {
  'rn read as m': {
    from: 'rn',
    to: 'm',
    words: `government morning concern returns journal journey eastern southern northern governor external internal international
      eternal furniture learned learning turned turning burned burning warned warning earned earnings pattern patterns lantern tavern`
  },
  'd read as cl': {
    from: 'd',
    to: 'cl',
    words: 'decided delivered demanded department decision described discovered doctor dangerous different dinner'
  },
  'cl read as d': {
    from: 'cl',
    to: 'd',
    words: 'clothes climbing clinical vehicle article articles include included including'
  },
  'h read as li': {from: 'h', to: 'li', words: 'hundred history hospital behind another although whether weather together'},
  'w read as vv': {from: 'w', to: 'vv', words: 'window winter without written worker workers water wonder wooden warning weather'}
}

const ligatures = `effort efforts office offices officer officers official officials different difference difficult difficulty offered offering
  affected affair affairs suffered suffering efficient sufficient traffic coffee staff stuff cliffs sheriff first finance financial figure figures
  finding final finally finished fifteen fighting filling firm firms fire fired fish field fields flight flights flower flowers floor
  floors flood floods float flag flags reflect reflected conflict conflicts influence inflation define defined benefit benefits confirm confirmed`

const spaced = `the and that with from have this will your which their there would about other after first where those people could being years
  water right think three years world house great small found still every place again between under never same last long little own old
  moscow london paris berlin madrid geneva vienna prague warsaw dublin athens cairo delhi tokyo seoul lisbon`

const digits = `0f:of t0:to 0n:on 0r:or n0:no s0:so g0:go gr0und:ground w0rld:world h0use:house sch0ol:school peop1e:people b0ard:board
  c0urt:court c0uncil:council m0ney:money p0lice:police st0ry:story gove1nor: pub1ic:public co11ege: f0und:found y0ung:young
  wom4n: c0st:cost l0cal:local sh0uld:should c0uld:could w0uld:would ab0ut:about an0ther:another t0day:today
  ch1ldren:children mi1lion:million bui1ding:building fami1y:family schoo1s:schools pe0ple:people c1ose:close p1ace:place p1ayers:players
  po1ice:police so1diers:soldiers hospita1s:hospitals bu5iness:business hou5e:house per5on:person mu5ic:music mi5sing:missing fini5hed:finished
  1O,000:10,000 2O,000:20,000 3O0:300 4O4:404 1O5:105 5O,500:50,500 l2:12 l5:15 l990:1990 2O24:2024 9O0:900 7O0:700
  m0re:more s0me:some th0se:those h0me:home r0ad:road t0wn:town p0rt:port w1th:with wh1le:while t1me:time po1nt:point to1d:told
  wou1d:would a1so:also ha1f:half be5t:best mo5t:most 6O:60 l999:1999 2Ol9:2019`

describe('letters taken for others', () => {
  for (const [name, {from, to, words: list}] of Object.entries(confused)) {
    const found = words(list).map((word) => ({word, damaged: word.replace(from, to)}))
    test.each(found)(`${name}: $damaged for $word`, ({word, damaged}) => {
      expect(rulesOn(sentence(damaged)).join()).toMatch(/ocr-confusion|ocr-ligature/)
      expect(rulesOn(sentence(word))).toEqual([])
    })
  }
})

describe('ligatures', () => {
  const damaged = words(ligatures).map((word) => ({
    word,
    single: word.replace('ffi', 'ﬃ').replace('ff', 'ﬀ').replace('fi', 'ﬁ').replace('fl', 'ﬂ')
  }))
  test.each(damaged)('one character: $single', ({word, single}) => {
    expect(rulesOn(sentence(single))).toEqual([`ocr-ligature: ${word}`])
    expect(rulesOn(sentence(word))).toEqual([])
  })
})

describe('letters apart', () => {
  test.each(words(spaced).filter((word) => word.length > 2))('%s', (word) => {
    const apart = [...word].join(' ')
    expect(rulesOn(`Here ${apart} stands.`).join()).toContain(`ocr-spaced-letters: ${word}`)
    expect(rulesOn(`Here ${word} stands.`)).toEqual([])
  })
})

describe('digits for letters', () => {
  const pairs = words(digits)
    .map((pair) => pair.split(':'))
    .filter(([, meant]) => meant)
  test.each(pairs)('%s for %s', (damaged = '', meant = '') => {
    expect(rulesOn(`They saw ${damaged} there.`)).toEqual([`ocr-digit-letter: ${meant}`])
  })

  test.each(
    words(
      'B12 A320 M25 5s 10th 1st 2nd 10am 3pm 5km 4x4 B52 F16 U2 G20 G7 K2 R2D2 MP3 H2O CO2 O2 4G 5G iPhone15 PS5 X1 V8 7Up 911 1980s 5m 10bn 2k 401k 49ers 76ers Covid19 Channel4 E10 A1 T20 P45 W1A 3D 2D 100m 20p 50c 0F B2B H1N1 N95 P90X W3C Y2K i9 e3 p53 x86 21st 33rd 6ft 10lb 12in 30mph 8x8 C3PO MI6 PM2.5 4x100m'
    )
  )('%s passes', (code) => {
    expect(rulesOn(`They saw ${code} there.`)).toEqual([])
  })
})
