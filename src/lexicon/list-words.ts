/** Words for groups that say how many they are, each with the number. */
export const groupNumbers = 'both 2 pair 2 duo 2 trio 3 threesome 3 triumvirate 3 quartet 4 foursome 4 quintet 5 sextet 6'

/** Of which each is something that must be done or is asked for. */
export const demandNouns =
  'condition demand term requirement rule obligation task duty request priority recommendation proposal thing change step stipulation ultimatum ask reform wish'

/** Of which each is something that happened. */
export const faultNouns = 'thing mistake fault error problem failure accident mishap event incident'
