import {
  parseEntry,
  parseEnvelope,
  parseStatement,
  type Commitment,
  type Envelope,
  type SealedStatement,
  type Statement,
} from '@concert/statement'
import type { Accepted, AttachedBytes, Opaque } from './draft.ts'
import { observationsOf } from './observations-of.ts'

/** Where an entry's parts lie outside the log, and who its key belonged to when it was accepted. */
export type EntryReader = {
  readonly sealed: (commitment: Commitment) => Promise<SealedStatement | undefined>
  readonly attachment: (sha256: string, form: 'open' | 'sealed') => Promise<Uint8Array>
}

/**
 * An entry of our own log as the accepted statement that it was. It was verified when it was accepted, and
 * `concert check` verifies it again; this trusts the record's own bytes.
 */
export async function readAccepted(
  index: number,
  bytes: Uint8Array,
  reader: EntryReader,
): Promise<Accepted | Opaque> {
  const entry = parseEntry(bytes)
  const { received, form } = entry
  const sealed = entry.form === 'sealed' ? await reader.sealed(entry.commitment) : undefined
  if (entry.form === 'sealed' && sealed === undefined)
    return { index, received, commitment: entry.commitment }
  const envelopeBytes = entry.form === 'open' ? entry.envelope : sealed!.envelope
  const envelope = parseEnvelope(envelopeBytes)
  const said = parseStatement(envelope.payload)
  const attachments = await readAttachments(said, form, reader)
  return {
    ...partsOf(envelope, envelopeBytes, said, attachments),
    index,
    received,
    form,
    audience: said.statement.audience,
  }
}

function partsOf(
  envelope: Envelope,
  bytes: Uint8Array,
  said: Statement,
  attachments: readonly AttachedBytes[],
) {
  return {
    id: envelope.id,
    envelope,
    bytes,
    said,
    signer: undefined,
    attachments,
    observations: observationsOf(said, attachments),
  }
}

async function readAttachments(
  { statement }: Statement,
  form: 'open' | 'sealed',
  reader: EntryReader,
): Promise<AttachedBytes[]> {
  const attachments: AttachedBytes[] = []
  for (const { sha256 } of statement.attachments ?? [])
    attachments.push({ sha256, bytes: await reader.attachment(sha256, form) })
  return attachments
}
