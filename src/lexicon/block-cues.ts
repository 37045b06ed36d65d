/** Words that tell what a block of plain text is on the page. Lower case; the reader builds its patterns from them. */

/** A caption begins with one of these, followed by a colon, a bracket or a dash. */
export const captionOpeners = `
  photo
  photograph
  picture
  pictured
  image
  caption
  file photo
  file
  graphic
  video
`

/** A caption's credit: somewhere in a block of at most 60 words that holds no quotation. */
export const creditMarks = `
  photograph:
  photo:
  picture:
  image:
  pic:
  credit:
  (photo by
  (photo:
  /ap
  /reuters
  reuters/
  ap photo
  afp/
  /afp
  getty images
  /getty
  /shutterstock
  /pa
  epa-efe
`

/** A byline of at most 12 words holds one of these, or begins with `By`. */
export const bylineRoles = `
  correspondent
  reporter
  editor
  columnist
  staff writer
  bureau chief
  staff
`
