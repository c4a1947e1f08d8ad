import {
  formatEnvelope,
  instantMs,
  maxSealedEnvelopeBytes,
  parseEnvelope,
  parseStatement,
  sha256Hex,
  signerFault,
  signingKey,
  type Attachment,
  type Directory,
  type Envelope,
  type Frame,
  type KeyEntry,
  type Statement,
} from '@concert/statement'
import type { Clock } from './clock.ts'
import { saidInside } from './disclosure.ts'
import type { AttachedBytes, Genuine } from './draft.ts'
import { observationsOf } from './observations-of.ts'
import { Refusal } from './refusal.ts'
import { intakeSays } from './rule-texts/intake-says.ts'
import { signerRefusal } from './signer-refusal.ts'
import { toldAt } from './told-at.ts'
import type { Verifiers } from './verifiers/open-verifiers.ts'

/** Finds the bytes of an attachment that was sent before the statement; undefined when it was not. */
export type FindAttachment = (sha256: string) => Promise<Uint8Array | undefined>

export type Intake = { readonly admit: (bytes: Uint8Array, find: FindAttachment) => Promise<Genuine> }

export type IntakeParts = {
  readonly origin: string
  readonly clock: Clock
  readonly directory: () => Directory
  readonly isSigned: Verifiers['isSigned']
  /** The attachments of sealed statements that this node keeps: a disclosure shows them with the statement. */
  readonly kept?: FindAttachment
}

/** A statement's own clock may run this far ahead of the node's. */
const clockSkewMs = 5 * 60_000

/**
 * Takes attacker-controlled bytes and answers what was said: bounded, signed by keys that may sign for its author,
 * parsed after that, meant for this record, with its attachments at hand. Throws Refusal or StatementError.
 */
export function openIntake({ origin, clock, directory, isSigned, kept }: IntakeParts): Intake {
  return {
    admit: async (bytes, find) => {
      const envelope = parseEnvelope(bytes)
      // One directory for both: a key that is enrolled in between has not been asked for its signature.
      const known = await verifySignatures(envelope, directory(), isSigned)
      const said = parseStatement(envelope.payload)
      const signer = verifyAuthor(said, envelope, known)
      verifyFrame(said.statement, origin, clock)
      const canonical = formatEnvelope(envelope)
      verifySealable(said.statement, canonical)
      const attachments = await collectAttachments(said.statement.attachments ?? [], find)
      const inside = saidInside(said)?.statement.attachments ?? []
      attachments.push(
        ...(await collectAttachments(inside, async (sha256) => (await find(sha256)) ?? kept?.(sha256))),
      )
      return {
        id: envelope.id,
        envelope,
        bytes: canonical,
        said,
        signer,
        attachments,
        observations: await observationsOf(said, attachments),
      }
    },
  }
}

/**
 * Every signature by a key in the directory must be good; answers that directory. A signature by another key is only taken beside it in
 * a statement that enrols that key, which the directory's rules check.
 */
async function verifySignatures(
  { signatures, signedBytes }: Envelope,
  directory: Directory,
  isSigned: Verifiers['isSigned'],
): Promise<Directory> {
  for (const { keyid, sig } of signatures) {
    const known = directory.keys.get(keyid)
    if (known !== undefined && !(await isSigned(known.publicKey, signedBytes, sig)))
      throw new Refusal(
        'bad-signature',
        `Cannot take statement: the signature by key ${keyid} does not verify`,
        [toldAt('signatures', intakeSays.badSignature({ keyid }))],
      )
  }
  return directory
}

/** Nothing is believed of a statement by an unknown key, but the one that founds an empty record. */
function verifyAuthor(said: Statement, envelope: Envelope, directory: Directory): KeyEntry | undefined {
  if (directory.secretariat === undefined) {
    const founds = said.understood && said.statement.kind === 'directory.organisation'
    if (founds && envelope.signatures.length === 1) return undefined
    throw new Refusal('not-entitled', intakeSays.emptyRecord)
  }
  const fault = signerFault(directory, said.statement, envelope)
  if (fault !== undefined) throw signerRefusal(fault)
  verifyCompany(said, envelope, directory)
  return signingKey(directory, said.statement, envelope)
}

function verifyCompany(said: Statement, envelope: Envelope, directory: Directory): void {
  const strangers = envelope.signatures.filter(
    ({ keyid }) => directory.keys.get(keyid)?.agency !== said.statement.by,
  )
  const introduces =
    said.statement.kind === 'directory.key-enrolment' || said.statement.kind === 'directory.key-rotation'
  if (strangers.length === 0 || (introduces && strangers.length === 1)) return
  const { keyid } = strangers[0]!
  throw new Refusal('bad-signature', intakeSays.strangerRefused({ keyid, by: said.statement.by }), [
    toldAt('signatures', intakeSays.stranger),
  ])
}

function verifyFrame({ record, at }: Frame, origin: string, clock: Clock): void {
  if (record !== origin)
    throw new Refusal('wrong-record', intakeSays.otherRecordRefused({ record, origin }), [
      toldAt('record', intakeSays.otherRecord({ origin })),
    ])
  const now = clock.now()
  if (instantMs(at) > instantMs(now) + clockSkewMs)
    throw new Refusal('future', intakeSays.aheadRefused({ at, now }), [toldAt('at', intakeSays.ahead)])
}

/** Asked here, for in a batch it would be everyone's trouble. */
function verifySealable({ label }: Frame, { length }: Uint8Array): void {
  if (label === 'TLP:CLEAR' || length <= maxSealedEnvelopeBytes) return
  const most = maxSealedEnvelopeBytes
  throw new Refusal('too-large', intakeSays.tooLargeRefused({ bytes: length, most }), [
    toldAt('label', intakeSays.tooLarge({ most })),
  ])
}

async function collectAttachments(
  described: readonly Attachment[],
  find: FindAttachment,
): Promise<AttachedBytes[]> {
  const collected: AttachedBytes[] = []
  for (const [at, { sha256, bytes, name }] of described.entries()) {
    const found = await find(sha256)
    const place = `attachments.${at}`
    if (found === undefined)
      throw new Refusal('unknown', intakeSays.notSentRefused({ place, name, sha256 }), [
        toldAt(place, intakeSays.notSent),
      ])
    if (found.length !== bytes || sha256Hex(found) !== sha256)
      throw new Refusal('malformed', intakeSays.otherBytesRefused({ place, name, bytes: found.length }), [
        toldAt(place, intakeSays.otherBytes),
      ])
    collected.push({ sha256, bytes: found })
  }
  return collected
}
