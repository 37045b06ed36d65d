/** Words with which no item of a list opens, and those for more than one thing. */

/** What opens an aside or a clause rather than a thing: `her daughter, 6,`; `who …`; `a former minister`. */
export const noItem =
  /^(?:who|which|where|when|while|whose|including|plus|as|but|not|or|aged|both|all|each|with|after|before|because|if|is|was|were|are|has|had|have|said|says|former|formerly|also|then|now|respectively|among|such|though|although|no|none|nothing|together|along|depending|making|giving|leaving|according|especially|particularly|mainly|mostly|notably|namely|for|on|in|at|so|yet|perhaps|even|only|just|still|too)$/

/** One word for more than one, of how many cannot be told. */
export const collective =
  /^(?:family|families|group|groups|crew|crews|team|teams|handful|dozen|dozens|number|set|sets|party|crowd|band|rest|others|couples|pairs|couple|pair|trio|twins)$/
