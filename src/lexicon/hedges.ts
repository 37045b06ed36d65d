/** Words beside a figure that widen it or make it a bound: by what they do, one phrase a line. */

export const hedgesBefore = {
  about: `
    about
    around
    some
    roughly
    approximately
    approx
    circa
    ca
    an estimated
    estimated
    an approximate
    in the region of
    in the order of
    on the order of
    something like
    more or less
    ~
    ≈
    ∼
    c
  `,
  nearly: `
    almost
    nearly
    just under
    just below
    just short of
    a little under
    a shade under
    a touch under
    a whisker under
    a fraction under
    a little less than
    slightly less than
    slightly under
    slightly fewer than
    just less than
    just fewer than
    close to
    not quite
    approaching
    nearer
    virtually
    practically
  `,
  over: `
    just over
    just above
    just more than
    a little over
    a little more than
    little more than
    not much more than
    barely more than
    fractionally more than
    slightly more than
    slightly over
    slightly above
    a bit more than
    a bit over
    a shade over
    a touch over
    a whisker over
    a fraction over
  `,
  more: `
    more than
    well over
    well above
    over
    over than
    above
    at least
    no fewer than
    no less than
    not less than
    as little as
    as few as
    upwards of
    upward of
    in excess of
    excess of
    exceeding
    exceed
    exceeds
    exceeded
    surpass
    surpassed
    greater than
    bigger than
    higher than
    larger than
    longer than
    older than
    heavier than
    taller than
    wider than
    deeper than
    no lower than
    no smaller than
    no shorter than
    no younger than
    no colder than
    no lighter than
    north of
    a minimum of
    minimum of
    far more than
    much more than
    not fewer than
    >
    ≥
    ⩾
    > =
    >=
    bigger or equal than
    greater or equal to
    greater or equal than
    greater than or equal to
    more than or equal to
    equal to or more than
    equal to or greater than
  `,
  less: `
    less than
    fewer than
    under
    below
    up to
    as much as
    as many as
    as high as
    as long as
    at most
    no more than
    not more than
    no greater than
    no higher than
    no larger than
    no longer than
    no older than
    no heavier than
    no taller than
    no wider than
    no deeper than
    no hotter than
    no warmer than
    lighter than
    narrower than
    south of
    smaller than
    lower than
    shorter than
    younger than
    a maximum of
    maximum of
    well under
    well below
    far fewer than
    far less than
    much less than
    not exceeding
    <
    ≤
    ⩽
    < =
    <=
    sub
    equal to or less than
    equal to or fewer than
    less than or equal to
    fewer than or equal to
    smaller or equal than
    less or equal to
  `
}

export const hedgesAfter = {
  about: `
    or so
    or thereabouts
    more or less
    ish
    odd
  `,
  more: `
    or more
    or above
    or greater
    or over
    or older
    or higher
    or longer
    and above
    and over
    and older
    and up
    plus
    upwards
    at least
    +
  `,
  less: `
    or less
    or fewer
    or below
    or under
    or lower
    or younger
    and under
    and below
    at most
  `
}

/** Comparisons that state an open range and not a rounded amount: `is greater than 100`. */
export const comparisons = `
  greater than
  bigger than
  higher than
  larger than
  smaller than
  lower than
  above
  below
  exceed
  exceeding
  exceeds
  surpass
  >
  ≥
  <
  ≤
  ⩾
  ⩽
  < =
  > =
  equal to or less than
  equal to or fewer than
  less than or equal to
  fewer than or equal to
  smaller or equal than
  less or equal to
  bigger or equal than
  greater or equal to
  greater or equal than
  greater than or equal to
  more than or equal to
  equal to or more than
  equal to or greater than
`
