/** Nouns by which a text names again what it has counted. */

/** Things of one sort a line: any of them may stand for another (`37 homes … the 37 houses`). */
export const synonyms = `
  house home household dwelling
  flat apartment
  building property structure block
  aircraft plane jet airliner aeroplane
  ship vessel boat ferry trawler tanker freighter craft
  car vehicle lorry truck van bus coach
  painting picture canvas work artwork drawing sketch print
  worker employee staff job post
  pupil student schoolchild schoolboy schoolgirl
  soldier troop
  killing murder
  grave tomb
  settlement village
  firm company business
  shop store outlet branch
  award prize
  question issue
  lawmaker legislator
  fire blaze
  quake earthquake tremor
  strike attack raid
  hen chicken bird
  letter message email
  crate box
`

/** What the people of a place are called. */
export const inhabitantNouns = `
  inhabitant resident islander villager soul human citizen local townsman townswoman parishioner settler native
`

/** The general word of each line, and things it may stand for (`19 whales … the 19 carcasses`). */
export const hypernyms = `
  animal tortoise terrapin turtle snake lizard yak whale dolphin seal sheep ewe lamb cow bull calf pig goat horse pony dog cat hound puppy elephant lion tiger bear wolf deer fox donkey otter badger beaver bison camel monkey rhino
  creature whale dolphin seal elephant lion tiger bear wolf otter badger beaver turtle frog
  carcass whale dolphin seal sheep ewe lamb cow pig goat horse elephant deer bird swan bison body
  beast yak cow bull calf pig sheep goat horse elephant bison camel
  bird puffin gull swan goose duck hen chicken eagle hawk falcon owl stork crane heron penguin parrot pigeon vulture kite flamingo
  fish salmon trout cod shark tuna eel
  tree oak elm ash pine birch beech fir cedar willow palm plane
  body victim person man woman child miner passenger migrant
  victim person passenger patient worker villager child resident
  patient person man woman child volunteer
  person man woman worker nurse doctor teacher miner passenger voter resident villager migrant refugee soldier sailor volunteer patient guest delegate protester demonstrator marcher striker hiker climber tourist driver farmer employee student pupil player inmate prisoner
  passenger person traveller tourist
  suspect man woman person
  defendant man woman person suspect
  man suspect defendant miner fisherman soldier
  striker seamstress worker employee docker miner driver teacher nurse
  dead person man woman child passenger miner pilgrim victim
  rider cyclist jockey biker horseman
  tenant resident occupant
  hopeful dancer singer actor candidate applicant contestant
  dog greyhound spaniel terrier labrador collie beagle husky whippet hound puppy
  instrument violin viola cello guitar piano flute trumpet harp horn drum fiddle
  weapon gun rifle pistol shotgun revolver knife
  machine pump tractor loom robot engine turbine lathe press
  object coin vase bowl ring statue sword pot
  item coin vase bowl ring statue book letter painting
  piece coin vase bowl statue painting
  wreck boat ship vessel trawler barge yacht dinghy car lorry truck bus plane aircraft van vehicle
  ruin house home cottage building
  site quarry mine well dump field
`

/** Words before what went up or down that tell nothing of which sort of it is meant. */
export const plainModifiers = `the its their his her our overall total annual yearly quarterly half-year full-year first-half second-half a of in and`

/** Ways to say that somebody is sent to prison for so long. */
export const termVerbs = `jailed imprisoned sentenced`
