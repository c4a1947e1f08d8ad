export type ScaleKind = 'linear' | 'log'

/**
 * One scale for all that is drawn together. `at` maps a figure to its height, 0 (lowest) to 1 (highest), and never
 * falls as the figure rises; zero stands at `baseline`, which is 0 unless there are negative figures. `ticks` hold
 * zero and rise.
 */
export type Scale = {
  readonly kind: ScaleKind
  readonly at: (value: number) => number
  readonly baseline: number
  readonly ticks: readonly number[]
  /** What stands at the top: a round figure on the linear scale, the highest figure on the other. */
  readonly highest: number
  /** Whether every figure is a whole number, as counts are: then every tick is one too. */
  readonly whole: boolean
}

/**
 * The scale that holds every value and zero, with `steps` round steps at most to the highest. `log` is log(1 + n),
 * the same way down: 0 and 1 are points on it.
 */
export function scaleOf(kind: ScaleKind, values: readonly number[], steps = 2): Scale {
  const whole = values.every(Number.isInteger)
  const low = values.reduce((a, b) => Math.min(a, b), 0)
  const high = highOf(values, low, whole)
  const ticks = kind === 'linear' ? linearTicks(low, high, steps, whole) : logTicks(low, high)
  const raise = kind === 'linear' ? identity : signedLog
  const from = raise(Math.min(low, ticks[0]!))
  const to = raise(Math.max(high, ticks.at(-1)!))
  const at = (value: number): number => (raise(value) - from) / (to - from)
  return { kind, at, baseline: at(0), ticks, highest: Math.max(high, ticks.at(-1)!), whole }
}

/** Where nothing is above zero the scale still has a height, so that zero has a place on it. */
function highOf(values: readonly number[], low: number, whole: boolean): number {
  const high = values.reduce((a, b) => Math.max(a, b), 0)
  if (low < 0) return high
  return whole ? Math.max(1, high) : high
}

/** Round figures from below the lowest to above the highest. */
function linearTicks(low: number, high: number, steps: number, whole: boolean): number[] {
  const step = roundStep(high - low, steps, whole)
  const ticks: number[] = []
  for (let at = Math.floor(low / step); (at - 1) * step < high; at++) ticks.push(exact(at * step))
  return ticks
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that takes at most so many; counts have no step under 1. */
function roundStep(span: number, steps: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(span / steps))
  const step =
    [1, 2, 2.5, 5, 10].map((times) => times * power).find((one) => span / one <= steps) ?? 10 * power
  if (!whole) return step
  return step < 1 ? 1 : step === 2.5 ? 3 : step
}

/** 0.3 and not 0.30000000000000004; and zero has no sign. */
function exact(value: number): number {
  return Number(value.toPrecision(12)) + 0
}

const mostPowers = 7

/** Zero, then powers of ten that stay within the figures, on both sides where there are negative ones. */
function logTicks(low: number, high: number): number[] {
  const every = Math.max(1, Math.ceil(Math.log10(Math.max(high, -low, 1)) / mostPowers))
  const powers = (to: number): number[] => {
    const found: number[] = []
    for (let power = 1; power <= to; power *= 10 ** every) found.push(power)
    return found
  }
  return [
    ...powers(-low)
      .map((power) => -power)
      .reverse(),
    0,
    ...powers(high),
  ]
}

const identity = (value: number): number => value
const signedLog = (value: number): number => Math.sign(value) * Math.log1p(Math.abs(value))
