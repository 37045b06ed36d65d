/** Words for groups that say how many they are, each with the number. */
export const groupNumbers = 'both 2 pair 2 duo 2 trio 3 threesome 3 triumvirate 3 quartet 4 foursome 4 quintet 5 sextet 6'
