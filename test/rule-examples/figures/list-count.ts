import type {Example} from '../../../src/rule.js'

/** More texts that `figures-list-count` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {
    bad: 'The court upheld ⟦four⟧ complaints. It found ⟨that the letter was late; that the fee was too high; and that the clerk was rude.⟩',
    message: 'four announced, three listed'
  },
  {
    good: 'The court upheld three of the five complaints. It found that the letter was late; that the fee was too high; and that the clerk was rude.'
  },
  {
    bad: 'Inspectors found ⟦five⟧ faults: ⟨wet walls, late meals and lost letters⟩.',
    message: 'five announced, three listed'
  },
  {
    bad: '⟦Four⟧ of the line’s halts will shut in May. On the list are ⟨Brae, Orme, Pell, Skell and Tarn⟩, none of which has a bench.',
    message: 'Four announced, five listed'
  },
  {
    bad: 'The barge called at ⟦five⟧ quays. She went ⟨first to Orme, then to Pell and Skell, and last of all to Tarn.⟩',
    message: 'five announced, four listed'
  },
  {good: 'The barge called at four quays. She went first to Orme, then to Pell and Skell, and last of all to Tarn.'},
  {good: 'Four halts will shut in May. Among them are Orme and Skell.', why: 'some of them'},
  {good: 'Five players have left. The players are Dutch and Danish.', why: 'where they are from'},
  {
    bad: 'She is survived by ⟦two⟧ sons, ⟨Karl, Bruno and Otto⟩, and by 14 grandchildren.',
    message: 'two announced, three listed'
  },
  {
    bad: 'Six of the eight backed it. The other ⟦two⟧, ⟨Mary Pell, Tom Vine and Yasmin Adair⟩, walked out.',
    message: 'two announced, three listed'
  },
  {
    bad: 'The ⟦trio⟧ – ⟨Ann Bell, 31, Tom Vine, 40, his cousin Leo, 22, and a boy of 16⟩ – were bailed.',
    message: 'trio announced, four listed'
  },
  {
    bad: 'The soup has ⟦five⟧ herbs. They are ⟨mint, sage, chives and cloves⟩.',
    message: 'five announced, four listed'
  },
  {
    bad: 'The board gave ⟦two⟧ grounds: ⟨unpaid fees, a lapsed licence and a conviction, in 2009, for selling short measures⟩.',
    message: 'two announced, three listed'
  },
  {
    bad: 'Visitors may pick up ⟦four⟧ exhibits: ⟨a lamp, a tooth, a shield, a block and a hat⟩.',
    message: 'four announced, five listed'
  },
  {
    good: 'Nine barrels were found: seven small casks, under the floor of the barn, and two tuns.',
    why: 'where the casks were is no barrel'
  },
  {good: 'She keeps four goats. They are fed oats, hay and chives.', why: 'what is done to them'},
  {good: 'Four men ran. They were tall, dark and thin.', why: 'what they are like'},
  {
    bad: '⟦Four⟧ rivers burst their banks: ⟨the Orme, the Tarn, the Skell, the Brae and the Pell⟩.',
    message: 'Four announced, five listed'
  },
  {
    good: 'She found four faults: the doors were wedged; the alarm was muted; two exits were locked; and the porter had no radio.',
    why: 'two exits are one fault'
  },
  {
    bad: 'Ice has shut a ⟦trio⟧ of passes, ⟨the Furka, the Grimsel, the Susten and the Oberalp⟩.',
    message: 'trio announced, four listed'
  },
  {bad: '⟨Wheat, barley, oats and rye⟩: those are the ⟦three⟧ crops that need no water.', message: 'three announced, four listed'},
  {bad: '⟨Peru, Iceland and Chad⟩ were the ⟦four⟧ countries that voted against.', message: 'four announced, three listed'},
  {
    bad: '⟦Three⟧ people drowned: ⟨the mate, Ole Bye, 31; his sister Kari, 28; and a couple from Skell, Jan and Mia Dahl⟩.',
    message: 'Three announced, four listed'
  },
  {
    bad: 'The council passed ⟦two⟧ motions: ⟨one to cap rents, one to close the ford until 2031 and one to fine whoever feeds gulls⟩.',
    message: 'two announced, three listed'
  },
  {bad: 'Police held ⟦six⟧ people in the raid, ⟨four men and three women⟩, and a dog.', message: 'six announced, seven listed'},
  {
    bad: 'There were ⟦two⟧ reasons. The first was the cost. The second was the rain. The ⟨third⟩ was the mayor.',
    message: 'two announced, three listed'
  },
  {
    bad: 'He has rowed for ⟦four⟧ clubs since 2010 – ⟨Skell, Orme, Tarn, Stent and Brae⟩ – and lost with all of them.',
    message: 'four announced, five listed'
  },
  {
    bad: 'They had ⟦four⟧ children: ⟨Helen, a doctor, Rob, who builds boats, and Ann, who teaches⟩.',
    message: 'four announced, three listed'
  },
  {
    bad: 'He leaves ⟦two⟧ daughters, ⟨Ann Bye of Orme, Kari Bye of Skell and Joan Dahl of Tarn⟩; and seven grandchildren.',
    message: 'two announced, three listed'
  },
  {
    bad: 'The guild set Skell ⟦three⟧ conditions. The mill must close. It must pay a fine. It must say why. ⟨And it must not do it again.⟩',
    message: 'three announced, four listed'
  },
  {bad: 'They chose between ⟦four⟧ clerks: ⟨Mr Bye, Ms Dahl and Mr Orr⟩.', message: 'four announced, three listed'},
  {
    bad: 'Pickers have named ⟦two⟧ conditions. Rain pay must come back. And the foreman, who drinks, has to go. ⟨Finally, boots must be free.⟩ The farm is silent.',
    message: 'two announced, three listed'
  },
  {bad: '⟦Three⟧ towns said no. They were ⟨Skell, Orme, Tarn and Brae⟩.', message: 'Three announced, four listed'},
  {bad: '⟦Three⟧ things went wrong. ⟨The pump failed and the hose burst.⟩', message: 'Three announced, two listed'},
  {bad: '⟦Two⟧ of the band were hurt, ⟨the singer, the drummer and the cook⟩.', message: 'Two announced, three listed'},
  {
    bad: 'There are ⟦three⟧ ways out. The first is to sell. The second is to borrow. The third is to wait. ⟨And finally there is the river.⟩',
    message: 'three announced, four listed'
  },
  {
    bad: '⟦Four⟧ strings, and no more, are tied to the gift of £2m, she told us: ⟨free entry, a new roof and a seat on the board⟩.',
    message: 'Four announced, three listed'
  },
  {
    bad: 'Mr Orr made ⟦three⟧ promises: ⟨to drain the moor, to mend the ford, to plant elms and to sell his horse⟩.',
    message: 'three announced, four listed'
  },
  {
    bad: 'The mill was fined on ⟦two⟧ occasions, ⟨in 2011 for smoke, in 2014 for noise and last June for both⟩.',
    message: 'two announced, three listed'
  },
  {
    bad: 'It can be had in ⟦two⟧ ways: ⟨by post, by hand or, in a frost, on a sledge⟩.',
    message: 'two announced, three listed'
  },
  {
    bad: 'The firm has ⟦two⟧ choices: ⟨(a) sell the dam, (b) mend it or (c)⟩ wait.',
    message: 'two announced, three listed'
  },
  {
    bad: 'Just ⟦two⟧ smiths still make the bells, ⟨one in Orme, one in Skell and one near Tarn who will not talk⟩.',
    message: 'two announced, three listed'
  },
  {
    bad: 'She was late for ⟦two⟧ reasons: ⟨the ferry had broken down, the road was flooded and the horse, once found, would not move⟩.',
    message: 'two announced, three listed'
  },
  {
    bad: 'The fair is held on ⟦three⟧ Sundays this spring: ⟨2 March, 9 March, 6 April and 4 May⟩.',
    message: 'three announced, four listed'
  },
  {
    bad: 'There were ⟦two⟧ survivors. ⟨One, a cook, was found on a raft. Another was in the rigging. A third⟩ had swum ashore.',
    message: 'two announced, three listed'
  },
  {
    bad: '⟦Three⟧ men were held. ⟨One is a vet. The other⟩ is his son.',
    message: 'Three announced, two listed'
  },
  {
    bad: '⟦Three⟧ crops will be spared. Rye is ⟨one and oats another. The others⟩ are flax and hemp.',
    message: 'Three announced, four listed'
  },
  {
    bad: '⟦Two⟧ questions remain. ⟨Who paid for the bell? Who rang it? And who took it down?⟩',
    message: 'Two announced, three listed'
  },
  {
    bad: 'It has mills in ⟦three⟧ other towns. Those in ⟨Orme, Skell, Tarn and Brae⟩ lose money.',
    message: 'three announced, four listed'
  },
  {
    bad: '⟨Iron, tin and lead⟩ are dug there. Each of these ⟦four⟧ metals goes to Skell.',
    message: 'four announced, three listed'
  },
  {
    bad: '⟨Orme, Skell and Tarn⟩, the ⟦four⟧ towns on the lake, share the catch.',
    message: 'four announced, three listed'
  },
  {
    bad: '⟦Neither⟧ of the keepers, ⟨Orr, Bye or Dahl⟩, can play on Sunday.',
    message: 'Neither announced, three listed'
  },
  {
    bad: 'Police named the ⟦four⟧ dead as ⟨Ann Bye, 34; her mother, Joan, 61; and her sons, Tom, six, and Leo, three; and a lodger, Max Orr⟩.',
    message: 'four announced, five listed'
  },
  {
    bad: 'He has ⟦three⟧ sons, who ⟨are 9, 11, 14 and 16⟩.',
    message: 'three announced, four listed'
  },
  {
    bad: 'They agreed on ⟦three⟧ points:\n\n⟨- a truce until the spring\n- a bridge over the Orme⟩',
    message: 'three announced, two listed'
  },
  {good: 'He made three promises: to build a mill, a ford and a weir, to freeze rents and to go.', why: 'a list in the list'},
  {good: 'Three men were held. One is a vet. The other two are his sons.'},
  {good: 'She speaks Welsh, Dutch and Urdu, and all four of her sons do too.', why: 'of her sons'},
  {good: 'Lyon, Turin and Graz bid for it, as did Ghent. All four were turned down.', why: 'one more'},
  {good: 'The driver and his cousins, Dan, Joe and Max, were freed. All four are well.', why: 'with the driver'},
  {good: 'Five people live there: the keeper, his wife, their two sons and a cook.', why: 'two sons'},
  {good: 'They agreed on two points:\n\n- a truce, and with it\n  - a line\n  - a patrol\n- a bridge', why: 'items of an item'},
  {good: 'The band has four members: Ito and Baumann (drums), Orr (horn) and Bye (voice).'},
  {good: 'He can turn into four people, an elf and a dog.', why: 'what else he can turn into'},
  {good: 'Two men robbed the bank, the post office and the inn.', why: 'what they robbed'},
  {good: 'Pickers have named two conditions. Rain pay must come back. Boots must be free. The farm must now decide.', why: 'of the farm'},
  {good: 'Three men were hurt. They were treated for burns, cuts, shock and cold.', why: 'not who they are'},
  {good: 'Four people drowned: the mate, Ole Bye, 31; his sister Kari, 28; and a couple from Skell, Jan and Mia Dahl.'},
  {
    good: 'Three tenants have moved in. The first is a baker, the second a cobbler, the third a bank. The fourth is empty.',
    why: 'of the rooms'
  },
  {good: 'Her four novels (Salt, The Ferry, Glass and Nine Doors) have sold well.', why: 'a name that opens with a number'},
  {good: 'Two mills closed: one in a town and three in villages stayed open.', why: 'a clause'},
  {good: 'Four of the ten clubs have signed: Hull, Derby, Luton and Stoke.', why: 'the list is of the four'},
  {good: 'Four people drowned: two men, a woman and a child.'},
  {good: 'The jury named three finalists: Lagos, Nairobi and Accra.'},
  {good: 'Here tonight are two fathers and two mothers: Ann Orme, Ben Tarn, Cy Skell and Di Brae.', why: 'both numbers'},
  {good: 'He can curse in four tongues, namely Tamil English Malay and Hokkien.', why: 'names without a comma'},
  {good: 'It works in eight countries (no projects as yet in Chad and Niger).', why: 'none of them listed'},
  {good: 'She played the saint four times: twice on stage and twice on film.', why: 'twice each'},
  {bad: '⟨Wool, flax and hemp⟩: with these ⟦two⟧ fibres the town was clothed.', message: 'two announced, three listed'},
  {
    good: 'Three wards – hearts (412), ear, nose and throat (876) and skin (140) – have a third of the beds.',
    why: 'brackets close the items'
  },
  {
    bad: 'She is the youngest. The other ⟦five⟧ are boys: ⟨Eamon, Dermot, Brendan and Frank⟩.',
    message: 'five announced, four listed'
  },
  {good: 'She is the youngest. The other four are boys: Eamon, Dermot, Brendan and Frank.'},
  {
    bad: 'Police arrested a ⟦trio⟧ accused of theft. ⟨Ravi Venn, Asha Orr, Kabir Dahl and Leela Bye⟩ were produced before a magistrate.',
    message: 'trio announced, four listed'
  },
  {
    good: 'Police arrested two men with a woman. Ravi Venn, Asha Orr and Leela Bye were produced before a magistrate.',
    why: 'another was taken with them'
  },
  {good: 'Police arrested two men at the house. Ravi Venn, Asha Orr and Leela Bye were taken to hospital.', why: 'others'},
  {
    bad: 'Doyle warmed up for the derby with a ⟦brace⟧, his goals coming in the ⟨12th, 40th and 77th⟩ minutes.',
    message: 'brace announced, three listed'
  },
  {good: 'Doyle scored a hat-trick, his goals coming in the 12th, 40th and 77th minutes.'},
  {good: 'Doyle scored a brace, the others coming from Moss in the 12th, 40th and 77th minutes.', why: 'the goals of another'},
  {good: 'Three were hurt: Ann Pell broke a leg and Mark Dunn lost a tooth.', why: 'clauses, and no list of names'},
  {
    bad: 'The inn has eight rooms, and ⟦two⟧ of them, ⟨the loft, the snug and the old dairy⟩, look out on the weir.',
    message: 'two announced, three listed'
  },
  {good: 'The inn has eight rooms, and two of them, the loft and the old dairy, look out on the weir.'},
  {
    bad: 'They agreed on ⟦three⟧ points:\n\n- ⟨the roof\n- the wages⟩\n',
    message: 'three announced, two listed',
    format: 'markdown'
  },
  {good: 'They agreed on two points:\n\n- the roof\n  - its slates\n- the wages\n', format: 'markdown', why: 'one of them is set in'},
  {good: 'Farr scored all of Vale’s 11 points: four conversions and a penalty.', why: 'each brings more than one'},
  {good: 'She finished with 12 points: a try, two conversions and a penalty.', why: 'each brings more than one'},
  {good: 'It took home 12 medals – seven silver and four bronze – from Rome.', why: 'the last may be gold'},
  {
    good: 'Average blood sugar fell by 6 units, from 55 to 49, in those on tablets, by 5 among walkers and by 1 in the last group.',
    why: 'how far it fell'
  },
  {
    bad: 'The vote will be held again in ⟦six⟧ villages where boxes were lost: ⟨Mawlu, Indaw, Katha, Tigyaing and, because of a dispute over the register, Banmauk⟩.',
    message: 'six announced, five listed'
  },
  {good: 'Five men stood trial: Mawlu, Indaw, Katha, Tigyaing and, from his sickbed, Banmauk.', why: 'where the last of them was'},
  {
    good: 'Police named the three hurt: the pilot, her brother and a baker from Stent; the barn had burnt down by noon.',
    why: 'a clause of its own behind the list'
  },
  {
    good: 'Five halts shut, namely Orme, Skell, Tarn, Brae and Pell; two more were shut already.',
    why: 'a clause of its own behind the list'
  },
  {
    good: 'Skell are seven points clear: they have 71 with six games left; Orme, who drew, are on 64.',
    why: 'how far, and what follows tells why'
  },
  {
    good: 'There were to be nine halts on the line – six were dug and four have opened; the other two are let to a grower.',
    why: 'what became of them'
  },
  {
    bad: 'The club has ⟦four⟧ officers: ⟨a chairman, a clerk and a treasurer⟩; they meet on Mondays.',
    message: 'four announced, three listed'
  },
  {good: 'Three of the council’s 12 libraries – Thornhill, Easter Road and Penny Lane – will shut.', why: 'the three'},
  {
    good: 'Eleven of the dead were shoppers: six women, three men and two children, a girl of seven and a boy of 12.',
    why: 'the first of those listed'
  },
  {good: "Of Mrs Marwood's four children, Jean, 77, Peter, 74, and Susan, 66, were there.", why: 'some of them'},
  {bad: 'Of the ⟦four⟧ suspects, ⟨Jean, Peter and Susan⟩, three are in custody.', message: 'four announced, three listed'}
]
