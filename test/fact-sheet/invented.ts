/** An invented article with invented facts, so that the sheet is tested apart from what finds them. */
import {check, type Facts, type Finding, type Report} from '../../src/index.js'
import {pointsOf} from '../../src/story/place.js'

export const article = `Port of Calder borrows £1.16m to raise its sea wall

By Nora Wyndham

The port of Calder Bay will borrow £1.16 million to raise its sea wall, its board said on Wednesday, 14 March 2024.

The loan comes in two parts: £463,000 from the county and £654,000 from the national coast fund. Experts said the wall would hold.

“We have patched this wall for thirty years,” said the harbour master, Catherine Ollenshaw. “Patching is over.”

Of the 120 fishing boats in the harbour, 40 have moved to Saltby. The remaining 60 will stay, Ollinshaw said in April.
`

/** The place of the nth time some words stand in a text. */
export function placeIn(text: string, words: string, nth = 1): {start: number; end: number; text: string} {
  let start = -1
  for (let at = 0; at < nth; at++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`The article does not hold “${words}” ${nth} times`)
  return {start, end: start + words.length, text: words}
}

const at = (words: string, nth = 1) => placeIn(article, words, nth)

const scope = {group: null, place: null, time: null, source: null}
const plain = {unit: null, per: null, counted: null, hedge: null, kind: 'cardinal', role: 'level', scope} as const
const money = {...plain, unit: 'pound sterling', kind: 'money'} as const

export const facts: Facts = {
  figures: [
    {...at('£1.16m'), ...money, value: 1_160_000, interval: [1_155_000, 1_165_000]},
    {...at('£1.16 million'), ...money, value: 1_160_000, interval: [1_155_000, 1_165_000]},
    {...at('two'), ...plain, value: 2, interval: [2, 2], counted: 'parts'},
    {...at('£463,000'), ...money, value: 463_000, interval: [463_000, 463_000]},
    {...at('£654,000'), ...money, value: 654_000, interval: [654_000, 654_000]},
    {...at('thirty years'), ...plain, unit: 'year', kind: 'duration', value: 30, interval: [30, 30]},
    {...at('120'), ...plain, value: 120, interval: [120, 120], counted: 'fishing boats'},
    {...at('40'), ...plain, value: 40, interval: [40, 40], counted: 'fishing boats'},
    {...at('60'), ...plain, value: 60, interval: [60, 60], counted: 'fishing boats'}
  ],
  quotations: [
    {
      ...at('“We have patched this wall for thirty years,”'),
      type: 'direct',
      speaker: {...at('Catherine Ollenshaw'), name: 'Catherine Ollenshaw'},
      cue: at('said', 3)
    },
    {...at('“Patching is over.”'), type: 'direct', speaker: null, cue: null}
  ],
  names: [
    {
      name: 'Catherine Ollenshaw',
      kind: 'person',
      mentions: [
        {...at('Catherine Ollenshaw'), title: 'harbour master'},
        {...at('Ollinshaw'), title: null}
      ]
    },
    {name: 'Saltby', kind: 'place', mentions: [{...at('Saltby'), title: null}]}
  ],
  dates: [
    {...at('Wednesday, 14 March 2024'), value: '2024-03-14', kind: 'day'},
    {...at('April'), value: null, kind: 'month'}
  ],
  derived: [{...at('60'), of: [at('120'), at('40')], value: 80, interval: [80, 80], unit: null, counted: 'fishing boats'}]
}

function finding(ruleId: string, severity: Finding['severity'], words: string, message: string, related: [string, string][] = []): Finding {
  const point = pointsOf(article)
  const {start, end} = at(words)
  return {
    ruleId,
    family: ruleId.split('-')[0] ?? '',
    severity,
    message,
    start,
    end,
    place: {start: point(start), end: point(end)},
    actual: words,
    expected: [],
    related: related.map(([other, what]) => ({start: at(other).start, end: at(other).end, message: what})),
    fingerprint: `${ruleId}:${words}`
  }
}

export const findings: Finding[] = [
  {
    ...finding('figures-sum', 'warning', '£1.16 million', 'Parts add up to £1,117,000, not £1.16 million', [
      ['£463,000', 'One part'],
      ['£654,000', 'Another part']
    ]),
    note: '463,000 + 654,000 = 1,117,000'
  },
  finding('dates-weekday', 'warning', 'Wednesday, 14 March 2024', '14 March 2024 was a Thursday, not a Wednesday'),
  finding('attribution-vague', 'query', 'Experts said', '“Experts said”: which ones'),
  finding('names-spelling', 'error', 'Ollinshaw', 'Ollinshaw here, Ollenshaw elsewhere', [['Catherine Ollenshaw', 'Spelt so here']]),
  finding('figures-remainder', 'query', 'The remaining 60', '40 of 120 leave 80, not 60', [
    ['120 fishing boats in the harbour, 40', 'The whole and the part']
  ])
]

export const report: Report = {facts, findings, accepted: [], summary: check(article).summary}
