/** The same digits with another power of ten. */

import type {Figure} from '../../facts/figures/figure.js'
import {figuresOf} from '../../facts/figures/find.js'
import {digitsOf} from '../../facts/figures/spelling.js'
import {wordsBetween} from '../../facts/relations/nearby-words.js'
import {liftedTotalsOf} from '../../facts/relations/parts/lifted-totals.js'
import {slippedPartsOf} from '../../facts/relations/parts/slipped-scales.js'
import {contextOf, scopesAgree, stemOf} from '../../facts/relations/same/compare.js'
import {namesAgain} from '../../facts/relations/same/names-again.js'
import {isKnown as isKnownNoun} from '../../facts/relations/same/reference.js'
import {scaleMovesOf, scaleWord} from '../../facts/relations/steps/scale-moves.js'
import {defineRule} from '../../rule.js'
import type {Story} from '../../story/story.js'
import {at, beside} from './place.js'

/** `64` of 640,000 and of £6.4m alike. */
const digitsIn = ({text, value}: Figure): string =>
  (/\d/.test(text) ? text : String(value))
    .replace(/[^\d.]/g, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

/** A hundred lakh. */
const isCrore = ({text}: Figure): boolean => /crore\b/i.test(text)

/** `480 |mega|watts` and `480 |kilo|watts`: the scale is in the unit. */
const prefix = /^(?:kilo|mega|giga|tera)(?=watt|bit|byte|hertz)/
const prefixes: ReadonlyMap<string | undefined, number> = new Map([
  ['kilo', 1e3],
  ['mega', 1e6],
  ['giga', 1e9],
  ['tera', 1e12]
])

const sizeOf = ({value, unit}: Figure): number => Number(value) * (prefixes.get(prefix.exec(unit ?? '')?.[0]) ?? 1)

/** By how many powers of ten two figures lie apart. */
function powersApart(one: Figure, other: Figure): number {
  const power = Math.log10(sizeOf(one) / sizeOf(other))
  return Math.abs(power - Math.round(power)) < 1e-6 ? Math.abs(Math.round(power)) : 0
}

/** `raised |£2,650| … dinner costs |£2.65|`: a price with pence and a round sum, neither with a word of scale, are no slip of each other. */
const areSumAndPrice = (one: Figure, other: Figure): boolean =>
  one.kind === 'money' &&
  ![one, other].some(({text}) => scaleWord.test(text)) &&
  [one, other].filter(({text}) => /\.\d\d$/.test(text)).length === 1

const reach = 6

/** The noun behind a sum, or its verb, is known from where the other stands: `the £64,000 award`, after `awarded`, `the £90m |of grain|`. */
function isNamedAgain(story: Story, earlier: Figure, later: Figure): boolean {
  const next = story.tokens[later.lastToken]
  const noun = next?.lower === 'of' ? story.tokens[later.lastToken + 1] : next
  return noun?.kind === 'word' && noun.lower.length > 4 && contextOf(story, earlier.sentence).stems.has(stemOf(noun.lower))
}

/** `so costly a scheme, at €2.6m`, `agreed to spend €2.6m |on it|`. */
const pointsBack = (story: Story, {firstToken, lastToken, sentence}: Figure): boolean =>
  [1, 2, 3, 4, 5, 6].some((back) => {
    const token = story.tokens[firstToken - back]
    return token?.sentence === sentence && /^(?:so|such|any|same|that|this|it|its)$/.test(token.lower)
  }) || / (?:on|for) (?:it|them) $/.test(wordsBetween(story, lastToken, lastToken + 2))

/** `ballots for |all| 34,000 of them`, `|each of the| 64,000 customers`. */
const isOfAll = (story: Story, {firstToken, definite}: Figure): boolean =>
  definite || /^(?:all|those|these)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** `Without |her $7.3m|, the kitchen would have shut`: no `her $7.3m house`. */
const isGivers = (story: Story, {firstToken, lastToken}: Figure): boolean =>
  /^(?:his|her|its|their)$/.test(story.tokens[firstToken - 1]?.lower ?? '') &&
  /^(?:[,.;]|is|was|will|would|has|had|could|went|came|and|in|for)$/.test(story.tokens[lastToken]?.lower ?? '')

/** `most of |that €17bn|`. */
const isThat = (story: Story, {firstToken}: Figure): boolean => /^(?:that|those)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** `the grant of £450,000 … By June |the £4.5m| had been spent`: a sum of no name of its own is the one told before. */
const isTheSum = (story: Story, earlier: Figure, later: Figure): boolean =>
  story.tokens[later.firstToken - 1]?.lower === 'the' &&
  later.sentence > earlier.sentence &&
  later.sentence - earlier.sentence <= 2 &&
  (story.tokens[later.lastToken]?.kind === 'mark' ||
    /^(?:is|was|has|had|will|would|can|could|came|went|away|back|promised|owed|raised|given|paid|pledged|spent|lost|stolen|needed|in|from|by)$/.test(
      story.tokens[later.lastToken]?.lower ?? ''
    ))

/** `a tenth of them, the 2,400`: a part, which happens to have the digits. */
const isTenth = (story: Story, earlier: Figure, later: Figure): boolean =>
  /\b(?:tenth|10%|1%|ten per ?cent|10 per ?cent|one in ten|one in 10|1 in 10|hundredth|thousandth|tenfold|times)\b/.test(
    story.text.slice(earlier.end, later.end + 60)
  )

/** `costs £470,000, and the bank wants |a tenth| of it. The £47,000 …`: the part that the words between them name. */
const isTenthOf = (story: Story, earlier: Figure, later: Figure): boolean =>
  later.sentence - earlier.sentence <= 2 &&
  powersApart(earlier, later) === 1 &&
  Number(later.value) < Number(earlier.value) &&
  /\b(?:a tenth|10%|(?:ten|10) per ?cent|one in (?:ten|10))/i.test(story.text.slice(earlier.end, later.start))

/** `340,000 voters … all 34,000 of them`: of things that are counted by the thousand. */
function isSameCount(story: Story, earlier: Figure, later: Figure): boolean {
  if (Math.max(Number(earlier.value), Number(later.value)) < 1000 || !isOfAll(story, later) || later.per !== null) return false
  const isNamed = later.counted === null || sameNoun(earlier, later) || namesAgain(earlier, later) || !isKnownNoun(story, later)
  return isNamed && earlier.block === later.block && earlier.sentence < later.sentence && !isTenth(story, earlier, later)
}

const sameNoun = (one: Figure, other: Figure): boolean => one.counted !== null && one.counted.noun === other.counted?.noun

/** `of the |245 million| litres planned it has |48|`: millions as well. */
const isCarried = (story: Story, {text, sentence, index}: Figure): boolean =>
  !scaleWord.test(text) &&
  figuresOf(story)
    .slice(Math.max(0, index - reach), index)
    .some((other) => other.sentence === sentence && scaleWord.test(other.text))

/** `|a $340m|-a-year trade`, and not `it makes $340m a year`. */
const isRateOf = (story: Story, {per, firstToken}: Figure): boolean =>
  per !== null && /^(?:an?|the|its|their|this|that)$/.test(story.tokens[firstToken - 1]?.lower ?? '')

/** Whether the later is meant to be the earlier: how sure the words must be depends on how unlikely the digits are to meet by chance. */
function isSame(story: Story, earlier: Figure, later: Figure): boolean {
  // `sent it |£5bn less| than in May`.
  // `280,000 cars |a year| … those 28,000 vehicles`.
  const isOfSameTime = earlier.per === later.per || (later.per === null && later.kind === 'cardinal' && isOfAll(story, later))
  if (
    !isOfSameTime ||
    isTenthOf(story, earlier, later) ||
    areSumAndPrice(earlier, later) ||
    /^(?:less|more|fewer|below|above|short|extra|off)$/.test(story.tokens[later.lastToken]?.lower ?? '')
  )
    return false
  const [digits, powers] = [digitsIn(later).length, powersApart(earlier, later)]
  const both = scaleWord.test(earlier.text) && scaleWord.test(later.text)
  const named = isNamedAgain(story, earlier, later)
  if (powers === 3 || powers === 6) {
    // `48 megawatts … Britain makes 48 gigawatts`: of another, unless words point back.
    if (earlier.unit !== later.unit && !(later.definite || named || pointsBack(story, later))) return false
    if (later.kind === 'measure' || later.kind === 'duration' || later.kind === 'age')
      return digits > 1 || (both && later.sentence - earlier.sentence <= 2)
    // `$340,000 |a year| … a $340m|-a-year| trade`.
    return (
      (later.definite && named) ||
      (digits > 1 && (later.definite || named || digits > 2 || isRateOf(story, later) || pointsBack(story, later)))
    )
  }
  if ((powers !== 1 && !(powers === 2 && isCrore(earlier) !== isCrore(later))) || digits < 2) return false
  // `who inherited |all| 1,800 hectares`.
  if (later.kind === 'measure' && (later.definite || story.tokens[later.firstToken - 1]?.lower === 'all'))
    return later.sentence - earlier.sentence <= 2
  if (later.kind === 'cardinal' && isSameCount(story, earlier, later)) return true
  if (later.kind === 'money' && (isGivers(story, later) || isThat(story, later) || isTheSum(story, earlier, later))) return true
  return later.kind === 'cardinal' || later.kind === 'measure'
    ? sameNoun(earlier, later) && later.per === earlier.per && both
    : later.definite && named
}

/** `1.6m shares, convertible into 16m of another sort`, `down 33p, well below the 330p of June`, `the other £15 pays for the £150 payment`: told side by side in one sentence, or as the other side of a comparison. */
function isSetBeside(story: Story, earlier: Figure, later: Figure): boolean {
  const {kind, sentence, firstToken} = later
  if (sentence === earlier.sentence && (kind === 'cardinal' || powersApart(earlier, later) === 1)) return true
  const [third = '', second = '', first] = [3, 2, 1].map((back) => story.tokens[firstToken - back]?.lower)
  if (first !== 'the') return false
  // `objected |to| the £3.75m sale`, of £375,000 before.
  if (second === 'to') return /^(?:compared|close|closer|next|relative|similar|equal|up|down|rise|rose|risen|fell|added)$/.test(third)
  // `appealed |against| the £3.75m fine`.
  const contested = /^(?:appeal|appeals|appealed|appealing|fight|fought|protest|protested)$/.test(third)
  return /^(?:than|from|against|versus|below|above)$/.test(second) && !contested
}

/** Of ages, stretches of time and the years that light takes the digits are compared with each other; of counts, whatever is counted. */
function sortOf({kind, unit}: Figure): string {
  if (kind === 'age' || kind === 'duration' || unit === 'light year') return `time ${unit?.replace('light ', '')}`
  return `${kind} ${unit?.replace(prefix, '')}`
}

/** `a £64m bill … the £64m … |the £64bn|`: what an article tells twice is what it comes back to, however far on. */
const isMainAmount = (before: readonly Figure[], later: Figure): boolean => {
  const [one, other] = before.slice(-2)
  return (
    one !== undefined &&
    other !== undefined &&
    later.kind === 'money' &&
    later.definite &&
    sizeOf(one) === sizeOf(other) &&
    powersApart(other, later) === 3 &&
    [other, later].every(({text}) => scaleWord.test(text))
  )
}

/** A scale in words, or a figure that points back: such are looked at in any case. */
const isLikely = (earlier: Figure, later: Figure): boolean =>
  (later.kind !== 'cardinal' || earlier.counted?.noun === later.counted?.noun) &&
  (scaleWord.test(later.text) || scaleWord.test(earlier.text) || later.definite || later.kind === 'measure')

const kinds = new Set(['money', 'cardinal', 'measure', 'duration', 'age'])

export const magnitude = defineRule({
  id: 'figures-magnitude',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The same digits stand with another scale: millions here, billions there',
  why: 'The commonest slip of all is the letter behind the digits. The rule looks for an amount that returns with the same digits and another scale, where the later one points back (“the $1.4m project”) or the digits are too many to meet by chance.',
  defaults: {},
  examples: [
    {
      bad: 'The appeal has taken ⟨£3.4m⟩ since Friday. Over ⟦£2bn⟧ of that came by text.',
      message: '£2bn as a part of £3.4m'
    },
    {
      bad: 'The isle has ⟨7.2m⟩ people. Around ⟦2.6bn⟧ live by the sea.',
      message: '2.6bn as a part of 7.2m'
    },
    {good: 'The appeal has taken £3.4m since Friday. The state, which spends £2bn on it, is pleased.', why: 'no part of it'},
    {good: 'Each weaver will get €150. The cheques, €1.4m worth of them, go out in May.', why: 'all of them together'},
    {
      bad: 'The tunnel will cost ⟨$1.4bn⟩, the minister said. The ⟦$1.4m⟧ scheme starts in May.',
      message: '$1.4m here, $1.4bn before'
    },
    {
      bad: 'The lake lies ⟨2.4 million years⟩ back in the rock. Ash from a time ⟦2.4 billion years⟧ ago has been found on its bed.',
      message: '2.4 billion years here, 2.4 million years before'
    },
    {
      bad: 'The council awarded ⟨£720,000⟩ to the pier. Without the ⟦£72,000⟧ award, it would have closed.',
      message: '£72,000 here, £720,000 before'
    },
    {
      bad: 'Some ⟨340,000⟩ growers hold a licence. Turnout was low last time. Ballots for all ⟦34,000⟧ of them were printed in Oban.',
      message: '34,000 here, 340,000 before'
    },
    {
      bad: 'The grant of ⟨$730,000⟩ came from a widow. It will buy two vans. Without her ⟦$7.3m⟧, the kitchen would have shut.',
      message: '$7.3m here, $730,000 before'
    },
    {
      bad: 'The grant of ⟨€450,000⟩ came in May. By June the ⟦€4.5m⟧ had been spent.',
      message: '€4.5m here, €450,000 before'
    },
    {
      bad: 'The penalty of ⟨£375,000⟩ is the largest yet. The mill will appeal against the ⟦£3.75m⟧ penalty.',
      message: '£3.75m here, £375,000 before'
    },
    {
      bad: 'The works will turn out ⟨360,000⟩ stoves a year. Nine in ten of those ⟦36,000⟧ stoves are for export.',
      message: '36,000 here, 360,000 before'
    },
    {
      bad: '⟨Fourteen hundred⟩ people came to the fair. It took six cooks to feed all ⟦14,000⟧ of them.',
      message: '14,000 here, Fourteen hundred before'
    },
    {
      bad: 'The farm will feed ⟨350 megawatts⟩ into the grid. Nobody knows who would buy the ⟦350 kilowatts⟧.',
      message: '350 kilowatts here, 350 megawatts before'
    },
    {
      bad: 'Moss earns the isle ⟨£270,000⟩ a year. Ministers want to tax a ⟦£270m⟧-a-year trade.',
      message: '£270m here, £270,000 before'
    },
    {
      bad: 'Moss has got into the ⟨£7.4bn⟩ pier. When the council spent ⟦£7.4m⟧ on it, nobody thought of moss.',
      message: '£7.4m here, £7.4bn before'
    },
    {
      bad: 'The quarry was sold for ⟨€3.8bn⟩. Neighbours may object to the ⟦€3.8m⟧ sale until May.',
      message: '€3.8m here, €3.8bn before'
    },
    {
      bad: 'The sale values the pier at ⟨£6.3bn⟩. Any ⟦£6.3m⟧ bid would need a vote.',
      message: '£6.3m here, £6.3bn before'
    },
    {
      bad: 'Wheat worth ⟨$90bn⟩ was sold last year. Half of the ⟦$90m⟧ of wheat went north.',
      message: '$90m here, $90bn before'
    },
    {
      bad: 'The scheme is for ⟨23 lakh⟩ growers. Banks must write to all ⟦23 crore⟧ of them.',
      message: '23 crore here, 23 lakh before'
    },
    {
      good: 'Its profit was 14.1 million marks. Its orders came to 1.41 billion marks.',
      why: 'a hundred times as many: no scale is'
    },
    {good: 'The farm feeds in 350 megawatts. A kettle takes 2.5 kilowatts.', why: 'other digits'},
    {
      good: 'Two wells yield 48 million pints now. Of the 245 million pints a day that it has planned, the town has 48.',
      why: 'millions as well'
    },
    {good: 'The grant was £450,000. The mill had asked for the £4.5m cost of the roof.', why: 'a sum with a name of its own'},
    {good: 'The county has 24,000 lime trees. A tenth of them are ill; all 2,400 will be felled.', why: 'a part with the same digits'},
    {good: 'The grant was $730,000. She sold her $7.3m house as well.', why: 'another thing of hers'},
    {good: 'It will issue 1.6 million pledges, to be turned into 16 million pledges in June.', why: 'two sides of one exchange'},
    {good: 'The shares fell by a further 33p, well below the 330p set for the issue.', why: 'a comparison'},
    {good: 'The tunnel will cost $1.4bn. The lamps cost $1.4m.', why: 'another thing'},
    {good: 'The fund lost £38m. Its trustees said the £38m loss was small beside assets of £38bn.', why: 'nothing points back'},
    {good: 'A mill costs £470,000, and the bank wants a tenth down. The £47,000 was lent by his aunt.', why: 'the part that was named'},
    {good: 'The remaining £15 pays for a wider scheme, the £150 winter payment to pensioners.', why: 'told side by side'},
    {
      bad: 'The £72m bridge was late. By May ⟨£72m⟩ had gone. It rained. Nobody came. The clerk wrote it down. They went home. A reporter asked how. He shrugged. Critics say that the ⟦£72bn⟧ could have paid for two schools.',
      message: '£72bn here, £72m before'
    },
    {
      good: 'The £72m bridge was late. By May £72m had gone. It rained. Nobody came. The clerk wrote it down. They went home. A reporter asked how. He shrugged. Critics say that the £72m could have paid for two schools.'
    },
    {
      bad: 'The parish spends ⟨£36m⟩ a year on drains. Roots swallow ⟦£14bn⟧ of that.',
      message: '£14bn as a part of £36m'
    },
    {
      bad: 'Orchards drink ⟨52m litres⟩ a day. Pears take ⟦31bn⟧ of that.',
      message: '31bn as a part of 52m litres'
    },
    {
      bad: 'The budget of the tunnel was put at ⟨£1.7bn⟩. Overruns of ⟨£600m⟩, most of them down to sandstone, have since lifted the bill to ⟦£2.3m⟧.',
      message: '£1.7bn and £600m make 1,000 times £2.3m'
    },
    {
      good: 'The budget of the tunnel was put at £1.7bn. Overruns of £600m, most of them down to sandstone, have since lifted the bill to £2.3bn.'
    },
    {good: 'The tunnel cost £1.7bn and the bridge £600m. A rise has taken the toll to £2.30.', why: 'another thing'},
    {good: 'The parish spends £36m a year on drains. Roots swallow £14m of that.', why: 'a part that fits its whole'},
    {
      good: 'The parish spends £36m a year on drains. In eighty years roots have swallowed £2bn of that.',
      why: 'a part told for a longer time'
    },
    {bad: 'Turnover was ⟦£6.2bn⟧, up from ⟨£5.9m⟩ a year earlier.', message: '£6.2bn is 1,051 times £5.9m'},
    {good: 'Turnover was £6.2bn, up from £5.9bn a year earlier.'},
    {good: 'Turnover was £6.2bn, up from £5.9m when it began with one shop in 1988.', why: 'in many years'},
    {
      good: 'Dinner was 12p in those days; it is now £2.65. It rained all day. Ticket sales raised £3,200 and an auction £2,650.',
      why: 'a price with pence and a round sum'
    }
  ],
  *check(story) {
    let compared = 0
    for (const {part, whole} of slippedPartsOf(story)) {
      if (digitsIn(part) === digitsIn(whole)) continue
      compared++
      yield {at: at(part), message: `${part.text} as a part of ${whole.text}`, related: [beside(whole, `the whole: ${whole.text}`)]}
    }
    for (const {total, parts, times} of liftedTotalsOf(story)) {
      compared++
      yield {
        at: at(total),
        message: `${parts.map(({text}) => text).join(' and ')} make ${times > 1 ? `${digitsOf(times, 0)} times` : `1/${digitsOf(1 / times, 0)} of`} ${total.text}`,
        related: parts.map((part) => beside(part, part.text))
      }
    }
    for (const {from, to} of scaleMovesOf(story)) {
      compared++
      const times = sizeOf(to) / sizeOf(from)
      yield {
        at: at(to),
        message: `${to.text} is ${times > 1 ? digitsOf(times, 0) : `1/${digitsOf(1 / times, 0)}`} times ${from.text}`,
        related: [beside(from, from.text)]
      }
    }
    const seen = new Map<string, Figure[]>()
    for (const figure of figuresOf(story)) {
      if (!kinds.has(figure.kind) || typeof figure.value !== 'number' || figure.value <= 0) continue
      const key = `${sortOf(figure)} ${digitsIn(figure)}`
      const before = seen.get(key) ?? []
      seen.set(key, [...before.slice(-reach), figure])
      const earlier = before.at(-1)
      if (!earlier) continue
      if (before.some((other) => isLikely(other, figure))) compared++
      else if (!isOfAll(story, figure) && figure.kind !== 'money') continue
      const isNear = figure.sentence - earlier.sentence <= reach || isMainAmount(before, figure)
      if (!isNear || isSetBeside(story, earlier, figure) || !isSame(story, earlier, figure)) continue
      if (
        before.some((other) => sizeOf(other) === sizeOf(figure)) ||
        isCarried(story, figure) ||
        scopesAgree(story, earlier, figure) === 'no'
      )
        continue
      yield {at: at(figure), message: `${figure.text} here, ${earlier.text} before`, related: [beside(earlier, earlier.text)]}
    }
    return compared
  }
})
