/** `12,345`: a count with its thousands apart. `toLocaleString` gives the same, and loads the languages of the world first: 14 ms of a command's 400. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
