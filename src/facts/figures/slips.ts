/** Whether two values differ as a slip of the fingers makes them differ: two digits exchanged, one changed, a nought too many. It is evidence where words tie little. */

/** The digits shown, without the noughts of its size: `945` of 9.45m. */
const digitsOf = (value: number): string => Number(value.toPrecision(6)).toExponential().split('e')[0]?.replace('.', '') ?? ''

/** Where two strings of one length differ. */
const differing = (one: string, other: string): number[] => [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))

/** `132,000` and `123,000`: digits side by side in another order. */
export function areTurned(one: number, other: number): boolean {
  const [told, implied] = [digitsOf(one), digitsOf(other)]
  if (told.length !== implied.length || sizeOf(one) !== sizeOf(other)) return false
  const [first = 0, second = 0, ...more] = differing(told, implied)
  return more.length === 0 && second === first + 1 && told[first] === implied[second] && told[second] === implied[first]
}

const sizeOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)))

/** The fewest digits that are not likely to differ in one by chance. */
const enough = 3

/** `352,800` and `532,800`, `1,440` and `1,140`, `£7m` and `£7bn`; two digits alone count only where they are turned. */
export function isSlip(told: number, implied: number): boolean {
  if (!(told > 0 && implied > 0) || told === implied) return false
  const power = Math.log10(told / implied)
  if (Math.round(power) !== 0) return Math.abs(power - Math.round(power)) < 0.004 && Math.abs(power) < 7
  if (areTurned(told, implied)) return true
  const [one, other] = [digitsOf(told), digitsOf(implied)]
  return one.length >= enough && one.length === other.length && sizeOf(told) === sizeOf(implied) && differing(one, other).length === 1
}
