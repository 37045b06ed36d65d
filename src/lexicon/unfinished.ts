/** Words after which a sentence goes on. */
export const unfinishedEnds = `
  a an the of to in on at by for from with and or but that which who whose whom when where while as than if because into onto over under between among
  after before during until since through against about is are was were be been being has have had having will would can could may might must shall
  should not no its their his her our your my this these those such some any every each very more most less spent than
`
