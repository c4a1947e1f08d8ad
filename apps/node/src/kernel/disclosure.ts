import {
  commitTo,
  formatEnvelope,
  parseEnvelope,
  parseStatement,
  type SealedStatement,
} from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { Accepted, Draft } from './draft.ts'
import { observationsOf } from './observations-of.ts'
import { Refusal } from './refusal.ts'

/** The sealed statement that a disclosure opens, as accepted for all at the disclosure's place; undefined for other kinds. */
export function disclosedStatement(accepted: Accepted): Accepted | undefined {
  const sealed = sealedIn(accepted)
  if (
    sealed === undefined ||
    !accepted.said.understood ||
    accepted.said.statement.kind !== 'record.disclosure'
  )
    return undefined
  const envelope = parseEnvelope(sealed.envelope)
  const said = parseStatement(envelope.payload)
  return {
    ...accepted,
    id: envelope.id,
    envelope,
    bytes: formatEnvelope(envelope),
    said,
    observations: observationsOf(said, accepted.attachments),
    audience: ['public'],
    disclosedFrom: accepted.said.statement.body.index,
  }
}

/** Salt and envelope that a disclosure carries; undefined for other kinds. */
export function sealedIn({ said }: Pick<Draft, 'said'>): SealedStatement | undefined {
  if (!said.understood || said.statement.kind !== 'record.disclosure') return undefined
  const { salt, envelope } = said.statement.body
  return { salt: Buffer.from(salt, 'base64'), envelope: Buffer.from(envelope, 'base64') }
}

/**
 * Why a disclosure may not stand: it must open exactly what the entry commits to, and only the statement's own
 * author discloses it. `entryAt` gives the commitment of a sealed entry.
 */
export async function disclosureFault(
  draft: Draft,
  commitmentAt: (index: number) => Promise<string | undefined>,
): Promise<Refusal | undefined> {
  const sealed = sealedIn(draft)
  if (sealed === undefined || !draft.said.understood || draft.said.statement.kind !== 'record.disclosure')
    return undefined
  const { index } = draft.said.statement.body
  const commitment = await commitmentAt(index)
  if (commitment === undefined)
    return new Refusal(
      'unknown',
      `Cannot take disclosure: body.index: entry ${index} is not a sealed one of this record`,
      [{ place: 'body.index', message: `entry ${index} is not sealed` }],
    )
  if (sealed.salt.length !== 32 || commitTo(sealed) !== commitment)
    return new Refusal(
      'malformed',
      `Cannot take disclosure: salt and envelope are not what entry ${index} commits to`,
      [{ place: 'body.envelope', message: 'is not what the entry commits to' }],
    )
  const inner = parseEnvelope(sealed.envelope)
  const author = parseStatement(inner.payload).statement.by
  const isAuthor = author === draft.said.statement.by
  return isAuthor
    ? undefined
    : new Refusal(
        'not-entitled',
        `Cannot take disclosure: entry ${index} was said by ${author}, who alone discloses it`,
        [{ place: 'by', message: `must be ${author}` }],
      )
}
