import {
  commitTo,
  formatEnvelope,
  parseEnvelope,
  parseStatement,
  type SealedStatement,
  type Statement,
} from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { Accepted, Draft } from './draft.ts'
import { observationsOf } from './observations-of.ts'
import { Refusal } from './refusal.ts'
import { disclosureSays } from './rule-texts/disclosure-says.ts'
import { toldAt } from './told-at.ts'

/** The sealed statement that a disclosure opens, as accepted for all at the disclosure's place; undefined for other kinds. */
export async function disclosedStatement(accepted: Accepted): Promise<Accepted | undefined> {
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
    observations: await observationsOf(said, accepted.attachments),
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

/** What a disclosure opens, attacker-controlled until its commitment is compared; undefined for other kinds. */
export function saidInside(said: Statement): Statement | undefined {
  const sealed = sealedIn({ said })
  return sealed === undefined ? undefined : parseStatement(parseEnvelope(sealed.envelope).payload)
}

/** A sealed entry of the record, and the entry that disclosed it, if one has. */
export type SealedEntry = { readonly commitment: string; readonly disclosed: number | undefined }

/**
 * Why a disclosure may not stand: it is for everyone, it must open exactly what the entry commits to, only the
 * statement's own author discloses it, and only once, for a second time would bring it before what was said since.
 */
export async function disclosureFault(
  draft: Draft,
  sealedAt: (index: number) => Promise<SealedEntry | undefined>,
): Promise<Refusal | undefined> {
  const sealed = sealedIn(draft)
  if (sealed === undefined || !draft.said.understood || draft.said.statement.kind !== 'record.disclosure')
    return undefined
  const { label, body } = draft.said.statement
  if (label !== 'TLP:CLEAR')
    return new Refusal('conflict', disclosureSays.forAllRefused, [toldAt('label', disclosureSays.forAll)])
  const { index } = body
  const entry = await sealedAt(index)
  if (entry === undefined)
    return new Refusal(
      'unknown',
      `Cannot take disclosure: body.index: entry ${index} is not a sealed one of this record`,
      [toldAt('body.index', disclosureSays.notSealed({ index }))],
    )
  if (sealed.salt.length !== 32 || commitTo(sealed) !== entry.commitment)
    return new Refusal('malformed', disclosureSays.otherContentRefused({ index }), [
      toldAt('body.envelope', disclosureSays.otherContent),
    ])
  const inner = parseEnvelope(sealed.envelope)
  const author = parseStatement(inner.payload).statement.by
  if (author !== draft.said.statement.by)
    return new Refusal('not-entitled', disclosureSays.otherAuthorRefused({ index, author }), [
      toldAt('by', disclosureSays.otherAuthor({ author })),
    ])
  return entry.disclosed === undefined ? undefined : disclosedAlready(index, entry.disclosed)
}

function disclosedAlready(index: number, disclosed: number): Refusal {
  return new Refusal(
    'conflict',
    `Cannot take disclosure: body.index: entry ${index} was disclosed at entry ${disclosed}`,
    [toldAt('body.index', disclosureSays.already({ disclosed }))],
  )
}
