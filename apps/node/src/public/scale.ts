export type ScaleKind = 'linear' | 'log'

/**
 * One scale for all states. `at` maps a figure to its height, 0 (lowest) to 1 (highest), and never falls as the
 * figure rises; zero stands at `baseline`, which is 0 unless there are negative figures. `ticks` hold zero.
 */
export type Scale = {
  readonly kind: ScaleKind
  readonly at: (value: number) => number
  readonly baseline: number
  readonly ticks: readonly number[]
  /** What stands at the top: a round figure on the linear scale, the highest figure on the other. */
  readonly highest: number
}

/** The scale that holds every value and zero. `log` is log(1 + n), the same way down: 0 and 1 are points on it. */
export function scaleOf(kind: ScaleKind, values: readonly number[]): Scale {
  const low = Math.min(0, ...values)
  const high = Math.max(low < 0 ? 0 : 1, ...values)
  const ticks = kind === 'linear' ? linearTicks(low, high) : logTicks(low, high)
  const raise = kind === 'linear' ? identity : signedLog
  const from = raise(Math.min(low, ...ticks))
  const to = raise(Math.max(high, ...ticks))
  const at = (value: number): number => (raise(value) - from) / (to - from)
  return { kind, at, baseline: at(0), ticks, highest: Math.max(high, ...ticks) }
}

/** Round figures from below the lowest to above the highest, two or three steps apart. */
function linearTicks(low: number, high: number): number[] {
  const step = roundStep(high - low)
  const ticks: number[] = []
  for (let at = Math.floor(low / step); (at - 1) * step < high; at++) ticks.push(at * step + 0)
  return ticks
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that takes at most two steps; counts have no step under 1. */
function roundStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 2))
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((one) => span / one <= 2)!
  return step < 1 ? 1 : step === 2.5 ? 3 : step
}

/** Zero, then the powers of ten that stay within the figures, on both sides where there are negative ones. */
function logTicks(low: number, high: number): number[] {
  const powers = (to: number): number[] => {
    const found: number[] = []
    for (let power = 1; power <= to; power *= 10) found.push(power)
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
