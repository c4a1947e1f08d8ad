import { fromBase64 } from '#bytes'
import { importPublicKey, isSignedBy } from '#ed25519'
import type { StateCode } from '../codes/state.ts'
import { keyIdOf, type Envelope, type KeyId } from '../envelope.ts'
import type { Understood } from '../frame.ts'
import { activeKeys, type Directory } from './directory.ts'
import { directoryEnglish, type DirectoryFacts } from './directory-english.ts'

export type Refusal = { readonly code: RefusalCode; readonly place: string; readonly message: string }
export type RefusalCode = 'not-entitled' | 'unknown' | 'conflict' | 'bad-signature'

type FaultFor<R extends keyof DirectoryFacts> = Refusal & {
  readonly reason: R
  readonly facts: DirectoryFacts[R]
}
export type DirectoryFault = { [R in keyof DirectoryFacts]: FaultFor<R> }[keyof DirectoryFacts]

/**
 * Why a directory statement may not stand after the directory so far, or undefined. `envelope` is at hand for
 * the second signature by which a new key proves that its holder has it. Pure: every reader refuses alike.
 */
export function directoryFault(
  directory: Directory,
  statement: Understood,
  envelope: Envelope,
): DirectoryFault | undefined {
  switch (statement.kind) {
    case 'directory.organisation':
      return directory.secretariat === undefined
        ? foundingFault(statement, envelope)
        : onlySecretariat(directory, statement)
    case 'directory.membership':
      return onlySecretariat(directory, statement)
    case 'directory.agency':
      return onlySecretariat(directory, statement) ?? unknownState(directory, statement.body.state)
    case 'directory.focal-point':
      return (
        unknownState(directory, statement.body.state) ??
        unknownAgency(directory, statement.body.agency) ??
        forItsState(directory, statement, statement.body.state)
      )
    case 'directory.key-enrolment':
      return (
        onlySecretariat(directory, statement) ??
        unknownAgency(directory, statement.body.agency) ??
        newKeyFault(directory, statement.body.publicKey, envelope)
      )
    case 'directory.key-rotation':
      return rotationFault(directory, statement, envelope)
    case 'directory.key-revocation':
      return revocationFault(directory, statement)
    default:
      return undefined
  }
}

/** The founding statement names its author's key and is signed by it; nothing precedes it. */
function foundingFault(
  statement: Extract<Understood, { kind: 'directory.organisation' }>,
  envelope: Envelope,
): DirectoryFault | undefined {
  const { agency, publicKey } = statement.body.secretariat
  if (statement.by !== agency) return refusal('not-entitled', 'by', 'foreign-founder', { agency })
  return isCoSigned(publicKey, envelope) ? undefined : notCoSigned('body.secretariat.publicKey')
}

function onlySecretariat(directory: Directory, statement: Understood): DirectoryFault | undefined {
  if (statement.by === directory.secretariat) return undefined
  const { kind, by } = statement
  return refusal('not-entitled', 'by', 'only-secretariat', { kind, by, secretariat: directory.secretariat })
}

function unknownState(directory: Directory, state: StateCode | undefined): DirectoryFault | undefined {
  if (state === undefined || directory.states.has(state)) return undefined
  return refusal('unknown', 'body.state', 'unknown-state', { state })
}

function unknownAgency(
  directory: Directory,
  agency: Parameters<Directory['agencies']['get']>[0],
): DirectoryFault | undefined {
  if (directory.agencies.has(agency)) return undefined
  return refusal('unknown', 'body.agency', 'unknown-agency', { agency })
}

function forItsState(
  directory: Directory,
  statement: Understood,
  state: StateCode,
): DirectoryFault | undefined {
  if (statement.by === directory.secretariat || directory.agencies.get(statement.by)?.state === state)
    return undefined
  return refusal('not-entitled', 'body.state', 'other-state', { by: statement.by, state })
}

function rotationFault(
  directory: Directory,
  statement: Extract<Understood, { kind: 'directory.key-rotation' }>,
  envelope: Envelope,
): DirectoryFault | undefined {
  const previous = directory.keys.get(statement.body.previous as KeyId)
  if (previous === undefined || previous.agency !== statement.by || previous.ended !== undefined)
    return refusal('conflict', 'body.previous', 'not-in-force', {
      previous: statement.body.previous,
      by: statement.by,
    })
  if (!envelope.signatures.some(({ keyid }) => keyid === previous.keyid))
    return refusal('bad-signature', 'signatures', 'not-by-previous', {})
  return newKeyFault(directory, statement.body.publicKey, envelope)
}

function revocationFault(
  directory: Directory,
  statement: Extract<Understood, { kind: 'directory.key-revocation' }>,
): DirectoryFault | undefined {
  const { agency, keyid } = statement.body
  const key = directory.keys.get(keyid as KeyId)
  if (key === undefined || key.agency !== agency)
    return refusal('unknown', 'body.keyid', 'unknown-key', { agency, keyid })
  // That a key was in other hands may come to light after its end.
  if (
    key.ended !== undefined &&
    (key.ended.reason === 'compromised' || statement.body.reason !== 'compromised')
  )
    return refusal('conflict', 'body.keyid', 'ended-key', { keyid, index: key.ended.index })
  if (statement.by !== agency && statement.by !== directory.secretariat)
    return refusal('not-entitled', 'by', 'not-revoker', { agency })
  const last =
    agency === directory.secretariat && key.ended === undefined && activeKeys(directory, agency).length === 1
  return last ? refusal('conflict', 'body.keyid', 'last-key', {}) : undefined
}

function newKeyFault(
  directory: Directory,
  publicKey: string,
  envelope: Envelope,
): DirectoryFault | undefined {
  const known = directory.keys.get(keyIdOf(fromBase64(publicKey)!))
  if (known !== undefined) return refusal('conflict', 'body.publicKey', 'known-key', { agency: known.agency })
  return isCoSigned(publicKey, envelope) ? undefined : notCoSigned('body.publicKey')
}

function isCoSigned(publicKey: string, envelope: Envelope): boolean {
  const raw = fromBase64(publicKey)!
  const keyid = keyIdOf(raw)
  const signature = envelope.signatures.find((one) => one.keyid === keyid)
  return signature !== undefined && isSignedBy(importPublicKey(raw), envelope.signedBytes, signature.sig)
}

function notCoSigned(place: string): DirectoryFault {
  return refusal('bad-signature', place, 'not-cosigned', {})
}

function refusal<R extends keyof DirectoryFacts>(
  code: RefusalCode,
  place: string,
  reason: R,
  facts: DirectoryFacts[R],
): FaultFor<R> {
  return { code, place, message: directoryEnglish[reason](facts), reason, facts }
}
