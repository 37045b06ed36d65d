/** Names under pictures that the article spells otherwise, gives another given name, or never tells. Whether that is a slip is not asked here. */

import {lazily, wordsOf} from '../../lexicon/list.js'
import {sharedSurnames} from '../../lexicon/titles.js'
import {type Story, sentenceAt, textOf, tokenAt} from '../../story/story.js'
import {occurrencesOf} from '../words/occurrences.js'
import {namesOf} from './find.js'
import {mentionsOf} from './look-up.js'
import type {Name, NameMention} from './name.js'
import {spellingPairsOf} from './spellings.js'

export interface CaptionName {
  readonly at: NameMention
  /** As the caption has it. */
  readonly here: string
  /** As the article has it, and where; nothing where it tells of nobody by that name. */
  readonly told: {readonly text: string; readonly at: NameMention; readonly by: 'spelling' | 'given name'} | undefined
}

/** Where one of these stands, two people may bear one surname. */
const kin = lazily(() => wordsOf(sharedSurnames))

/** A mention under a picture. */
export const isCaption = (story: Story, mention: NameMention): boolean => story.blocks[mention.block]?.role === 'caption'

const credits =
  /^(?:photo|photograph|photographs|photos|picture|pictures|image|images|credit|credits|by|via|photographer|copyright|courtesy)$/

/** `Photograph: Ada Holm/AP`, `(Ada Holm)`: who took the picture. */
function isCredit(story: Story, mention: NameMention): boolean {
  const first = tokenAt(story, mention.start)
  const last = tokenAt(story, mention.end - 1)
  const before = story.tokens[first - 1]
  const after = story.tokens[last + 1]
  // `a letter to Ada Holm Image: the family`, `AP photographer Jon Hale`.
  if (credits.test(story.tokens[last]?.lower ?? '') || /photo|camera/i.test(mention.title ?? before?.lower ?? '')) return true
  if (
    after?.text === '/' ||
    after?.lower === 'via' ||
    before?.text === '/' ||
    before?.text === '(' ||
    before?.text === '©' ||
    before?.text === '[' ||
    before?.text === '|'
  )
    return true
  if (credits.test(before?.lower ?? '')) return true
  return before?.text === ':' && (first < 2 || credits.test(story.tokens[first - 2]?.lower ?? '')) && !isLabel(story, first - 2)
}

/** `PHOTO: Selma Nygaard at the pier`: the label of the caption itself, not of a credit. */
const isLabel = (story: Story, at: number): boolean => story.blocks.some((block) => block.role === 'caption' && block.firstToken === at)

/** `File photo of the 2019 show: Alf Dunne`: an old picture shows other people. */
function isOldPicture(story: Story, mention: NameMention): boolean {
  const sentence = sentenceAt(story, mention.start)
  return sentence !== undefined && /\b(?:file|archive|library|stock|undated|19\d\d|20\d\d)\b/i.test(textOf(story, sentence))
}

/** `Millwright Ada Holm greases the cap` opens with what she is; the article has her name alone. */
const isKnownWithout = ({name}: Name, people: readonly {readonly name: Name}[]): boolean =>
  people.some(({name: other}) => name.endsWith(` ${other.name}`) && other.name.includes(' '))

function* otherwiseSpelt(story: Story, told: Set<Name>): Generator<CaptionName> {
  for (const {rare, usual, spelt, elsewhere} of spellingPairsOf(story)) {
    for (const [one, other, here, there] of [
      [rare, usual, spelt, elsewhere],
      [usual, rare, elsewhere, spelt]
    ] as const) {
      const at = one.mentions[0]
      const first = other.mentions.find((mention) => mention.form === 'full' && !isCaption(story, mention))
      if (
        !at ||
        !first ||
        told.has(one) ||
        one.kind === 'place' ||
        !one.mentions.every((mention) => mention.form === 'part' || isCaption(story, mention)) ||
        isCredit(story, at)
      )
        continue
      told.add(one)
      told.add(other)
      yield {at, here, told: {text: there, at: first, by: 'spelling'}}
    }
  }
}

/** Whether the story tells of a family, of which two may be in it. */
function tellsOfKin(story: Story): boolean {
  return occurrencesOf(story, kin()).length > 0
}

/** `Johan Abbring` under the picture, `Joost Abbring` in the text, and no other of the name in either: given names that begin alike. */
function* otherGiven(story: Story, told: Set<Name>): Generator<CaptionName> {
  const bySurname = new Map<string, Name[]>()
  for (const name of namesOf(story)) {
    if (name.kind !== 'person' || name.surname === null || name.given === null || name.given.length < 3) continue
    const bearers = bySurname.get(name.surname)
    if (bearers) bearers.push(name)
    else bySurname.set(name.surname, [name])
  }
  for (const bearers of bySurname.values()) {
    const [shown, ...more] = bearers.filter(({mentions}) =>
      mentions.every((mention) => mention.form === 'part' || isCaption(story, mention))
    )
    const [known, ...others] = bearers.filter((name) => name !== shown)
    const at = shown?.mentions[0]
    const first = known?.mentions.find((mention) => mention.form === 'full' && !isCaption(story, mention))
    if (!shown || !known || !at || !first || more.length + others.length > 0 || told.has(shown) || told.has(known)) continue
    if (shown.given?.slice(0, 2) !== known.given?.slice(0, 2) || isCredit(story, at) || tellsOfKin(story)) continue
    told.add(shown)
    yield {at, here: shown.given ?? '', told: {text: known.given ?? '', at: first, by: 'given name'}}
  }
}

/** `Peter Lunn at the pier`, of whom the article tells nothing. */
function* strangers(story: Story, told: Set<Name>): Generator<CaptionName> {
  const people = mentionsOf(story).filter(({name}) => name.kind === 'person' && name.surname !== null)
  if (!people.some(({mention}) => !isCaption(story, mention))) return
  for (const {name, mention} of people) {
    if (told.has(name) || mention.form !== 'full' || !name.mentions.every((other) => isCaption(story, other))) continue
    if (isCredit(story, mention) || isOldPicture(story, mention) || isKnownWithout(name, people)) continue
    told.add(name)
    yield {at: mention, here: name.name, told: undefined}
  }
}

export function* captionNamesOf(story: Story): Generator<CaptionName> {
  if (!story.blocks.some((block) => block.role === 'caption')) return
  const told = new Set<Name>()
  yield* otherwiseSpelt(story, told)
  yield* otherGiven(story, told)
  yield* strangers(story, told)
}
