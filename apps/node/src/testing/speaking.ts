import {
  formatEnvelope,
  formatStatement,
  kinds,
  signPayload,
  statementSigner,
  type AgencyId,
  type Frame,
  type Kind,
  type StatementSigner,
} from '@concert/statement'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { DraftToSign } from '../kernel/sign-draft.ts'
import { secretariat, type TestNode } from './test-node.ts'

export type OwnKey = ReturnType<typeof statementSigner> & { readonly base64: string }

/** A key that no node holds, always the same for the same name. */
export function ownKey(name: string): OwnKey {
  const signer = statementSigner(createHash('sha256').update(`test key ${name}`).digest())
  return { ...signer, base64: Buffer.from(signer.publicKey).toString('base64') }
}

export const clear = { label: 'TLP:CLEAR', audience: ['public'] } as const

/** Enrols an agency's own key, as the Secretariat does when a ministry runs its own node. */
export async function enrol(
  { node }: Pick<TestNode, 'node'>,
  agency: string,
  name = agency,
): Promise<OwnKey> {
  const key = ownKey(name)
  await node.signAndTake(secretariat, {
    ...clear,
    kind: 'directory.key-enrolment',
    body: { agency, publicKey: key.base64, custody: 'own' },
    cosigners: [key],
  })
  return key
}

/** What a test says of a statement; the rest is as in any good one. */
export type Said = Partial<Omit<Frame, 'kind' | 'by' | 'body' | 'audience' | 'inReplyTo'>> & {
  readonly by: string
  readonly kind: Kind
  readonly audience?: readonly string[]
  readonly inReplyTo?: string
  readonly body: Readonly<Record<string, unknown>>
}

/** A statement's frame; faults are the test's own business. */
export function frameOf({ node }: Pick<TestNode, 'node'>, said: Said): Record<string, unknown> {
  return {
    version: kinds[said.kind].version,
    record: node.record.origin,
    at: node.clock.now(),
    ...clear,
    ...said,
  }
}

/** Signed elsewhere, as by a ministry's own software. */
export function envelopeOf(
  at: Pick<TestNode, 'node'>,
  said: Said,
  ...signers: readonly StatementSigner[]
): Uint8Array {
  return formatEnvelope(signPayload(formatStatement(frameOf(at, said) as Frame), signers))
}

/** The same, whatever the payload is: what no good software would sign. */
export function envelopeAround(
  payload: string | Uint8Array,
  ...signers: readonly StatementSigner[]
): Uint8Array {
  return formatEnvelope(signPayload(Buffer.from(payload), signers))
}

/** One count of new confirmed cases. */
export function cases(
  place: string,
  period: string,
  value: unknown,
  more: object = {},
): Record<string, unknown> {
  return { place, period, indicator: 'cases_confirmed_new', value, ...more }
}

export function report(by: string, observations: readonly object[], more: Partial<Said> = {}): Said {
  return { by, kind: 'situation.report', about: 'covid-19', ...more, body: { observations, ...more.body } }
}

export function correction(
  by: string,
  observations: readonly object[],
  reason: string,
  more: Partial<Said> = {},
): Said {
  return {
    by,
    kind: 'situation.correction',
    about: 'covid-19',
    ...more,
    body: { observations, reason, ...more.body },
  }
}

/** Signed with the key that the node keeps for the agency, and taken. */
export function say({ node }: Pick<TestNode, 'node'>, { by, ...said }: Said) {
  return node.signAndTake(by as AgencyId, { ...clear, ...said } as DraftToSign)
}

export function post(
  at: TestNode,
  envelope: Uint8Array | string,
  contentType = 'application/vnd.concert.envelope+json',
) {
  return at.inject({
    method: 'POST',
    url: '/api/statements',
    headers: { 'content-type': contentType },
    payload: Buffer.from(envelope),
  })
}
