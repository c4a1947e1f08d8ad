import assert from 'node:assert/strict'
import { refuses } from './refused.ts'
import { enrol, envelopeOf, post, type OwnKey, type Said } from './speaking.ts'
import { openTestNode, startInstant, type TestNode } from './test-node.ts'

export type Taken = { readonly index: number; readonly statement: string }
type Refused = (said: Said, place: string, message: RegExp) => Promise<void>

/** Agencies that sign with keys of their own, against one node. */
export type Offices = {
  readonly at: TestNode
  readonly post: (said: Said) => ReturnType<typeof post>
  /** Said and taken. */
  readonly taken: (said: Said) => Promise<Taken>
  /** Said and refused, with nothing changed: for what stands against it, for what there is not, for its time, its author. */
  readonly conflicts: Refused
  readonly unknown: Refused
  readonly early: Refused
  readonly forbidden: (said: Said, message: RegExp) => Promise<void>
}

/** Nothing is said twice in the same instant, so that what is said again is not taken for a repetition. */
export async function openOffices(...agencies: readonly string[]): Promise<Offices> {
  const at = await openTestNode()
  const keys = new Map<string, OwnKey>()
  for (const agency of agencies) keys.set(agency, await enrol(at, agency))
  let spoken = 0
  const signed = (said: Said): Uint8Array => {
    const instant = new Date(Date.parse(startInstant) - 3_600_000 + spoken++).toISOString()
    return envelopeOf(at, { at: instant as never, ...said }, keys.get(said.by)!)
  }
  const refused =
    (status: number, code: string): Refused =>
    (said, place, message) =>
      refuses(at, signed(said), { status, code, place, message })
  const forbidden = refused(403, 'not-entitled')
  return {
    at,
    post: (said) => post(at, signed(said)),
    taken: async (said) => {
      const answered = await post(at, signed(said))
      assert.equal(answered.statusCode, 201, answered.body)
      return answered.json<Taken>()
    },
    conflicts: refused(409, 'conflict'),
    unknown: refused(422, 'unknown'),
    early: refused(422, 'future'),
    forbidden: (said, message) => forbidden(said, 'by', message),
  }
}
