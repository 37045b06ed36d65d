/** Tail probabilities of the test statistics that reports name: t, F, chi-squared, z and r. Numbers alone: no text, no figures. */

/** ln Γ(x), after Lanczos. */
function lnGamma(x: number): number {
  const weights = [
    76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.001208650973866179, -0.000005395239384953
  ]
  const base = x + 5.5 - (x + 0.5) * Math.log(x + 5.5)
  const series = weights.reduce((sum, weight, index) => sum + weight / (x + index + 1), 1.000000000190015)
  return -base + Math.log((2.5066282746310007 * series) / x)
}

const tiny = 1e-300
const mostSteps = 300

/** The continued fraction of the incomplete beta function. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / keepOffNought(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / keepOffNought(1 + even * d)
    c = keepOffNought(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / keepOffNought(1 + odd * d)
    c = keepOffNought(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < 1e-10) break
  }
  return result
}

const keepOffNought = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

/** The regularised incomplete beta function. */
function beta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b
}

/** The regularised upper incomplete gamma function, by its series. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  let term = 1 / a
  let sum = term
  for (let n = 1; n <= 1000 && term > sum * 1e-14; n++) {
    term *= x / (a + n)
    sum += term
  }
  return Math.max(0, 1 - sum * Math.exp(-x + a * Math.log(x) - lnGamma(a)))
}

/** Two-sided for t, z and r, upper tail for F and chi-squared. */
export const tails = {
  t: (t: number, df: number): number => beta(df / (df + t * t), df / 2, 0.5),
  f: (f: number, df1: number, df2: number): number => beta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2),
  chi2: (x: number, df: number): number => upperGamma(df / 2, x / 2),
  r: (r: number, df: number): number => (Math.abs(r) >= 1 ? 0 : tails.t(Math.abs(r) * Math.sqrt(df / (1 - r * r)), df)),
  z: (z: number): number => upperGamma(0.5, (z * z) / 2)
}
