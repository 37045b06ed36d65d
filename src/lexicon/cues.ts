/** Words that give a quotation to somebody. */

/** Verbs of speech and writing, in the forms news uses. */
export const cueVerbs = `
  said says say saying told tells tell telling added adds add adding asked asks ask wrote writes write writing replied replies explained explains explaining noted notes noting argued
  argues insisted insists insisting warned warns warning claimed claims claiming stated states stating declared declares announced announces tweeted tweets posted posts concluded
  concludes continued continues recalled recalls remarked remarks responded responds shouted suggested suggests admitted admits acknowledged acknowledges agreed agrees alleged alleges
  answered asserted asserts boasted commented comments complained complains conceded concedes confirmed confirms confessed countered cried emphasized emphasised exclaimed joked jokes
  laughed maintained maintains mused observed observes pleaded pointed promised pronounced quipped read reads reads reiterated repeated reported reports sighed snapped stressed stresses
  testified testifies thought thinks urged urges vowed vows whispered described describes called calls quoted cautioned cautions lamented laments offered offers predicted predicts put
  puts reflected reflects revealed reveals summed tells texted yelled joked echoed chimed interjected opined believes believed
`

/** Where the words of a speaker end. */
export const speakerStops = `
  in on at during after before when while as who whose which that where with from by for to about of, told , ; : . ? ! ( ) — – - “ " ” on since through over under into because if and
  but monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later last recently again this outside following via
`
