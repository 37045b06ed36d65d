import type {Example} from '../../../src/rule.js'

/** More texts that `figures-majority` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {bad: '⟦Nearly all⟧ the swans came back: ⟨31⟩ of the ⟨58⟩ ringed on the lake.', message: '31 of 58 is 53%, not “nearly all”'},
  {
    bad: 'Only ⟦a minority⟧ of members, ⟨58%⟩ by value, backed the report.',
    message: '58% is not “a minority”'
  },
  {
    bad: 'Of the ⟨310⟩ keepers who replied, ⟨140⟩ want a fence. The owner will heed ⟦the majority⟧ who want it.',
    message: '140 of 310 is 45%, not “the majority”'
  },
  {bad: '⟦Most⟧ islanders, ⟨43%⟩ of them, want a bridge.', message: '43% is not “most”'},
  {good: 'A majority of members, 56%, backed the merger.'},
  {
    bad: 'Of the ⟨1,120⟩ weavers, ⟨482⟩ voted for the dam. That ⟦majority⟧, the guild says, binds the rest.',
    message: '482 of 1,120 is 43%, and no majority'
  },
  {
    bad: '⟦The greater part⟧ of the hives were lost: of ⟨340⟩ hives ⟨120⟩ were burnt.',
    message: '120 of 340 is 35%, not “the greater part”'
  },
  {bad: '⟦Most⟧ villagers want a bridge: ⟨34%⟩ said yes in the poll of May.', message: '34% is not “most”'},
  {
    bad: '⟦Most⟧ of the wells are safe. The council tested ⟨160⟩ of them in April and found ⟨60⟩ fit to drink from.',
    message: '60 of 160 is 38%, not “most”'
  },
  {good: 'Wheat takes 58%. Barley has the bulk of what remains, some 31%.', why: 'of the rest, and not of all'},
  {good: 'Most of what was stolen was copper. In another raid a yard lost 30 of its 2,000 coils.', why: 'it names what it is of'},
  {
    bad: 'Of the ⟨72⟩ cows in the byre, ⟦most⟧ (⟨31⟩) were lame.',
    message: '31 of 72 is 43%, not “most”'
  },
  {good: 'Of the 72 cows in the byre, most (41) were lame.'},
  {
    bad: 'The vet saw ⟨96⟩ cows. ⟦Most⟧ of them (⟨44⟩) were lame, and 12 had to be carried.',
    message: '44 of 96 is 46%, not “most”'
  },
  {good: 'The vet saw 96 cows. Most of them (54) were lame, and 12 had to be carried.'},
  {
    bad: '⟦A minority⟧ of the monks, holding ⟨57%⟩ of the votes, opposed the bell.',
    message: '57% is not “a minority”'
  },
  {good: 'A minority of the monks, holding 47% of the votes, opposed the bell.'},
  {good: 'Pasture covers 54% of it, bog 33% and woodland, most of it young spruce, 13%.', why: 'most of the woodland'},
  {good: 'Most of the 400,000 people cut off had power by noon. A storm in March hit 120,000.', why: 'of another day'},
  {
    bad: 'There are ⟨48⟩ seats and Labour has 26 of them. ⟦Twenty-seven⟧ are needed for a majority.',
    message: 'A majority of 48 is 25, not Twenty-seven'
  },
  {good: 'Labour has 98 seats. It takes 61 for a majority.', why: 'those of a party, in a larger house'},
  {good: 'The council has 48 seats. Two are vacant, so 24 are needed for a majority.', why: 'not all seats are filled'},
  {
    good: 'There are 48 seats on the council. Twenty-seven are needed for a majority because three members do not take theirs.',
    why: 'not all vote'
  },
  {
    good: 'The council has 51 members. Thirty are needed for a majority on the planning vote, which the rules set at three in five.',
    why: 'more than half'
  },
  {
    good: 'Most of the 53 skulls had lost teeth. The car park has 260 spaces, ten of them for the disabled.',
    why: 'most of what it names itself'
  }
]
