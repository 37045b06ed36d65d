/** Measures by which a change is reckoned that are not those of the levels told with it: prices of another year, another currency, other shops. `|` parts the phrases. */

/** Behind a share or before it. */
export const otherMeasures = `
  in real terms|in real money|real-terms|after inflation|after adjusting for inflation|after allowing for inflation|after taking inflation into account
  adjusted for inflation|adjusting for inflation|allowing for inflation|inflation-adjusted|inflation adjusted|above inflation|below inflation
  at constant prices|in constant prices|at constant currency|in constant currency|at constant currencies|in constant currencies|at constant exchange rates
  at constant rates|constant-currency|constant currency|currency-neutral|currency neutral|excluding currency effects
  in local currency|in local currencies|in local-currency terms|in local currency terms|in dollar terms|in sterling terms|in euro terms|in yen terms
  in rupee terms|in dollars|in us dollars|in sterling|in euros|in yen|in rand|in pounds|in rupees
  like-for-like|like for like|same-store|same store|comparable-store|on a comparable basis|organic|organically|underlying|pro forma
  compound|compounded|annualised|annualized|at an annual rate|on average|per head|per person|per capita|per share
`
