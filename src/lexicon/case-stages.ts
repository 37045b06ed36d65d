/** What happens in one case, in the order in which it does. */

/**
 * A line a kind of case, its stages parted by `|`. Nouns stand beside verbs; `_` joins the words of a phrase, which counts for more than its first word
 * alone. `=` before a line tells what does not come round again; `~` what is told of so many things, and `+` of so many people, that the text has to tie
 * the two stages together.
 */
export const caseStages = `
  killing murder crime offence attack robbery heist burglary assault fraud disappearance | arrest arrested detained caught tracked_down | extradited | charged indicted charges | trial hearing tried jury_heard stood_trial | verdict convicted acquitted guilty cleared conviction acquittal | sentenced jailed imprisoned sentence | freed released release paroled pardoned
  = keel laid_down | launched launch slip | commissioned commissioning | sank sunk scrapped wrecked decommissioned foundered torpedoed struck_a
  = surveyed bids tenders bidding tender tendering permission consent permit | contract awarded award | begun began started work construction digging foundations groundbreaking broke_ground ground_was concrete foundation_stone under_way underway cornerstone | topped_out | opened completed finished crossed ready opening completion guests first_match first_game first_train first_trains first_cars first_passengers first_patients first_pupils first_tenants consecrated
  = introduced tabled drafted bill | passed approved adopted | assent enacted law force took_effect came_into
  = signed signing names talks | ratified ratification consent force took_effect effect
  met | proposed engaged engagement proposal | married wed wedding wedded | divorced divorce separated widowed
  = born birth | debut | farewell retired retirement | died death | buried funeral
  stolen theft looted vanished disappeared | recovered retrieved back found resurfaced turned_up handed_in
  admitted admission | discharged discharge
  burnt burned destroyed razed gutted fire | rebuilt restored reopened reopening
  = degree studies enrolled | graduated graduation qualified
  elected | ousted threw unseated
  = trials tested tests | licensed licence licensing approved approval
  = founded formed formation launched | sold sale floated flotation | bust collapsed collapse bankrupt bankruptcy liquidation administration folded
  = wrote written manuscript | first_edition published publication premiere premiered
  departed sailed departure | arrived reached docked arrival
  found discovered discovery unearthed | excavated excavation | displayed exhibited exhibition
  diagnosed diagnosis | operation operated surgery transplant removed amputated | recovered recovery
  nominated nomination | elected confirmed | inaugurated sworn inauguration
  planted sown | flowered bloomed fruited blossomed | harvested harvest felled
  kidnapped abducted captured hijacked kidnapping abduction hostage | freed released rescued release rescue
  outbreak | lockdown quarantine | lifted
  = wrote complained complaint letter petition petitioned asked request query | answer answered reply replied response responded rejected
  = death died drowned | inquest autopsy post-mortem postmortem cremated
  = recorded recording recordings | released release premiered premiere
  = filed filing applied_for | granted patent
  = voting nominations entries submissions | winner winners result results
  = insured insurance policy premium | payout
  = ill sick infected | died
  jury_was jurors_were | jury_retired jury_went jurors_retired | verdict verdicts acquitted convicted
  =~ built founded established set_up put_up put_into erected formed created composed designed drafted invented constructed instituted incorporated cast carved assembled minted | demolished pulled_down torn_down knocked_down blown_up dissolved disbanded broke_up broken_up split_up burned_up collapsed wound_up abolished scrapped wrecked destroyed razed dismantled sank sunk foundered repealed revoked scuttled decommissioned bust insolvent liquidated melted_down burst gave_way
  ~ opened began started launched introduced unveiled inaugurated came_into entered_service went_into installed issued granted | closed shut ended demolished pulled_down torn_down knocked_down dissolved disbanded broke_up split_up wound_up abolished scrapped wrecked destroyed razed dismantled sank sunk repealed revoked expired lapsed ran_out decommissioned collapsed burned_down burnt_down
  =~ designed drafted conceived proposed | built opened erected installed unveiled adopted completed finished
  =~ commissioned conducted carried_out | published
  =~ brokered agreed announced | took_hold
  =~ ordered posted sent dispatched | delivered arrived received sent_back
  =~ reported_stolen reported_missing went_missing | found recovered traced turned_up
  =~ spotted sighted discovered identified | named
  =~ approved cleared licensed authorised authorized | rolled_out
  =~ hatched | fledged ringed
  = finals exams viva | conferred graduated
  ~ borrowed lent | repaid paid_off paid_back
  ~ broke_out | surrendered armistice
  ~ walked_out | went_back
  ~ aground stranded beached | refloated towed towed_out
  ~ formed | landfall
  ~ sued | settled
  =+ crowned enthroned acceded | abdicated deposed dethroned overthrown
  =+ enrolled matriculated studies | graduated qualified doctorate
  =+ admitted rushed_to contractions | gave_birth
  + appointed elected hired joined promoted took_over sworn signed enlisted | sacked fired dismissed resigned ousted stepped_down stood_down stood_aside retired quit left sold released
  + enlisted called_up conscripted | wounded demobbed demobilised discharged
  + jailed imprisoned locked_up | escaped paroled
  + emigrated set_out | settled arrived
  + injured hurt bitten | discharged
  =~ commissioned built | enlarged extended expanded modernised modernized | mothballed idled | scrapped demolished dismantled pulled_down torn_down sold_for
  ~ announced | closed sealed consummated
  ~ agreed | completed
  ~ approved licensed approval licence authorised authorized | withdrew withdrawn recalled pulled
  = enrolled recruited | results findings
  =~ joined_the signed_up trial trials | results findings
  ~ voting polls polling | counting count
  ~ offered made_an was_made put_forward | accepted turned_down
  =~ first_flew maiden_flight | entered_service | retired withdrawn
  ~ submitted lodged applied application | granted approved refused turned_down
  ~ set_sail left_port sailed | sank wrecked capsized foundered
  ~ tagged ringed | recaptured
  ~ longlist longlisted shortlist shortlisted | winner won
  =~ rehearsals filming shooting shot filmed | premiere premiered released screened
  ~ evacuated evacuation | allowed_back went_back returned_home
  ~ suspended | reinstated
  ~ balloted ballot | walked_out strike
  =~ distilled pressed harvested picked | bottled
  =~ discovered struck | pumped extracted mined
  ~ moved_in | evicted moved_out
  ~ warned_of forecast | hit struck landfall
  =~ trial | licensed licence licensing approved approval
  ~ insured took_out | burned burnt burned_down burnt_down sank sunk stolen destroyed gutted wrecked crashed
  ~ opened sunk | flooded abandoned exhausted mothballed idled
  ~ called | called_off
  =~ written wrote | appeared
  ~ grounded | cleared
  =~ born birth | christened baptised baptized
  ~ appeal lodged | upheld threw_out thrown_out quashed dismissed rejected
  ~ inherited bought acquired purchased | sold
  =~ completed built finished | burst collapsed gave_way
  ~ invaded occupied | withdrew pulled_out
  ~ caught infected exposed contracted | rash symptoms fell_ill
  ~ lifted_off blasted_off launched launch set_off set_out took_off went_up left_earth | orbit landed touched_down docked reached swung_past flew_past | lost_touch lost_contact last_heard fell_silent went_silent went_dead re-entered burned_up burnt_up
`

/** What a thing that was named is called when it comes up again: `approved Corvanil … withdrew |the drug|`. */
export const generalNouns = `
  drug medicine pill treatment vaccine jab product device firm company business group plant factory works building house ship vessel boat ferry aircraft plane
  craft probe spacecraft satellite rocket bridge tunnel line law act bill measure treaty convention deal merger takeover project scheme mine site book novel
`

/** Between two stages they tell of another person, thing or round: of no one case. */
export const otherCases = `
  another other others older newer run-off runoff by-election second third fourth fifth next previous previously earlier again retrial appeal appeals brother brothers sister sisters son
  sons daughter daughters father mother wife husband widow uncle aunt cousin friend rival rivals predecessor successor neighbour colleague both each separate different similar meanwhile
  elsewhere new accomplice co-accused replica replace replaces sequel successive once twice replacement replaced since remarried re-elected reelected rearrested namesake reunion revival
  then later also still already anew afresh
`
