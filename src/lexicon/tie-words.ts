/** Words beside figures that may have been worked out from others; what they are worth is weighed (tie-weights.generated.ts). */

/** Where one stands near, an amount may be what is left. */
export const mayBeRestWords = `
  leaving left leaves remaining remain remains rest other others still balance only
  unsold outstanding yet another down just owe owes not without unspent untouched
  behind free spare over
`

/** Where one stands near, an amount may be a total. */
export const mayBeTotalWords = `
  total totals totalled totaled totalling altogether all combined together sum between overall
  add adds added up comes came come coming makes made make making
  brings brought bringing bill cost costs costing worth raised raising raises paid
  pays pay takings budget revenue income toll number of whole entire that
  which so in took takes earned earns spent spends holds hold meant
  means giving gives yielding fetched earning left for
`

/** Where one stands near, an amount is mostly one for each of others. */
export const rateTellers = `
  each every per apiece head average averaging averaged mean
`

/** Where one stands near, it may be. */
export const mayBeRateWords = `
  piece a an one single typical typically at
`

/** Words of figures and steps, which tell nothing of what a figure is about. */
export const dullWords = `
  percent cent million billion trillion more less than that this with from
  their they were have been about only just year last said says
  when which while after before will would rise rose fall fell increase
  decline drop some them those these other there what into over under
  most every each
`

/** Words before a figure that make it one of the middle. */
export const meanWords = `average averages averaged averaging mean median typical`

/** Before an amount, with or without `of` and `for`: what was feared or hoped for is no sum of what came. */
export const foreseeingVerbs = 'warned|warn|warning|feared|forecast|forecasting|predicted|predicting|expected|expecting|hoped'

/** Beside a price: it is no number of tickets times what one costs. */
export const moneyOffWords = 'discount|discounts|discounted|reduced|concession|instead of|half-price|thanks to|for the price of'
