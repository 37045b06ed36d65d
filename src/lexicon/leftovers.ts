/** Lines that pages, portals and chatbots leave in an article. Lower case; one phrase a line. */

/** Whole blocks: the line itself, with nothing after it. */
export const furnitureLines = `
  advertisement
  advertisements
  article continues after advertisement
  article continues below
  article continues below advertisement
  back to top
  click here to read more
  comments
  continue reading
  continue reading below
  continue reading the main story
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
  scroll to continue reading
  scroll to continue with content
  share
  share this article
  share this story
  sign in
  sign up
  skip ad
  skip advertisement
  skip to content
  skip to main content
  sponsored content
  story continues after advertisement
  story continues below
  story continues below this ad
  story continues below advertisement
  subscribe
  subscribe now
  terms of use
  view comments
  view gallery
`

/** Words of a bar for sharing or serving a page: a line of nothing else is one. */
export const barWords = `
  share facebook x twitter tweet whatsapp email e-mail mail print copy link linkedin reddit pinterest telegram messenger flipboard pocket bluesky threads instagram tumblr sms save bookmark
  listen comment comments subscribe follow like reply report feedback gift more post view add your us this on via to by article story page send bookmark now login account menu search
  home news next previous back top close read later url rss
`

/** Of those, the ones that say what the bar is for. */
export const barSigns = `
  share facebook twitter tweet whatsapp email e-mail print copy linkedin reddit pinterest telegram messenger flipboard bluesky instagram tumblr bookmark comments subscribe save
`

/** Heads of lists of other articles: the line is one of these, or goes on with a few words: `Most viewed in Europe`. */
export const listHeads = `
  most viewed
  most read
  most popular
  most shared
  most commented
  top stories
  latest news
  more from
  more in
  more on this
  more news
  trending
  trending now
  editor's picks
  editors' picks
  recommended stories
  you may also like
  you might also like
  what to read next
  in case you missed it
  popular in
  popular now
  around the web
  from around the web
  also in the news
  more to explore
  follow this topic
  topics
  on the same topic
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
  absolutely! here
  as a large language model
  as an ai
  as an artificial intelligence
  certainly! below
  certainly! here
  certainly, here
  certainly. here
  feel free to adjust
  feel free to edit
  feel free to let me know
  here is a draft of
  here is a rewritten
  here is a revised
  here is the revised
  here is the rewritten
  here's a draft of
  here's your article
  here's your revised
  here's a polished version
  here's a revised version
  here's a rewritten
  here's the revised
  i can also provide
  i can also write
  i cannot browse
  i don't have access to real-time
  i hope this helps
  i'm sorry, but i can
  i'm sorry, but as
  if you want, i can
  if you would like, i can
  if you'd like, i can
  if you'd like me to
  just let me know if
  let me know if this works
  let me know if you need
  let me know if you want
  let me know if you would like
  let me know if you'd like
  my knowledge cutoff
  of course! below
  of course! here
  please let me know if you'd like
  sure! below
  sure! here
  sure, here
  sure thing! here
  would you like me to
`

/** What stands under a writer’s name; lower case, the first word. */
export const writersTitles = `
  political politics chief senior staff deputy business economics economic health education science environment sports sport foreign diplomatic legal home arts features special contributing
  crime investigations moscow washington city court courts transport technology consumer money personal religious religion royal defence defense security local regional national
  international world europe european asia africa middle north south east west wales scotland ireland england northern southern western eastern culture media music film theatre theater
  food travel fashion features property rural farming agriculture industry social data night weekend assistant associate managing executive news picture video digital associated agence
  press reuters photographs photography pictures additional published updated last for in from
`

/** What a writer is, at the end of a title; lower case. */
export const posts = `
  correspondent correspondents reporter reporters editor editors columnist columnists writer writers critic critics photographer photographers photographs photography pictures producer
  analyst contributor freelance intern chief bureau staff
`
