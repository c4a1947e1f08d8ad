import {
  parseEntry,
  parseEnvelope,
  parseStatement,
  sha256Hex,
  type Commitment,
  type Envelope,
  type SealedStatement,
  type Statement,
} from '@concert/statement'
import type { Accepted, AttachedBytes, Opaque } from './draft.ts'
import { saidInside } from './disclosure.ts'
import { observationsOf } from './observations-of.ts'
import { VaultError } from './vault.ts'

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
  const attachments = await readAttachments(said, form, reader).catch(unlessLost(form))
  if (attachments === undefined && entry.form === 'sealed')
    return { index, received, commitment: entry.commitment }
  return {
    ...(await partsOf(envelope, envelopeBytes, said, attachments ?? [])),
    index,
    entrySha256: sha256Hex(bytes),
    received,
    form,
    audience: said.statement.audience,
  }
}

async function partsOf(
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
    observations: await observationsOf(said, attachments),
  }
}

/** Its own, and those of the statement that it discloses. */
async function readAttachments(
  said: Statement,
  form: 'open' | 'sealed',
  reader: EntryReader,
): Promise<AttachedBytes[]> {
  const described = [said, saidInside(said)].flatMap((one) => one?.statement.attachments ?? [])
  const attachments: AttachedBytes[] = []
  for (const { sha256 } of described)
    attachments.push({ sha256, bytes: await reader.attachment(sha256, form) })
  return attachments
}

/** A sealed statement without its attachments is as one that this node does not hold. */
function unlessLost(form: 'open' | 'sealed'): (error: unknown) => undefined {
  return (error) => {
    if (form === 'open' || !(error instanceof VaultError) || error.code !== 'missing') throw error
  }
}
