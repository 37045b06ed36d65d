/** Posts that go, those of them that nobody holds, and the people who are left to lose theirs: `Fourteen posts will go. Nine are already vacant, so five people are at risk`. It judges no values. */

import type {Story} from '../../../story/story.js'
import type {Figure} from '../../figures/figure.js'
import {once} from '../../once.js'
import {occurrencesOf} from '../../words/occurrences.js'
import {isNumber} from '../near.js'
import {firstOf, lineAt, pattern} from '../pattern.js'

export interface Vacancy {
  readonly whole: Figure
  readonly part: Figure
  readonly rest: Figure
}

const posts = 'posts|jobs|roles|positions'
const wholes = [
  `{n:whole} {2} will|would|are|is|must|could {2} go|close|disappear|vanish|cut|lost|axed|shed|abolished|removed`,
  `cut|cuts|cutting|lose|loses|losing|shed|sheds|shedding|axe|axes|axing|abolish|abolishes|abolishing|scrap|scraps|remove|removing|loss|removal {2} {n:whole}`
].map(pattern)
const empty = 'vacant|empty|unfilled'
const risks = 'at_risk|redundancy|redundant|jobless|laid_off|to_lose|lose|sacked|dismissed'
const rests = [
  `{n:part} {3} ${empty} , so|meaning|leaving|putting {2} {n:rest} {6} ${risks}`,
  `{n:part} {3} ${empty} , which|that means|leaves|puts {2} {n:rest} {6} ${risks}`,
  `{n:part} {3} ${empty} ; {2} {n:rest} {6} ${risks}`
].map(pattern)

const isOfPosts = ({counted}: Figure): boolean => counted !== null && posts.split('|').some((noun) => noun.startsWith(counted.noun))
const isExact = (figure: Figure): boolean => isNumber(figure) && figure.hedge === null

/** In the order of the text; a story without the words costs a look-up. */
export const vacanciesOf = once((story: Story): readonly Vacancy[] => {
  const sentences = new Set(occurrencesOf(story, empty.split('|')).map(({sentence}) => sentence))
  return [...sentences].flatMap((sentence) => {
    const line = lineAt(story, sentence)
    const match = line && firstOf(rests, line)
    const before = story.sentences[sentence - 1]?.block === story.sentences[sentence]?.block ? lineAt(story, sentence - 1) : undefined
    const [part, rest] = [match?.figure('part'), match?.figure('rest')]
    if (!part || !rest || !before) return []
    const whole = firstOf(wholes, before)?.figure('whole')
    if (!whole || !isOfPosts(whole) || ![whole, part, rest].every(isExact) || Number(part.value) >= Number(whole.value)) return []
    return [{whole, part, rest}]
  })
})
