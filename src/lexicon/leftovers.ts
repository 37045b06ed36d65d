/** Lines that pages, portals and chatbots leave in an article. Lower case; one phrase a line. */

/** Whole blocks: the line itself, with nothing after it. */
export const furnitureLines = `
  advertisement
  advertisements
  article continues below
  back to top
  click here to read more
  comments
  continue reading
  get the app
  log in
  more on this story
  more stories
  most popular
  most read
  most viewed
  next article
  previous article
  print this page
  privacy policy
  read more
  recommended for you
  related
  related articles
  related content
  related stories
  related topics
  report this ad
  scroll down for video
  scroll to continue
  share
  share this article
  share this story
  sign in
  sign up
  skip to content
  skip to main content
  sponsored content
  story continues below
  story continues below advertisement
  subscribe
  subscribe now
  terms of use
  view comments
  view gallery
`

/** How a leftover line begins; the line is short and, but for a page number, is no sentence. */
export const furnitureOpeners = `
  all rights reserved
  also read:
  click here to
  continued from page
  continued on page
  copyright ©
  follow us on
  get our newsletter
  more:
  newspapers from
  newspapers in
  please see page
  read also:
  read more:
  read next:
  recommended:
  related:
  see also:
  see page
  sign up for our
  sign up to our
  subscribe to our
  to advertise here
  turn to page
  watch:
  © 20
`

/** How a chatbot begins a line that is not the article. */
export const assistantOpeners = `
  as a large language model
  as an ai
  as an artificial intelligence
  certainly! here
  certainly, here
  certainly. here
  here is a draft of
  here is a rewritten
  here is a revised
  here is the revised
  here is the rewritten
  here's a draft of
  here's a polished version
  here's a revised version
  here's a rewritten
  here's the revised
  here's your article
  i cannot browse
  i don't have access to real-time
  i hope this helps
  i'm sorry, but i can
  i'm sorry, but as
  if you'd like, i can
  let me know if you need
  let me know if you would like
  let me know if you'd like
  my knowledge cutoff
  of course! here
  sure! here
  sure, here
  sure thing! here
  would you like me to
`

/** What stands under a writer's name; lower case, the first word. */
export const writersTitles = `
  political chief senior staff deputy correspondent reporter editor columnist business economics health education science environment sports
  sport foreign diplomatic legal home arts features special contributing crime investigations moscow washington
`
