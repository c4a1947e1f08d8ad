import {
  applyDirectory,
  directoryFault,
  isSignedBy,
  parseEnvelope,
  parseStatement,
  signerFault,
  signingKey,
  type Directory,
  type Entry,
  type Envelope,
  type Frame,
  type Instant,
  type KeyEntry,
  type Refusal,
  type Statement,
  type StatementId,
} from '@concert/statement'
import { VerifyError } from './verify-error.ts'

/** A statement that its author's key signed, and that the key might sign at its place in the log. */
export type Signed = {
  readonly id: StatementId
  readonly envelope: Envelope
  readonly said: Statement
  readonly signer: KeyEntry
}

/** A place in the log, and the directory as the entries before it made it. */
export type Place = { readonly index: number; readonly received: Instant; readonly directory: Directory }

/**
 * Reads an envelope, attacker-controlled, as what stands at a place of the log: signatures before content, the
 * author's key in force, no stranger's signature, and for the directory its own rules. Throws what does not hold.
 */
export function readSigned(bytes: Uint8Array, place: Place): Signed {
  const envelope = parseEnvelope(bytes)
  if (place.directory.secretariat === undefined) return readFounding(envelope, place)
  requireGoodSignatures(envelope, place.directory)
  const said = parseStatement(envelope.payload)
  const signer = requireSigner(said, envelope, place.directory)
  requireDirectoryRules(said, envelope, place.directory)
  return { id: envelope.id, envelope, said, signer }
}

/** The record's origin binds a statement to it: the same words in an exercise's record say nothing here. */
export function requireRecord({ record }: Frame, origin: string): void {
  if (record !== origin)
    throw new VerifyError('wrong-record', `it is meant for the record ${record}, not ${origin}`)
}

/** What is for all stands open in the log, what is for some is sealed. */
export function requireForm({ label }: Frame, form: Entry['form']): void {
  if ((label === 'TLP:CLEAR') === (form === 'open')) return
  throw new VerifyError('wrong-form', `it is ${label}, and its entry is ${form}`)
}

/** The first entry founds the record: it names the key that signs it, and no other signs beside it. */
function readFounding(envelope: Envelope, { index, received, directory }: Place): Signed {
  const said = parseStatement(envelope.payload)
  if (index !== 0 || !said.understood || said.statement.kind !== 'directory.organisation')
    throw new VerifyError('not-founded', 'the record is founded by its first entry, and by no other')
  requireDirectoryRules(said, envelope, directory)
  if (envelope.signatures.length > 1) throw stranger(envelope.signatures[1]!.keyid)
  const founded = applyDirectory(directory, { index, received, statement: said.statement })
  return { id: envelope.id, envelope, said, signer: founded.keys.get(envelope.signatures[0]!.keyid)! }
}

function requireGoodSignatures({ signatures, signedBytes }: Envelope, { keys }: Directory): void {
  const known = signatures.filter(({ keyid }) => keys.has(keyid))
  if (known.length === 0)
    throw new VerifyError('not-entitled', `no entry before enrols the key ${signatures[0]!.keyid}`)
  for (const { keyid, sig } of known)
    if (!isSignedBy(keys.get(keyid)!.key, signedBytes, sig))
      throw new VerifyError('bad-signature', `the signature by the key ${keyid} is not of these bytes`)
}

function requireSigner(said: Statement, envelope: Envelope, directory: Directory): KeyEntry {
  const { statement } = said
  refuse(signerFault(directory, statement, envelope))
  const strangers = envelope.signatures.filter(
    ({ keyid }) => directory.keys.get(keyid)?.agency !== statement.by,
  )
  if (strangers.length > (introduces(statement) ? 1 : 0)) throw stranger(strangers.at(-1)!.keyid)
  return signingKey(directory, statement, envelope)!
}

/** Only the key that a statement brings into the directory signs beside its author's. */
function introduces({ kind }: Frame): boolean {
  return kind === 'directory.key-enrolment' || kind === 'directory.key-rotation'
}

function requireDirectoryRules(said: Statement, envelope: Envelope, directory: Directory): void {
  if (said.understood) refuse(directoryFault(directory, said.statement, envelope))
}

function refuse(fault: Refusal | undefined): void {
  if (fault !== undefined) throw new VerifyError(fault.code, `${fault.place}: ${fault.message}`)
}

function stranger(keyid: string): VerifyError {
  return new VerifyError('bad-signature', `the key ${keyid} has no part in it, and yet a signature`)
}
