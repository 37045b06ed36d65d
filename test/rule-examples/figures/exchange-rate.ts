import type {Example} from '../../../src/rule.js'

/** More texts that `figures-exchange-rate` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The port owes its dredgers ⟨80m kroner, or $8m⟩. It owes its pilots 25m kroner in back pay, the equivalent of ⟦$25m⟧ at that rate.',
    message: '25m kroner at the rate before is $2.5m, not $25m'
  },
  {
    bad: 'A side may spend ⟨$3m, or 12m zlotys⟩. The Blues got by on $1.8m, which is ⟦3.2m zlotys⟧.',
    message: '$1.8m at the rate before is 7.2m zlotys, not 3.2m zlotys'
  },
  {
    bad: 'The gang asked for ⟨2.4m pesos, the equivalent of $120,000⟩. All it got was 900,000 pesos (⟦$54,000⟧).',
    message: '900,000 pesos at the rate before is $45,000, not $54,000'
  },
  {
    bad: 'The guild paid ⟨Rs 8.5 crore ($1 million)⟩ for the mill and Rs 34 crore (⟦$6 million⟧) for the quay.',
    message: 'Rs 34 crore at the rate before is $4 million, not $6 million'
  }
]
