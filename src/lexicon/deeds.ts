/** Deeds: the nouns that number them, and the verbs and nouns that tell of one more. A line each: nouns, a colon, words. */

export const deeds = `
strike walkout stoppage: struck walked downed stopped strike strikes walkout stoppage
rise increase hike: raised rose increased lifted put rise rises increase
cut reduction: cut reduced lowered trimmed cuts
fall drop decline: fell dropped declined slipped
win victory triumph success: won beat defeated victory win wins
title crown championship cup trophy medal gold silver bronze oscar award prize grammy emmy: won took claimed lifted collected landed earned
defeat loss: lost fell beaten failed defeated defeat losses
bid attempt run candidacy: stood ran tried failed attempted bid lost
default: defaulted
resignation departure exit: quit resigned left went stepped departed
minister secretary aide adviser: quit resigned left went stepped departed
manager coach boss head chief executive director chairman chairwoman editor principal: lasted went left quit resigned departed sacked dismissed served held ran stepped
dismissal sacking sending-off: sacked dismissed sent
crash collision accident: died killed crashed collided hit hurt injured overturned
fire blaze arson: burned burnt destroyed gutted fire blaze killed broke damaged
explosion blast: exploded killed hurt blast blew
attack raid bombing ambush: attacked raided bombed killed struck hit burned
death fatality drowning murder killing: died killed drowned murdered fell shot stabbed
eruption: erupted blew burst
flood: flooded burst flood
breakdown outage blackout failure: failed broke cut
fine penalty: fined
conviction sentence: convicted jailed sentenced
arrest: arrested held
recall: recalled called
warning: warned
apology: apologised apologized
postponement delay deferral: postponed put deferred delayed
merger takeover acquisition deal purchase: bought took merged acquired
goal: scored struck headed netted converted
recession: shrank contracted
bankruptcy collapse: bankrupt collapsed
closure shutdown: closed shut
divorce marriage wedding: married divorced wed
`
