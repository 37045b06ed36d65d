/** Words run together: what is found, which joint is offered, what is left alone. */
import {describe, expect, test} from 'vitest'
import {check} from '../src/index.js'

const findingsOn = (text: string) => check(text).findings.filter(({family}) => family === 'words' || family === 'ocr')
const lines = (list: string) =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Each line holds one damaged word; after the arrow, the one way to mend it. */
const certain = lines(`
  The roof ofthe old dairy was sold to a choir. → of the
  She said thather goat had eaten the by-laws. → that her
  The tide came in andwas gone by noon. → and was
  He walked fromthe pier to the lighthouse and back. → from the
  The ferry willbe late until the fog lifts. → will be
  Nobody knows whathas become of the lighthouse cat. → what has
  The choir hasbeen asked to sing more quietly. → has been
  They waited forthe tide and then for a tow. → for the
  The bell rang whenthe mayor sat on the rope. → when the
  A jar oflemon curd won the second prize. → of lemon
  They asked whetherthe bridge could bear an elephant. → whether the
  The keeper andhis dog have moved to the mainland. → and his
  It was the firsttime that the town had two kings. → ?
  The crew saidthat the whale had waved. → said that
  The boats withwhich the island was settled are gone. → with which
  Most wouldhave sold the clock and kept the tower. → would have
  The path leads intothe marsh and stays there. → into the
  A man whowas not there was counted twice. → who was
  The town clerk hesaidthathe forgot the vote. → he said that he
  It is atown of nine houses and ten pubs. → ?
  The sexton told it inawhisper to the bell. → in a whisper
  Nobody knew the actualcauseof the flood. → ?
  The farmerwasthenindicted for trespass. → ?
  The cellar held asmallpump and a boat. → ?
  The letter was posted by Grahamfor his aunt. → ?
  The harbour wall is olderthan the harbour. → older than
  The familyrun ferry takes two cars and a horse. → family-run
  A staterun bakery makes all of the bread. → state-run
  The Londonbased choir hums only at night. → London-based
  The 12-yearold pilot landed on a sandbank. → year-old
  The highrisk plan was to move the bridge. → high-risk
  A threeday fair was rained off on the fourth. → three-day
  A twothirds majority wants the goose back. → two-thirds
  The trade deal between USChina rivals is dead. → US-China
  A BosniaHerzegovina side won the regatta. → Bosnia-Herzegovina
  The keeper’sdog swam out to the buoy. → keeper’s dog
  The leave-takingwas loud and long. → ?
`).map((line) => line.split(' → '))

const uncertain = lines(`
  The realestate agent sold a lighthouse by mistake.
  A climatechange panel met in a flooded hall.
  The officespace above the bakery smells of rye.
  The plan to move the bridge is highrisk, they say.
  An allegedlyforged deed gave the pond to a heron.
  The largeswaths of heather were burnt by noon.
  A solarenergy plant was built in a fog bank.
  The severalboats that came had no sails.
  The watersupply runs through three cellars.
`)

const clean = lines(`
  The showrunner sold the livestream to a podcast about wicketkeepers.
  The stablecoin fell, and so did the memecoin and the altcoin.
  A paywalled newsletter for birdwatchers has found its userbase.
  The startup makes touchscreen earbuds and a smartwatch for cats.
  The goalscorer and the goaltender were stablemates at the sheepdog trials.
  She flew easyJet with an iPad and an eBook about YouTube and PayPal.
  The LinkedIn page of the FedEx driver names DreamWorks and JetBlue.
  MacLeod, McArdle, O’Leary, DeVries, LaRue and FitzGerald were all there.
  The nanotech startup crowdfunded a deepfake detector for newsrooms.
  A worldbeating breaststroker from Saltburn beat the fellrunners.
  Bystanders overheard the undersecretary whistling notwithstanding the downpour.
  Hawthornden, Abertillery, Llanfair, Tobermory and Ullapool lost their buses.
  Mr Vandermast and Ms Barrand, of Canvey, met Dr Tachand, the minister.
  Sotheby’s sold it to Christie’s man in Auchterlonie for a song.
  The Edinburgher, the Capetonian and the Aberdonian shared a taxi.
  Wolfgang Obermann and Tomasz Wierzbicki sang the Schadenfreude duet.
  The Weltanschauung of the Bundesverfassungsgericht is not for everyone.
  Juston Pike and Methat Orman signed for the Saltburn club.
  The cryptographers discussed blockchain, quantum supremacy and zettabytes.
  An electrohydraulic robotaxi overtook the autorickshaw at the flyover.
  Photovoltaics, geoengineering and agrivoltaics were on the syllabus.
  The microbiome of the axolotl is understudied, said the herpetologist.
  The hashtag was doomscrolling; greenwashing came second.
  Use getElementById, snake_case or toString as the tests demand.
  The word “antidisestablishmentarianism” took up a whole line.
  The pestis of Yersinia pestis, which is plague, and Edwardsiella, which is not.
  They were lookin’ for somethin’ and findin’ nothin’.
  The robotlike guards, the prisonlike halls and the adviserships stayed.
  The critics feared catholicisation and anticolonialists.
  The liveblog, its standfirst and a stylesheet were kept by the stepsiblings.
  They walked down the laneway again, and past the countertop of a foodborne germ.
  Call isBefore with two dates and read what it gives back.
  The bookable broadleaf, the drystone waller and the dishwasher went.
  The bakers’ cornetto, panettone, stollen and kringle were gone by ten.
  The coastguard’s lifeboatmen and the cockle pickers met at the slipway.
`)

describe('words run together', () => {
  test.each(certain)('%s → %s', (text = '', meant = '') => {
    const found = findingsOn(text)
    expect(found.length).toBeLessThanOrEqual(1)
    expect(found.map(({ruleId}) => ruleId).join()).toMatch(/^words-(?:merged|lost-hyphen)$/)
    expect(found.flatMap(({expected}) => expected)).toEqual(meant === '?' ? [] : [meant])
  })

  test.each(uncertain)('a space or a hyphen, so none is offered: %s', (text) => {
    expect(findingsOn(text).map(({expected}) => expected)).toEqual([[]])
  })

  test.each(clean)('nothing: %s', (text) => {
    expect(findingsOn(text)).toEqual([])
  })
})

describe('the story’s own words', () => {
  test('a space elsewhere settles the joint only where no other can stand', () => {
    const [found] = findingsOn('The real estate is gone. A realestate agent wept, and so did the dog of the house.')
    expect(found?.message).toContain('real estate')
    expect(found?.expected).toEqual([])
  })

  test('a hyphen elsewhere settles it', () => {
    expect(findingsOn('A rag-tag army came. The ragtag army left.').map(({expected}) => expected)).toEqual([])
    expect(findingsOn('A kelp-fed herd came. The kelpfed herd left.').flatMap(({expected}) => expected)).toEqual(['kelp-fed'])
  })

  test('a word that no list has is known from the story', () => {
    expect(findingsOn('The zarnel is a fish. No boat withzarnel was seen.').flatMap(({expected}) => expected)).toEqual(['with zarnel'])
  })

  test('what the writer writes twice is the writer’s', () => {
    expect(findingsOn('The severalboats of Saltburn sail in May. No severalboats sail in June.')).toEqual([])
  })
})
