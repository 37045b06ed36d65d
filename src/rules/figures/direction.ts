/** Rose, fell, better, smaller: the word against the figures. */

import {isAbove} from '../../facts/figures/interval.js'
import {apposedMovesOf} from '../../facts/relations/steps/apposed-moves.js'
import {comparisonsOf, isSaved, isToldOfBase, turnedOf} from '../../facts/relations/steps/comparisons.js'
import {isBelowNought, isTurned} from '../../facts/relations/steps/orders/less-is-more.js'
import {ordersOf} from '../../facts/relations/steps/orders/orders.js'
import {placeMovesOf} from '../../facts/relations/steps/place-moves.js'
import {defineRule} from '../../rule.js'
import {at, beside} from './place.js'
import {isOfSize} from './steps.js'

export const direction = defineRule({
  id: 'figures-direction',
  severity: 'warning',
  preset: 'recommended',
  status: 'preview',
  since: '0.1.0',
  summary: 'The word says up and the figures say down, or the reverse',
  why: 'The verb and the figures are often written at different times. The rule compares “rose from X to Y”, “Y, up from X” and “X is smaller than Y” with the figures; “better” and “worsened” are read by what is counted, since fewer deaths are better and fewer voters are not; cold, ranks, odds and losses, where less is more, are left alone.',
  passesOver: 0,
  defaults: {},
  examples: [
    {
      bad: 'Waiting lists fell from ⟨31,000⟩ in March to ⟦36,000⟧ in April.',
      message: 'Down from 31,000 to 36,000: the figures go up'
    },
    {
      bad: 'The grant, of ⟦£90m⟧, is smaller than the ⟨£70m⟩ that the theatre had last year.',
      message: '£90m is “smaller than” £70m: the figures go the other way'
    },
    {
      bad: 'The mayor’s support, ⟨38%⟩ in spring, has sunk to ⟦44%⟧.',
      message: 'Down from 38% to 44%: the figures go up'
    },
    {
      bad: 'The crowd of ⟦31,200⟧ beat the record, which has stood at ⟨33,750⟩ for years.',
      message: '31,200 is “beat” 33,750: the figures go the other way'
    },
    {
      bad: 'The relaid line is slower than the old: ⟦52 minutes⟧ to the coast, where riders used to sit for ⟨67⟩.',
      message: '52 minutes is “slower than” 67: the figures go the other way'
    },
    {
      bad: 'The price of a loaf has eased since the spring, from ⟨£1.48⟩ to ⟦£1.62⟧, the grocers say.',
      message: 'Down from £1.48 to £1.62: the figures go up'
    },
    {good: 'Temperatures fell from -2C to -9C overnight.', why: 'cold'},
    {good: 'Only 16% of women earn more than £50,000, compared with 30% of men.', why: 'a bound'},
    {good: 'The lira slid to 41.3 to the dollar from 40.8.', why: 'a weaker coin buys less'},
    {good: 'The office revised down the gains of the spring, from 157,000 to 133,000.', why: 'what was revised'},
    {good: 'Absence rose. The school had 84 cooks in 2015, and has 79 now.', why: 'cooks are no absence'},
    {good: 'Sales of tea rose to 450 tonnes from 350, with exports rising to 72 tonnes from 69.', why: 'each rise has its own two'}
  ],
  *check(story) {
    let compared = 0
    for (const {one, base, direction: told, text, isMove, tie} of ordersOf(story)) {
      compared++
      if (
        !(told === 'up' ? isAbove(base.interval, one.interval) : isAbove(one.interval, base.interval)) ||
        (tie ? isBelowNought(one, base) : isTurned(story, one, base, text))
      )
        continue
      yield {
        at: at(one),
        message: isMove
          ? `${told === 'up' ? 'Up' : 'Down'} from ${base.text} to ${one.text}: the figures go ${told === 'up' ? 'down' : 'up'}`
          : `${one.text} is “${text}” ${tie === 'record' ? 'after ' : ''}${base.text}: the figures go the other way`,
        related: [beside(base, base.text)]
      }
    }
    for (const comparison of comparisonsOf(story)) {
      if (!isToldOfBase(story, comparison)) continue
      compared++
      const {step, pair} = comparison
      const {from, to} = pair
      const isAgainst = step.direction === 'up' ? isAbove(from.interval, to.interval) : isAbove(to.interval, from.interval)
      if (isAgainst && isOfSize(comparison) && !isTurned(story, to, from))
        yield {
          at: at(step),
          message: `${step.direction === 'up' ? 'Up' : 'Down'} ${step.text} from ${from.text} to ${to.text}: the figures go ${step.direction === 'up' ? 'down' : 'up'}`,
          related: [beside(from, from.text), beside(to, to.text)]
        }
    }
    for (const {from, to, direction: told} of placeMovesOf(story)) {
      compared++
      if (from.value === to.value || from.value > to.value === (told === 'up')) continue
      yield {
        at: at(to),
        message: `${told === 'up' ? 'Up' : 'Down'} from ${from.text} to ${to.text}: the places go ${told === 'up' ? 'down' : 'up'}`,
        related: [beside(from, from.text)]
      }
    }
    for (const comparison of turnedOf(story)) {
      compared++
      const {from, to} = comparison.pair
      // Only where its size is the one between the two, so that it can be of no others.
      if (!isOfSize(comparison) || isTurned(story, to, from) || isSaved(story, comparison.step)) continue
      yield {
        at: at(comparison.step),
        message: `${comparison.step.direction === 'up' ? 'Up' : 'Down'} ${comparison.step.text} from ${from.text} to ${to.text}: the figures go ${comparison.step.direction === 'up' ? 'down' : 'up'}`,
        related: [beside(from, from.text), beside(to, to.text)],
        // Which of two figures came first is told by less here: of three in texts that nobody had read, one was right.
        isDoubtful: true
      }
    }
    for (const {to, by, from, direction: told} of apposedMovesOf(story)) {
      compared++
      const isAgainst = told === 'up' ? isAbove(from.interval, to.interval) : isAbove(to.interval, from.interval)
      if (!isAgainst || isTurned(story, to, from)) continue
      yield {
        at: at(by),
        message: `${told === 'up' ? 'Up' : 'Down'} ${by.text} from ${from.text} to ${to.text}: the figures go ${told === 'up' ? 'down' : 'up'}`,
        related: [beside(from, from.text), beside(to, to.text)]
      }
    }
    return compared
  }
})
