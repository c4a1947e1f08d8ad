import type { Placed } from './ground.ts'

/**
 * Where there are more figures than pixels, the highest of each pixel stands for its neighbours, and the lowest where
 * there are negative ones; so no peak is lost. Else the figures as they are.
 */
export function binned<P extends Placed>(placed: readonly P[]): readonly P[] {
  if (placed.length < 2 || placed[0]!.width >= 1) return placed
  const [highest, lowest] = [new Map<number, P>(), new Map<number, P>()]
  for (const one of placed) {
    const pixel = Math.floor(one.left)
    const value = one.figure.value ?? 0
    const kept = value < 0 ? lowest : highest
    if (Math.abs(value) >= Math.abs(kept.get(pixel)?.figure.value ?? 0)) kept.set(pixel, one)
  }
  return [...highest.values(), ...lowest.values()].sort((a, b) => a.left - b.left)
}
