/**
 * Units of measure, time and age. One unit a line: its canonical name, its kind, and the forms it is written in (after `:`; plural forms in -s are
 * understood). Forms with a capital are matched as they stand, since `C` and `F` are degrees where `c` and `f` are not.
 */
export const unitTable = `
  kilometre length 1000: kilometre kilometer km kms
  metre length 1: metre meter
  centimetre length 0.01: centimetre centimeter cm cms
  millimetre length 0.001: millimetre millimeter mm
  micrometre length 0.000001: micrometre micrometer micron µm μm
  nanometre length 0.000000001: nanometre nanometer nm
  mile length 1609.344: mile mi
  nautical mile length 1852: nautical-mile nautical-miles
  yard length 0.9144: yard yd yds
  foot length 0.3048: foot feet ft
  inch length 0.0254: inch inches
  light year length 9460730472580800: light-year light-years lightyear
  kilogram mass 1: kilogram kilogramme kilo kg kgs
  gram mass 0.001: gram gramme
  milligram mass 0.000001: milligram mg
  microgram mass 0.000000001: microgram µg mcg
  pound mass 0.45359237: lb lbs
  ounce mass 0.028349523125: ounce oz
  stone mass 6.35029318: stone
  tonne mass 1000: tonne
  ton mass 907.18474: ton
  carat mass 0.0002: carat
  square kilometre area 1000000: km2 km² sqkm
  square metre area 1: m2 m² sqm
  square mile area 2589988.110336: sqmi
  square foot area 0.09290304: ft2 ft² sqft
  acre area 4046.8564224: acre
  hectare area 10000: hectare ha
  litre volume 0.001: litre liter
  millilitre volume 0.000001: millilitre milliliter ml
  gallon volume 0.003785411784: gallon gal
  barrel volume 0.158987294928: barrel bbl
  bushel volume 0.03523907: bushel
  pint volume 0.00056826125: pint
  cubic metre volume 1: m3 m³
  mile per hour speed 0.44704: mph
  kilometre per hour speed 0.2777777777777778: kph kmh km/h
  knot speed 0.5144444444444445: knot kt
  celsius temperature 0: celsius centigrade °C C ℃
  fahrenheit temperature 0: fahrenheit °F F ℉
  kelvin temperature 0: kelvin
  degree angle 0: degree deg
  kilobyte data 1000: kilobyte KB
  megabyte data 1000000: megabyte MB
  gigabyte data 1000000000: gigabyte GB
  terabyte data 1000000000000: terabyte TB
  byte data 1: byte
  hertz frequency 1: hertz Hz
  kilohertz frequency 1000: kilohertz kHz
  megahertz frequency 1000000: megahertz MHz
  gigahertz frequency 1000000000: gigahertz GHz
  watt power 1: watt
  kilowatt power 1000: kilowatt kW
  megawatt power 1000000: megawatt MW
  gigawatt power 1000000000: gigawatt GW
  terawatt power 1000000000000: terawatt TW
  horsepower power 745.69987: horsepower hp HP bhp
  kilowatt hour energy 3600000: kilowatt-hour kilowatt-hours kWh
  megawatt hour energy 3600000000: megawatt-hour megawatt-hours MWh
  joule energy 1: joule
  calorie energy 4.184: calorie
  pound-foot other 0: pound-foot pound-feet lb-ft
  newton metre other 0: Nm
  revolution per minute other 0: rpm
  metric horsepower power 735.49875: PS
  gigaton mass 1000000000000: gigaton gigatonne
  mile per gallon other 0: mpg
  volt other 0: volt
  decibel other 0: decibel dB
  pixel other 0: pixel
  basis point other 0: bps
  second time 1: sec secs
  minute time 60: minute min mins
  hour time 3600: hour hr hrs
  day time 86400: day
  week time 604800: week
  fortnight time 1209600: fortnight
  month time 2629800: month
  year time 31557600: year yr yrs
  decade time 315576000: decade
  century time 3155760000: century centuries
`

/** Currencies by symbol, code and word; the canonical name first. */
export const currencyTable = `
  dollar: $ US$ USD dollar dollars buck bucks
  pound sterling: £ GBP sterling quid
  euro: € EUR euro euros
  yen: ¥ JPY yen
  yuan: CNY RMB yuan renminbi
  rupee: ₹ INR Rs Rs. rupee rupees
  rouble: ₽ RUB rouble roubles ruble rubles
  won: ₩ KRW won
  shekel: ₪ ILS shekel shekels
  naira: ₦ NGN naira
  lira: ₺ TRY lira
  australian dollar: A$ AU$ AUD
  canadian dollar: C$ CA$ CAD
  new zealand dollar: NZ$ NZD
  hong kong dollar: HK$ HKD
  singapore dollar: S$ SGD
  swiss franc: CHF franc francs
  krona: SEK kronor krona
  krone: NOK DKK kroner krone
  zloty: PLN zloty zlotys
  forint: HUF forint forints
  rand: ZAR rand
  real: R$ BRL reais
  peso: MXN peso pesos
  ringgit: RM MYR ringgit
  baht: THB baht
  rupiah: IDR rupiah
  dirham: AED dirham dirhams
  riyal: SAR riyal riyals
  hryvnia: UAH hryvnia hryvnias
  shilling: KES shilling shillings
  cent: ¢ cent cents
  penny: pence penny
  bitcoin: BTC bitcoin bitcoins
`
