import type { Gap } from '../gap.ts'
import type { EstimationWindow } from './estimation-windows.ts'

/** The reproduction number of one window, or why there is none. */
export type ReproductionEstimate =
  | (EstimationWindow & {
      readonly mean: number
      readonly sd: number
      /** In the order of the probabilities that were asked for. */
      readonly quantiles: readonly number[]
      readonly gap?: undefined
    })
  | (EstimationWindow & { readonly gap: Gap })

/** What EpiEstim gives: 95 % and 90 % intervals, quartiles and median. */
export const defaultProbabilities: readonly number[] = [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975]
