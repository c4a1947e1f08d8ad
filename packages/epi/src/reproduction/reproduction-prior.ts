/** Mean and standard deviation of the gamma distribution that R is taken to have before any case is seen. */
export type ReproductionPrior = { readonly mean: number; readonly sd: number }

/** Wide and high, so that an estimate below 1 comes from the data: the default of Cori et al. (2013). */
export const defaultPrior: ReproductionPrior = { mean: 5, sd: 5 }

/** Shape (mean / sd)² and scale sd² / mean. Throws RangeError unless both are above 0. */
export function gammaOfPrior({ mean, sd }: ReproductionPrior): { shape: number; scale: number } {
  if (!(mean > 0 && sd > 0)) throw new RangeError(`A prior of mean ${mean} and sd ${sd} is none`)
  return { shape: (mean / sd) ** 2, scale: (sd * sd) / mean }
}
