import assert from 'node:assert/strict'
import type { Aberrations } from './aberrations.ts'

/** Every threshold is a finite number or a gap, and so is every decision. */
export function assertNoHoles({ upperbound, alarm }: Aberrations): void {
  assert.equal(upperbound.length, alarm.length)
  for (const value of upperbound)
    assert.ok(typeof value === 'string' || Number.isFinite(value), String(value))
  for (const value of alarm) assert.ok(typeof value === 'string' || typeof value === 'boolean', String(value))
}

/** A made series with a season and chance, the same for a seed. */
export function madeWeeks(length: number, { mean = 20, seed = 1 } = {}): number[] {
  let state = seed
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length }, (_, week) => {
    const level = mean * (1 + 0.4 * Math.sin((2 * Math.PI * week) / 52))
    return Math.max(0, Math.round(level + Math.sqrt(level) * 2 * (chance() + chance() - 1)))
  })
}
