import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

/** For the torture tests: a folder of its own for each, in memory where the system has such a place; all removed at the end. */
export function testFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'concert-torture-'))
  folders.push(folder)
  return folder
}

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

export type Random = {
  /** A whole number from 0 to below `bound`. */
  readonly below: (bound: number) => number
  readonly isOneIn: (count: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
}

/** Chance that can be had again: one seed, one sequence (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return { below, isOneIn: (count) => below(count) === 0, pick: (from) => from[below(from.length)]! }
}

/** Of this run: printed with a failure, and handed in with CONCERT_SEED to have it again. */
export const seed = Number(process.env['CONCERT_SEED'] ?? 20200417)
