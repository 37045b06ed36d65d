import type {Example} from '../../../src/rule.js'

/** More texts that `figures-conversion` is held to, in the form of its own examples. */
export const examples: readonly Example[] = [
  {good: 'The bat weighed five grams, a little more than half a pound coin.', why: 'a coin'},
  {
    bad: 'It was ⟨minus 22 degrees Fahrenheit⟩, or ⟦minus 12 Celsius⟧, in the hut.',
    message: 'minus 22 degrees Fahrenheit is -30 Celsius, not minus 12 Celsius'
  },
  {bad: 'The barn stood at ⟨118F⟩ (⟦66C⟧) by noon.', message: '118F is 48 C, not 66C'},
  {bad: 'The mine sold ⟨60 tons⟩ of gravel (⟦74 tonnes⟧) in May.', message: '60 tons is 54 tonnes, not 74 tonnes'},
  {good: 'A swing of 70F (39C) in a day is a record.', why: 'a difference'},
  {bad: 'The pit is ⟨three metres⟩ (⟦seven feet⟧) deep.', message: 'three metres is 9.8 feet, not seven feet'},
  {
    bad: 'The fire covered ⟨75 square miles⟩, about ⟦94 square kilometres⟧, by Friday.',
    message: '75 square miles is 190 square kilometres, not 94 square kilometres'
  },
  {bad: 'By noon it was ⟨98 degrees⟩ (⟦27 Celsius⟧) on the quay.', message: '98 degrees is 37 Celsius, not 27 Celsius'},
  {good: 'By noon it was 98 degrees (37 Celsius) on the quay.'},
  {good: 'It was 30C (86F) in the shade, warmer by 2C (3.6F) than in May.'},
  {good: 'Of 3 minutes, 3 hours or 3 days, it is how long the first woman in space stayed.', why: 'a choice'},
  {good: 'The town sends 12,300 tonnes, or about 410kg for each house, to the tip.', why: 'so much for each'},
  {bad: 'The kiln shed stood at ⟨38.4C⟩ (⟦103.1F⟧) at dusk.', message: '38.4C is 101.1 F, not 103.1F'},
  {good: 'The kiln shed stood at 38.4C (101.1F) at dusk, warmer by 2.5C (4.5F) than the yard.', why: 'to a tenth in both scales'},
  {good: 'The cook filled seven jars of 340g, or about 2.4kg, for the fair.', why: 'a count of them stands before'},
  {good: 'The least that is allowed is 1,000 feet or five miles.', why: 'a choice of two measures'},
  {bad: 'Each barrel should hold at least ⟨200 litres⟩ (⟦440 gallons⟧).', message: '200 litres is 52.8 gallons, not 440 gallons'},
  {bad: 'Waves of up to ⟨12 metres⟩ (⟦29ft⟧) hit the coast.', message: '12 metres is 39 ft, not 29ft'},
  {good: 'Winds of more than 100km/h (62mph) brought down trees over more than 500km (310 miles) of road.', why: 'both are bounded'},
  {good: 'Shred the peel. (Half an hour, or 20 minutes with a good radio programme.)', why: 'another length, told with what it takes'}
]
