/**
 * The count of each time as it was known with each delay: `values[t · (maxDelay + 1) + x]` is what was published at
 * t + x of time t, where `isKnown` is 1; elsewhere nothing was published at t + x, or t + x is after now, and 0
 * stands. The last of the `times` is now. Counts may fall from one delay to the next, by corrections.
 */
export interface KnownByDelay {
  readonly times: number
  readonly maxDelay: number
  readonly values: Float64Array
  readonly isKnown: Uint8Array
}
