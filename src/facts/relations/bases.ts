/** What another figure is set beside: a level before, a high, a norm. It takes no part in sums and products. */

import {baseLeads} from '../../lexicon/rate-words.js'
import type {Story} from '../../story/story.js'
import type {Figure} from '../figures/figure.js'
import {opening, wordsBetween} from './nearby-words.js'

let base: RegExp | undefined

/** `up from |25 cents|`, `compared with a total of |580m|`, `off a high of |133 cents|`: what another figure is set beside; no `15 were against |and three| abstained`. */
export function isBase(story: Story, figure: Figure): boolean {
  base ??= new RegExp(
    ` (?:${baseLeads.trim().replace(/\s*\n\s*/g, '|')}) (?:an? |the )?(?:(?!(?:and|but|while) )[^ ,;]+ ){0,3}$| (?:from|than) (?:an? |the )?$`
  )
  const first = opening(story, figure)
  const lead = wordsBetween(story, Math.max(story.sentences[figure.sentence]?.firstToken ?? 0, first - 6), first)
  return base.test(lead) && !/ (?:of|among|for|into) the $/.test(lead)
}
