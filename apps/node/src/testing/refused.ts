import type { LightMyRequestResponse } from 'fastify'
import assert from 'node:assert/strict'
import { post } from './speaking.ts'
import type { TestNode } from './test-node.ts'

export type Expected = {
  readonly status: number
  readonly code: string
  readonly place?: string | RegExp
  readonly message: RegExp
}

/** A problem document as it is expected: code, status, place, words, and nothing of our insides. */
export function assertProblem(
  answer: LightMyRequestResponse,
  { status, code, place, message }: Expected,
): void {
  assert.equal(answer.statusCode, status, answer.body)
  assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
  const problem = answer.json<{
    type: string
    status: number
    detail: string
    faults?: { place: string; message: string }[]
  }>()
  assert.equal(problem.type, `urn:concert:problem:${code}`)
  assert.equal(problem.status, status)
  assert.match(`${problem.detail} ${JSON.stringify(problem.faults ?? [])}`, message)
  assert.doesNotMatch(answer.body, /\n\s+at |node_modules|\.ts:\d/)
  if (place === undefined) return
  const places = (problem.faults ?? []).map((fault) => fault.place)
  const isThere = places.some((one) => (typeof place === 'string' ? one === place : place.test(one)))
  assert.ok(isThere, `the places are ${places.join(', ')}`)
}

/** Does what must change nothing: neither the record nor a row of a table. Answers what it answered. */
export async function unchanged<T>(at: TestNode, attempt: () => Promise<T>): Promise<T> {
  const before = await at.tables()
  const size = at.node.record.size()
  const answer = await attempt()
  assert.equal(at.node.record.size(), size, 'the record has grown')
  assertSameTables(await at.tables(), before)
  return answer
}

/** An envelope that is refused as expected, and changes nothing. */
export async function refuses(
  at: TestNode,
  envelope: Uint8Array | string,
  expected: Expected,
): Promise<void> {
  assertProblem(await unchanged(at, () => post(at, envelope)), expected)
}

/** The same rows in every table; the first table that differs is named, with the rows that only one side has. */
export function assertSameTables(actual: Tables, expected: Tables): void {
  assert.deepEqual(Object.keys(actual), Object.keys(expected))
  for (const [name, rows] of Object.entries(actual)) {
    const [here, there] = [new Set(rows), new Set(expected[name])]
    const more = rows.filter((row) => !there.has(row)).slice(0, 5)
    const less = expected[name]!.filter((row) => !here.has(row)).slice(0, 5)
    assert.deepEqual({ more, less }, { more: [], less: [] }, `the table ${name} differs`)
    assert.equal(rows.length, expected[name]!.length, `the table ${name} has other numbers of rows`)
  }
}

type Tables = Awaited<ReturnType<TestNode['tables']>>
