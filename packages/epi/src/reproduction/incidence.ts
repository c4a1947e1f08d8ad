/**
 * New cases by step. A value that was not reported is NaN; one below zero is a correction and no count. Cases of the
 * first step are taken as imported, for nothing before them could have infected them.
 */
export type Incidence = {
  /** Infected within the population. */
  readonly local: ArrayLike<number>
  /** Infected elsewhere: they infect and were not infected here. None when absent. */
  readonly imported?: ArrayLike<number>
}

/** What the estimators read: counts without a hole, and where the holes were. */
export type PreparedIncidence = {
  /** Cases that were infected here; 0 in the first step. */
  readonly local: Float64Array
  /** All cases; 0 where there is no count. */
  readonly total: Float64Array
  /** 1 where a value is missing, 2 where it is negative; undefined when every step is a count. */
  readonly holes: Uint8Array | undefined
}

/** Splits the first step off as imported and marks what is no count. Throws RangeError for unequal lengths. */
export function prepareIncidence({ local, imported }: Incidence): PreparedIncidence {
  const length = local.length
  if (imported !== undefined && imported.length !== length)
    throw new RangeError(`${length} local and ${imported.length} imported counts are not of one series`)
  const own = new Float64Array(length)
  const total = new Float64Array(length)
  let holes: Uint8Array | undefined
  for (let t = 0; t < length; t++) {
    const here = local[t]!
    const elsewhere = imported === undefined ? 0 : imported[t]!
    if (here >= 0 && elsewhere >= 0) {
      own[t] = t === 0 ? 0 : here
      total[t] = here + elsewhere
    } else (holes ??= new Uint8Array(length))[t] = here < 0 || elsewhere < 0 ? 2 : 1
  }
  return { local: own, total, holes }
}
