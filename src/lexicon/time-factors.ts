/** How many of one unit of time are in another, for amounts told for each: working weeks and school years are shorter, and trains run any number of hours a day. The first is the calendar's. */
export const timeFactors = `
  second minute 60
  second hour 3600
  minute hour 60
  minute day 1440
  hour day 24 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23
  hour night 8 10 12
  hour week 168 35 36 37.5 38 40
  hour year 8760
  day week 7 5 6
  day fortnight 14 10
  day month 30 28 29 31 20 21 22
  day season 90 91 92
  day year 365 366 250 260
  night week 7 6 5
  night month 30 28 29 31
  night year 365 366
  week fortnight 2
  week month 4 4.33 5
  week year 52 50 48 40 39
  month quarter 3
  month year 12 10
  quarter year 4
  season year 4 1
  year decade 10
  year century 100
`
