import {
  formatEnvelope,
  formatStatement,
  importPublicKey,
  isSignedBy,
  keyIdOf,
  kinds,
  parseEnvelope,
  parseStatement,
  signPayload,
  StatementError,
  type AgencyId,
  type Frame,
  type Instant,
  type Kind,
  type StatementSigner,
  type Understood,
} from '@concert/statement'
import type { Client } from '../client.ts'
import { CommandError } from '../command-error.ts'
import type { DirectoryAnswer } from '../show/directory.ts'

type Own = StatementSigner & { readonly publicKey: Uint8Array }

/** What a statement that is signed away from the node needs to know of it. */
export type Place = { readonly origin: string; readonly at: Instant; readonly secretariat: AgencyId }

/** The node's clock counts, not this machine's: a sample or an exercise lives on another one. */
export async function askPlace(client: Client): Promise<Place> {
  const { origin, now } = await client.get<{ origin: string; now: Instant }>('/api/node')
  const { organisation } = await client.get<DirectoryAnswer>('/api/directory')
  const secretariat = organisation?.secretariat?.agency
  if (secretariat === undefined) throw new CommandError('This record is not founded yet')
  return { origin, at: now, secretariat: secretariat as AgencyId }
}

/** The Secretariat's statement that enrols a key, signed so far by that key alone, as proof that its holder has it. */
export function requestEnrolment(key: Own, agency: AgencyId, { origin, at, secretariat }: Place): Uint8Array {
  const body = { agency, publicKey: Buffer.from(key.publicKey).toString('base64'), custody: 'own' }
  return sign(frameOf('directory.key-enrolment', secretariat, { origin, at }, body), [key])
}

/** Whose key a request is to enrol. Throws CommandError unless that key has signed it. */
export function readRequest(bytes: Uint8Array): { agency: string; keyid: string } {
  const { payload, signatures, signedBytes } = readEnvelope(bytes)
  const { agency, publicKey } = readEnrolment(payload).body
  const raw = Buffer.from(publicKey, 'base64')
  const own = signatures.find(({ keyid }) => keyid === keyIdOf(raw))
  if (own !== undefined && isSignedBy(importPublicKey(raw), signedBytes, own.sig))
    return { agency, keyid: own.keyid }
  throw new CommandError(
    'The request is not signed by the key that it is to enrol: its holder has not shown that he has it',
  )
}

/** The request with another signature before its own. */
export function countersign(bytes: Uint8Array, signer: StatementSigner): Uint8Array {
  const { payload, signatures, signedBytes } = readEnvelope(bytes)
  const added = { keyid: signer.keyid, sig: signer.sign(signedBytes) }
  return formatEnvelope({ payload, signatures: [added, ...signatures] })
}

/** A rotation, signed by the key that goes and the key that comes. */
export function rotate(agency: AgencyId, previous: StatementSigner, next: Own, place: Place): Uint8Array {
  const body = {
    previous: previous.keyid,
    publicKey: Buffer.from(next.publicKey).toString('base64'),
    custody: 'own',
  }
  return sign(frameOf('directory.key-rotation', agency, place, body), [previous, next])
}

function frameOf(
  kind: Kind,
  by: AgencyId,
  { origin, at }: Pick<Place, 'origin' | 'at'>,
  body: Frame['body'],
): Frame {
  const { version } = kinds[kind]
  return { kind, version, record: origin, by, at, label: 'TLP:CLEAR', audience: ['public'], lang: 'en', body }
}

function sign(frame: Frame, signers: readonly StatementSigner[]): Uint8Array {
  return formatEnvelope(signPayload(formatStatement(frame), signers))
}

function readEnvelope(bytes: Uint8Array): ReturnType<typeof parseEnvelope> {
  try {
    return parseEnvelope(bytes)
  } catch (error) {
    throw error instanceof StatementError ? notARequest(error) : error
  }
}

function readEnrolment(payload: Uint8Array): Understood<'directory.key-enrolment'> {
  const said = parseStatement(payload)
  if (said.understood && said.statement.kind === 'directory.key-enrolment') return said.statement
  throw notARequest()
}

function notARequest(cause?: Error): CommandError {
  return new CommandError(
    `This is not a request to enrol a key, as "concert key request" writes it${cause === undefined ? '' : `: ${cause.message}`}`,
  )
}
