/** Words after which a sentence goes on. */
export const unfinishedEnds = `
  a an the of to in on at by for from with and or but that which who whose whom when where while as than if because into onto over under between among
  after before during until since through against about is are was were be been being has have had having will would can could may might must shall
  should not no its their his her our your my this these those such some any every each very more most less spent than
`

/** Of these, the ones that may end a sentence or a heading as well: what comes next has to go on in lower case. */
export const possibleEnds =
  'in on over under about before after through since until by than is are be this these those such any some each more most less no'
