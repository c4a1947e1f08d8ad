import { fromBase64 } from '#bytes'
import { importPublicKey, isSignedBy } from '#ed25519'
import type { StateCode } from '../codes/state.ts'
import { keyIdOf, type Envelope, type KeyId } from '../envelope.ts'
import type { Understood } from '../frame.ts'
import { activeKeys, type Directory } from './directory.ts'

export type Refusal = { readonly code: RefusalCode; readonly place: string; readonly message: string }
export type RefusalCode = 'not-entitled' | 'unknown' | 'conflict' | 'bad-signature'

/**
 * Why a directory statement may not stand after the directory so far, or undefined. `envelope` is at hand for
 * the second signature by which a new key proves that its holder has it. Pure: every reader refuses alike.
 */
export function directoryFault(
  directory: Directory,
  statement: Understood,
  envelope: Envelope,
): Refusal | undefined {
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
): Refusal | undefined {
  const { agency, publicKey } = statement.body.secretariat
  if (statement.by !== agency)
    return refusal(
      'not-entitled',
      'by',
      `the record is founded by the Secretariat that the statement names, ${agency}`,
    )
  return isCoSigned(publicKey, envelope) ? undefined : notCoSigned('body.secretariat.publicKey')
}

function onlySecretariat(directory: Directory, statement: Understood): Refusal | undefined {
  if (statement.by === directory.secretariat) return undefined
  return refusal(
    'not-entitled',
    'by',
    `${statement.kind} is for the Secretariat (${directory.secretariat ?? 'not founded yet'}), not for ${statement.by}`,
  )
}

function unknownState(directory: Directory, state: StateCode | undefined): Refusal | undefined {
  if (state === undefined || directory.states.has(state)) return undefined
  return refusal('unknown', 'body.state', `${state} is not in the directory; state its membership first`)
}

function unknownAgency(
  directory: Directory,
  agency: Parameters<Directory['agencies']['get']>[0],
): Refusal | undefined {
  if (directory.agencies.has(agency)) return undefined
  return refusal('unknown', 'body.agency', `${agency} is not in the directory; state the agency first`)
}

function forItsState(directory: Directory, statement: Understood, state: StateCode): Refusal | undefined {
  if (statement.by === directory.secretariat || directory.agencies.get(statement.by)?.state === state)
    return undefined
  return refusal('not-entitled', 'body.state', `${statement.by} does not speak for ${state}`)
}

function rotationFault(
  directory: Directory,
  statement: Extract<Understood, { kind: 'directory.key-rotation' }>,
  envelope: Envelope,
): Refusal | undefined {
  const previous = directory.keys.get(statement.body.previous as KeyId)
  if (previous === undefined || previous.agency !== statement.by || previous.ended !== undefined)
    return refusal(
      'conflict',
      'body.previous',
      `${statement.body.previous} is not a key with which ${statement.by} signs now`,
    )
  if (!envelope.signatures.some(({ keyid }) => keyid === previous.keyid))
    return refusal('bad-signature', 'signatures', 'a rotation is signed by the key that it replaces')
  return newKeyFault(directory, statement.body.publicKey, envelope)
}

function revocationFault(
  directory: Directory,
  statement: Extract<Understood, { kind: 'directory.key-revocation' }>,
): Refusal | undefined {
  const { agency, keyid } = statement.body
  const key = directory.keys.get(keyid as KeyId)
  if (key === undefined || key.agency !== agency)
    return refusal('unknown', 'body.keyid', `${agency} has no key ${keyid}`)
  // That a key was in other hands may come to light after its end.
  if (
    key.ended !== undefined &&
    (key.ended.reason === 'compromised' || statement.body.reason !== 'compromised')
  )
    return refusal('conflict', 'body.keyid', `the key ${keyid} ended at entry ${key.ended.index}`)
  if (statement.by !== agency && statement.by !== directory.secretariat)
    return refusal('not-entitled', 'by', `a key of ${agency} is revoked by ${agency} or by the Secretariat`)
  const last =
    agency === directory.secretariat && key.ended === undefined && activeKeys(directory, agency).length === 1
  return last
    ? refusal(
        'conflict',
        'body.keyid',
        'it is the last key of the Secretariat; enrol or rotate to another one first',
      )
    : undefined
}

function newKeyFault(directory: Directory, publicKey: string, envelope: Envelope): Refusal | undefined {
  const known = directory.keys.get(keyIdOf(fromBase64(publicKey)!))
  if (known !== undefined)
    return refusal(
      'conflict',
      'body.publicKey',
      `this key is in the directory already, as a key of ${known.agency}`,
    )
  return isCoSigned(publicKey, envelope) ? undefined : notCoSigned('body.publicKey')
}

function isCoSigned(publicKey: string, envelope: Envelope): boolean {
  const raw = fromBase64(publicKey)!
  const keyid = keyIdOf(raw)
  const signature = envelope.signatures.find((one) => one.keyid === keyid)
  return signature !== undefined && isSignedBy(importPublicKey(raw), envelope.signedBytes, signature.sig)
}

function notCoSigned(place: string): Refusal {
  return refusal(
    'bad-signature',
    place,
    'the new key has not signed: its holder proves to have it by a second signature over the same payload',
  )
}

function refusal(code: RefusalCode, place: string, message: string): Refusal {
  return { code, place, message }
}
