/** Which figure converts another: `5 miles (8km)`, `480lb, the equivalent of 218kg`, `110 yards by 70 (101 metres by 64)`. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {exactly, plus, times} from '../../figures/interval.js'
import {unitNamed} from '../../figures/unit.js'

/** Only a bracket, perhaps with `about` or `or`, stands between the two. */
export function isConversion(story: Story, from: Figure, to: Figure): boolean {
  // `3 minutes, 3 hours or 3 days`: one of them is right.
  if (from.sentence !== to.sentence || from.unit === to.unit || from.value === to.value) return false
  // `a time of 22 minutes – 22 seconds behind`.
  if (from.kind === 'duration' && /^ [–—-] $/.test(story.text.slice(from.end, to.start))) return false
  // `a herd of 80 tonnes, or 410kg |for each cow|`: a share of it.
  if (/^ (?:(?:for|to|from|by|in) )?(?:each|every|apiece|per)\b/.test(story.text.slice(to.end, to.end + 12))) return false
  const between = story.text.slice(from.end, to.start)
  if (isOnCondition(from, between, story.text.slice(to.end, to.end + 12))) return false
  // `75 square miles, about 194 square kilometres, by Friday`.
  if (asideJoint.test(between) && /^(?:[,.;:)—–]| [—–])/.test(story.text.slice(to.end, to.end + 2))) return true
  return joint.test(between) || /^ by [\d.,]+ \((?:about )?$/.test(between) || isSecondSide(story, from, to)
}

/** `Half an hour, or 20 minutes |with a good radio programme|`, `an hour, or 45 minutes |by train|`: another length, told with what it takes. */
const isOnCondition = ({kind}: Figure, between: string, behind: string): boolean =>
  /^,? or /.test(between) && (kind === 'duration' ? anyCondition : condition).test(behind)

const condition = /^ (?:if|unless|when|with|without) /
const anyCondition = /^ (?:if|unless|when|with|without|by|using|in|on|at|for|from) /

const hedge =
  '(?:about|around|approximately|roughly|some|nearly|almost|(?:just|a little|slightly) (?:over|under|more than|less than)|more than|less than|over|under)'
/** `5 miles (about 8km)`, `60 tons of gravel (54 tonnes)`, `5 miles, or a little over 8km`, `5 miles – 8km –`, `5 miles, equal to 8km`. */
const joint = new RegExp(
  `^(?:(?: of)?\\s?[\\p{L}-]{0,12}\\s?\\((?:or )?(?:${hedge} )?|(?:,? or|,? equal to|,? equivalent to|,? the equivalent of|, that is,?|, which is| [–—-]| =)(?: ${hedge})? )$`,
  'u'
)

const asideJoint = new RegExp(`^, ${hedge} $`, 'u')

/** The 70 and the 64 of `110 yards by 70 (101 metres by 64)`. */
const isSecondSide = (story: Story, from: Figure, to: Figure): boolean =>
  /^ (?:by|x) $/.test(story.text.slice(from.start - 4, from.start)) &&
  / (?:by|x) $/.test(story.text.slice(from.end, to.start)) &&
  to.start - from.end < 40

/** `9 feet, 7 inches`: a second unit, smaller and of the same system, takes up where the first ends. */
const partJoint = /^(?:,? and |, | )$/

/** How many of the smaller unit one of the larger is, where the two are told as one measure: 12 for feet and inches. */
function wholeInParts(story: Story, larger: Figure, smaller: Figure): number | undefined {
  const [whole, part] = [larger, smaller].map(({unit}) => (unit === null ? undefined : unitNamed(unit)))
  if (!whole || !part || whole.dimension !== part.dimension || whole.dimension === 'temperature' || part.factor <= 0) return undefined
  const ratio = whole.factor / part.factor
  const isPart = ratio > 1.5 && Math.abs(ratio - Math.round(ratio)) < 0.01 && Number(smaller.value) < ratio
  return isPart && partJoint.test(story.text.slice(larger.end, smaller.start)) ? ratio : undefined
}

/** Measures told in two units, each as one figure of the smaller: `9 feet, 7 inches (3 meters)` is 115 inches. */
export function withParts(story: Story, figures: readonly Figure[]): readonly Figure[] {
  const found: Figure[] = []
  for (const figure of figures) {
    const before = found.at(-1)
    const ratio = before && typeof before.value === 'number' && typeof figure.value === 'number' && wholeInParts(story, before, figure)
    if (!before || !ratio) {
      found.push(figure)
      continue
    }
    const whole = times(exactly(Number(before.value)), exactly(ratio))
    found[found.length - 1] = {
      ...figure,
      start: before.start,
      firstToken: before.firstToken,
      text: story.text.slice(before.start, figure.end),
      value: Number(before.value) * ratio + Number(figure.value),
      interval: plus(whole, figure.interval)
    }
  }
  return found
}

/** `110 yards by 70 (101 metres by 64)`: both sides, each as if it stood alone with its unit and its conversion. */
export function withSides(story: Story, figures: readonly Figure[]): readonly Figure[] {
  const found: Figure[] = []
  for (let at = 0; at < figures.length; at++) {
    const [one, two, three, four] = figures.slice(at, at + 4)
    const gap = (left: Figure | undefined, right: Figure | undefined) => (left && right ? story.text.slice(left.end, right.start) : '')
    const sides = /^(?: by | ?[x×] ?)$/
    if (!one || !two || !three || !four || !sides.test(gap(one, two)) || !sides.test(gap(three, four)) || !joint.test(gap(two, three))) {
      if (one) found.push(one)
      continue
    }
    const model = [one, two].find(({unit}) => unit !== null)
    const target = [three, four].find(({unit}) => unit !== null)
    const dressed = (figure: Figure, like: Figure | undefined): Figure => ({
      ...figure,
      unit: like?.unit ?? null,
      kind: like?.kind ?? figure.kind
    })
    found.push(dressed(one, model), dressed(three, target), dressed(two, model), dressed(four, target))
    at += 3
  }
  return found
}
