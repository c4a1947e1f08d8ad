import { gammaCdf } from '../distributions/gamma-cdf.ts'

/** Where the tail falls below this it is taken for 0: it ends there, and with it the sums over it. */
const negligible = 1e-25

/** Mean and standard deviation of a serial interval, in steps of the series (days of a daily one). */
export type SerialIntervalMoments = { readonly mean: number; readonly sd: number }

/**
 * Probabilities of a serial interval of 0, 1 … `length - 1` steps, for a gamma distribution shifted by one step:
 * with shape a = ((mean − 1) / sd)², scale b = sd² / (mean − 1) and G(·; a) its distribution function,
 * w(k) = k·G(k; a) + (k − 2)·G(k − 2; a) − 2(k − 1)·G(k − 1; a)
 * + a·b·(2·G(k − 1; a + 1) − G(k − 2; a + 1) − G(k; a + 1)), never below 0. They are not scaled to a sum of 1, for
 * the tail beyond `length` is missing. Cori et al. (2013), Am J Epidemiol 178:1505, web appendix 11. Beyond the mean
 * 1 − G stands for G, which leaves w the same and keeps the digits of the tail. Throws RangeError unless mean > 1 and
 * sd > 0.
 */
export function discreteSerialInterval({ mean, sd }: SerialIntervalMoments, length: number): Float64Array {
  if (!(mean > 1 && sd > 0 && Number.isFinite(mean / sd) && Number.isFinite(sd)))
    throw new RangeError(`A serial interval of mean ${mean} and sd ${sd} is not one: mean > 1 and sd > 0`)
  const shape = ((mean - 1) / sd) ** 2
  const scale = (sd * sd) / (mean - 1)
  const probabilities = new Float64Array(length)
  const head = new Terms(shape, scale, false)
  const tail = new Terms(shape, scale, true)
  for (let k = 0; k < length; k++) {
    const terms = k - 1 > shape * scale ? tail : head
    const probability = terms.at(k) + terms.at(k - 2) - 2 * terms.at(k - 1)
    probabilities[k] = Math.max(0, terms === tail ? -probability : probability)
    if (terms === tail && probabilities[k]! < negligible) break
  }
  return probabilities
}

/** k·G(k; a) − a·b·G(k; a + 1), or the same of 1 − G, each computed once. */
class Terms {
  readonly #shape: number
  readonly #scale: number
  readonly #upper: boolean
  readonly #known = new Map<number, number>()

  constructor(shape: number, scale: number, upper: boolean) {
    this.#shape = shape
    this.#scale = scale
    this.#upper = upper
  }

  at(k: number): number {
    const known = this.#known.get(k)
    if (known !== undefined) return known
    const term = this.#compute(k)
    this.#known.set(k, term)
    return term
  }

  #compute(k: number): number {
    const [shape, scale] = [this.#shape, this.#scale]
    if (k <= 0) return this.#upper ? k - shape * scale : 0
    const first = gammaCdf(k / scale, shape, this.#upper)
    return k * first - shape * scale * gammaCdf(k / scale, shape + 1, this.#upper)
  }
}
