import tQuantile from '@stdlib/stats-base-dists-t-quantile'

const known = new Map<number, Map<number, number>>()

/** Remembered quantiles of one probability, at most. */
const most = 2_000

/** The quantile of Student's t; remembered, for one asks again and again for few degrees of freedom. */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  let byDegrees = known.get(p)
  if (byDegrees === undefined || byDegrees.size > most) known.set(p, (byDegrees = new Map()))
  if (known.size > most) known.clear()
  let value = byDegrees.get(degreesOfFreedom)
  if (value === undefined) byDegrees.set(degreesOfFreedom, (value = tQuantile(p, degreesOfFreedom)))
  return value
}
