import type { Gap } from '../gap.ts'

/**
 * Thresholds for consecutive values of a series, the first for index `from`: `upperbound[i]` and `alarm[i]` are
 * about value `from + i`. Where a threshold cannot be computed, both name why.
 */
export type Aberrations = {
  readonly from: number
  readonly upperbound: readonly (number | Gap)[]
  readonly alarm: readonly (boolean | Gap)[]
}
