import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { parseCase, type Case, type CaseResult } from './cases/case.ts'
import { runCase } from './cases/run-case.ts'

const folder = new URL('../../../../shared/reference/', import.meta.url)

/** Tests that compare with R say so when its results are not beside the checkout. */
export const skipReference = existsSync(folder)
  ? false
  : 'the results of R are not here (../shared/reference)'

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
}

/** The cases of one list, `[]` where they are not there. */
export function referenceCases(group: string): readonly Case[] {
  if (skipReference !== false) return []
  return (readJson(`cases/${group}.json`) as unknown[]).map((one) => parseCase(one, group))
}

export function referenceInput(name: string): unknown {
  return readJson(`inputs/${name}.json`)
}

/** What R says of a case, and what `runCase` does. */
export function compareWithReference(group: string, one: Case): { actual: CaseResult; expected: CaseResult } {
  const expected = readJson(`results/${group}/${one.id}.json`) as CaseResult
  return {
    actual: runCase(one, one.input === undefined ? undefined : referenceInput(one.input)),
    expected,
  }
}

export type Tolerance = { readonly relative: number; readonly absolute?: number }

/** Every number of `expected` stands in `actual` at the same place, within the tolerance; `null` stands for `null`. */
export function assertClose(
  actual: unknown,
  expected: unknown,
  tolerance: Tolerance,
  place = 'result',
): void {
  if (typeof expected === 'number') {
    assert.equal(typeof actual, 'number', `${place}: ${String(actual)} instead of ${expected}`)
    const { relative, absolute = 0 } = tolerance
    const allowed = Math.max(relative * Math.abs(expected), absolute)
    const off = Math.abs((actual as number) - expected)
    assert.ok(off <= allowed, `${place}: ${String(actual)} instead of ${expected}, off by ${off}`)
  } else if (typeof expected === 'object' && expected !== null) {
    assert.ok(typeof actual === 'object' && actual !== null, `${place}: ${String(actual)}`)
    assert.deepEqual(Object.keys(actual).sort(), Object.keys(expected).sort(), place)
    for (const [key, value] of Object.entries(expected))
      assertClose((actual as Record<string, unknown>)[key], value, tolerance, `${place}.${key}`)
  } else assert.equal(actual, expected, place)
}
