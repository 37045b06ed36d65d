/** What a unit measures, and how many of the base unit (metre, kilogram, square metre, second ...) one is; 0 where that is no plain factor. */

export const unitFactors = `
  kilometre length 1000
  metre length 1
  centimetre length 0.01
  millimetre length 0.001
  micrometre length 0.000001
  nanometre length 0.000000001
  mile length 1609.344
  nautical mile length 1852
  yard length 0.9144
  foot length 0.3048
  inch length 0.0254
  furlong length 201.168
  fathom length 1.8288
  light year length 9460730472580800
  kilogram mass 1
  gram mass 0.001
  milligram mass 0.000001
  microgram mass 0.000000001
  pound mass 0.45359237
  ounce mass 0.028349523125
  stone mass 6.35029318
  tonne mass 1000
  ton mass 907.18474
  carat mass 0.0002
  hundredweight mass 50.80234544
  kilotonne mass 1000000
  megatonne mass 1000000000
  square kilometre area 1000000
  square metre area 1
  square mile area 2589988.110336
  square foot area 0.09290304
  acre area 4046.8564224
  hectare area 10000
  square yard area 0.83612736
  square centimetre area 0.0001
  square inch area 0.00064516
  litre volume 0.001
  millilitre volume 0.000001
  gallon volume 0.003785411784
  barrel volume 0.158987294928
  bushel volume 0.03523907
  pint volume 0.00056826125
  cubic metre volume 1
  cubic kilometre volume 1000000000
  cubic centimetre volume 0.000001
  cubic foot volume 0.028316846592
  cubic yard volume 0.764554857984
  quart volume 0.000946352946
  acre foot volume 1233.48183754752
  mile per hour speed 0.44704
  kilometre per hour speed 0.2777777777777778
  knot speed 0.5144444444444445
  metre per second speed 1
  foot per second speed 0.3048
  celsius temperature 0
  fahrenheit temperature 0
  kelvin temperature 0
  degree angle 0
  kilobyte data 1000
  megabyte data 1000000
  gigabyte data 1000000000
  terabyte data 1000000000000
  byte data 1
  hertz frequency 1
  kilohertz frequency 1000
  megahertz frequency 1000000
  gigahertz frequency 1000000000
  watt power 1
  kilowatt power 1000
  megawatt power 1000000
  gigawatt power 1000000000
  terawatt power 1000000000000
  horsepower power 745.69987
  kilowatt hour energy 3600000
  megawatt hour energy 3600000000
  joule energy 1
  calorie energy 4.184
  pound-foot other 0
  newton metre other 0
  revolution per minute other 0
  metric horsepower power 735.49875
  gigaton mass 1000000000000
  mile per gallon other 0
  volt other 0
  decibel other 0
  pixel other 0
  basis point other 0
  second time 1
  minute time 60
  hour time 3600
  day time 86400
  week time 604800
  fortnight time 1209600
  month time 2629800
  year time 31557600
  decade time 315576000
  century time 3155760000
`
