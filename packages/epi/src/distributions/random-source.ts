/** Draws that follow from the seed alone: the same seed gives the same draws, in every engine. */
export type RandomSource = {
  /** Uniform on (0, 1), never 0 nor 1, 53 bits. */
  readonly uniform: () => number
  /** Standard normal. */
  readonly normal: () => number
}

/**
 * xoshiro128** of Blackman & Vigna (2021), ACM Trans Math Softw 47:36, its state filled from a 32-bit seed by
 * splitmix32; normal values by the polar method (Marsaglia & Bray 1964, SIAM Rev 6:260).
 */
export function randomSource(seed: number): RandomSource {
  const state = filledState(seed)
  let spare: number | undefined
  const uniform = (): number => {
    const high = next(state) >>> 5
    return (high * 67_108_864 + (next(state) >>> 6) + 0.5) / 9_007_199_254_740_992
  }
  const normal = (): number => {
    if (spare !== undefined) {
      const value = spare
      spare = undefined
      return value
    }
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1]
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * factor
      return x * factor
    }
  }
  return { uniform, normal }
}

function next(state: Int32Array): number {
  const times5 = Math.imul(state[1]!, 5)
  const result = Math.imul((times5 << 7) | (times5 >>> 25), 9)
  const shifted = state[1]! << 9
  state[2]! ^= state[0]!
  state[3]! ^= state[1]!
  state[1]! ^= state[2]!
  state[0]! ^= state[3]!
  state[2]! ^= shifted
  state[3] = (state[3]! << 11) | (state[3]! >>> 21)
  return result
}

function filledState(seed: number): Int32Array {
  let last = seed | 0
  return Int32Array.from({ length: 4 }, () => {
    last = (last + 0x9e3779b9) | 0
    let mixed = last ^ (last >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  })
}
