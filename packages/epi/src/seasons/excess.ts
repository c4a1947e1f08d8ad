import type { Gap } from '../gap.ts'

/** What was expected at one step, the prediction interval, and how the count differs from it. */
export type Excess =
  | {
      readonly expected: number
      readonly lower: number
      readonly upper: number
      /** Count less expected; a gap where there is no count. */
      readonly excess: number | Gap
      /** Count over expected. */
      readonly ratio: number | Gap
      readonly gap?: undefined
    }
  | { readonly gap: Gap }

/** Excess over many steps; gaps are left out and counted. No interval: the steps' own do not add up. */
export type TotalExcess = { readonly excess: number; readonly expected: number; readonly gaps: number }

/** Σ of excess and of expected counts; steps without a count add to neither. Overflowing steps count as gaps. */
export function totalExcess(steps: readonly Excess[]): TotalExcess {
  let [excess, expected, gaps] = [0, 0, 0]
  for (const step of steps) {
    if (step.gap !== undefined || typeof step.excess !== 'number' || !Number.isFinite(excess + step.excess))
      gaps++
    else {
      excess += step.excess
      expected += step.expected
    }
  }
  return { excess, expected: Math.min(expected, Number.MAX_VALUE), gaps }
}
