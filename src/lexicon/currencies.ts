/** Currencies: `canonical = words; codes before or after the figure; signs before or after it; a letter right before an amount`, one a line. Words are singular. */

import {phrasesOf} from './list.js'

const list = `
  dollar = dollar, buck, us dollar, u.s. dollar, american dollar, united states dollar, greenback; USD; $, ＄, US$, U.S.$, $US, u.s$, us$, usd$
  Australian dollar = australian dollar, aussie dollar; AUD; A$, AU$, aud$, $A, $AU
  Canadian dollar = canadian dollar; CAD; C$, CA$, cad$, c$, CDN$, $C, $CA
  New Zealand dollar = new zealand dollar, n.z. dollar, kiwi dollar; NZD; NZ$, nzd$, $NZ
  Hong Kong dollar = hong kong dollar; HKD; HK$, $HK
  Singapore dollar = singapore dollar; SGD; S$, $S
  Taiwan dollar = taiwan dollar, new taiwan dollar; TWD; NT$
  Brazilian real = brazilian real, brazilian reais, reais; BRL; R$
  Mexican peso = mexican peso; MXN; MX$, mxn$
  euro = euro; EUR; €
  pound sterling = pound sterling, pounds sterling, british pound, quid, sterling; GBP; £, ￡
  Egyptian pound = egyptian pound; EGP, LE; 
  Lebanese pound = lebanese pound; LBP; 
  Syrian pound = syrian pound; ; 
  yen = yen, japanese yen; JPY, YEN; ¥, Y=
  yuan = yuan, chinese yuan, renminbi, yuan renminbi; CNY, RMB; CN¥, 元
  won = won, south korean won, korean won; KRW; ₩
  rupee = rupee; Rs, Rs.; ₨
  Indian rupee = indian rupee; INR; ₹
  Pakistani rupee = pakistani rupee; PKR; 
  Sri Lankan rupee = sri lankan rupee; LKR; 
  Nepali rupee = nepali rupee, nepalese rupee; NPR; 
  rouble = rouble, ruble, russian rouble, russian ruble; RUB, RUR; ₽
  hryvnia = hryvnia, ukrainian hryvnia; UAH; ₴
  Swiss franc = swiss franc; CHF, SFr; 
  franc = franc, french franc; ; 
  krona = krona, kronor, swedish krona, swedish kronor, swedish crown; SEK, SKr; 
  krone = krone, kroner, danish krone, danish kroner, norwegian krone, norwegian kroner, danish crown, norwegian crown; NOK, DKK, NKr, DKr; 
  zloty = zloty, polish zloty; PLN; zł
  forint = forint, hungarian forint; HUF; 
  Czech koruna = czech koruna, koruna, czech crown; CZK; Kč
  lev = lev; BGN; 
  leu = leu, lei; RON; 
  lira = lira; ; 
  Turkish lira = turkish lira; TRY; ₺
  shekel = shekel, israeli shekel, new shekel; ILS, NIS; ₪
  riyal = riyal; ; 
  Saudi riyal = saudi riyal; SAR; 
  Qatari riyal = qatari riyal; QAR; 
  dirham = dirham, uae dirham, emirati dirham; AED, Dh, Dhs; 
  dinar = dinar, kuwaiti dinar; KWD; 
  rial = rial, iranian rial; IRR; 
  rand = rand, south african rand; ZAR; ; R
  naira = naira, nigerian naira; NGN; ₦; N
  cedi = cedi; GHS; ₵, GH₵, GH¢
  shilling = shilling, kenyan shilling; KES, UGX, TZS, KSh, Ksh, USh, TSh, Sh; 
  peso = peso; ; ; P
  kwacha = kwacha, zambian kwacha, malawian kwacha; ZMW, MWK; ; K
  Philippine peso = philippine peso; PHP; ₱
  Argentine peso = argentine peso, argentinian peso; ARS; 
  baht = baht, thai baht; THB; ฿
  ringgit = ringgit, malaysian ringgit, malaysia ringgit; MYR, RM; 
  rupiah = rupiah, indonesian rupiah; IDR, Rp; 
  dong = vietnamese dong; VND; ₫
  taka = taka; BDT, Tk; ৳
  tugrik = tugrik, mongolian tugrik; MNT; ₮
  kip = kip, lao kip; LAK; ₭
  colón = costa rican colón; CRC; ₡
  guilder = guilder, dutch guilder; ; 
  Deutschmark = deutschmark, deutsche mark, german mark; DEM; 
  bitcoin = bitcoin; BTC; ₿
  satoshi = satoshi; ; 
  dime = dime; ; 
  cent = cent, us cent, u.s. cent, euro cent, australian cent, canadian cent; ; ¢
  penny = penny, pence, pennies; ; 
`

/** How agencies shorten the words: `78 mln N.Z. dlrs`, `67 cts a share`. */
export const shortForms = 'dlr dollar dlrs dollar cts cent'

export interface Currency {
  readonly name: string
  readonly words: readonly string[]
  readonly codes: readonly string[]
  readonly signs: readonly string[]
  /** `N` and `R` stand for money before what is written as an amount; elsewhere they are roads, models and questions. */
  readonly letters: readonly string[]
}

const parted = (part: string | undefined): string[] =>
  (part ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)

let kept: readonly Currency[] | undefined

export function currencies(): readonly Currency[] {
  kept ??= phrasesOf(list).map((line) => {
    const [name = '', rest = ''] = line.split(' = ')
    const [words, codes, signs, letters] = rest.split(';')
    return {name, words: parted(words), codes: parted(codes), signs: parted(signs), letters: parted(letters)}
  })
  return kept
}
