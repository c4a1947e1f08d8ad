import { sha256 } from '#sha256'
import {
  concatBytes,
  decodeBase64,
  decodeHex,
  encodeBase64,
  encodeHex,
  encodeUtf8,
  equalBytes,
} from './encoding.ts'
import { shown, TlogError } from './tlog-error.ts'

/** Signature types: Ed25519 over a note's text, and Ed25519 timestamped cosignature of a checkpoint. */
export const ed25519Type = 0x01
export const cosignatureType = 0x04
export type KeyType = typeof ed25519Type | typeof cosignatureType

/** A public key that signs notes (signed-note). Name and key ID (4 bytes) together identify it. */
export type Verifier = {
  readonly name: string
  readonly keyId: Uint8Array
  readonly type: KeyType
  readonly publicKey: Uint8Array
  readonly vkey: string
}

/** The verifier of a key: type 1 signs notes, type 4 cosigns checkpoints. Throws a TlogError for a bad name. */
export function verifierOf(key: { name: string; type: KeyType; publicKey: Uint8Array }): Verifier {
  const { name, type, publicKey } = key
  if (!isKeyName(name)) refuse(`${shown(name)} is not a key name`)
  if (type !== ed25519Type && type !== cosignatureType)
    refuse(`signature type ${String(type)} is not supported`)
  if (publicKey.length !== 32) refuse(`an Ed25519 key has 32 bytes, not ${publicKey.length}`)
  const typedKey = concatBytes(Uint8Array.of(type), publicKey)
  const keyId = sha256(concatBytes(encodeUtf8(`${name}\n`), typedKey)).slice(0, 4)
  return { name, keyId, type, publicKey, vkey: `${name}+${encodeHex(keyId)}+${encodeBase64(typedKey)}` }
}

/** The text of a key: `<name>+<key ID in hex>+<base64 of type and public key>`. Inverse of parseVkey(). */
export function formatVkey(key: { name: string; type: KeyType; publicKey: Uint8Array }): string {
  return verifierOf(key).vkey
}

const vkeyForm = /^(?<name>[^+]+)\+(?<id>[0-9a-f]{8})\+(?<key>.+)$/s
const maxVkeyLength = 1024

/** Reads the text of a key. The last part may hold a `+` itself. Throws a TlogError for all but its one form. */
export function parseVkey(text: string): Verifier {
  const match = text.length > maxVkeyLength ? undefined : vkeyForm.exec(text)?.groups
  if (match === undefined) refuse(`${shown(text)} is not <name>+<key ID>+<key>`)
  const typedKey = decodeBase64(match['key']!)
  const verifier = verifierOf({
    name: match['name']!,
    type: typedKey[0] as KeyType,
    publicKey: typedKey.slice(1),
  })
  if (!equalBytes(verifier.keyId, decodeHex(match['id']!))) {
    refuse(`key ID of ${shown(text)} is not ${encodeHex(verifier.keyId)}`)
  }
  return verifier
}

/** Whether a name may stand in a signature line: not empty, no Unicode space, no control character, no plus. */
export function isKeyName(name: string): boolean {
  // oxlint-disable-next-line no-control-regex -- no control character may stand in a note
  return name.isWellFormed() && /^[^\p{White_Space}\u0000-\u001f+]+$/u.test(name)
}

/** Key of a map of keys: name and key ID. */
export function keyMark(key: { readonly name: string; readonly keyId: Uint8Array }): string {
  return `${key.name}+${encodeHex(key.keyId)}`
}

function refuse(reason: string): never {
  throw new TlogError('invalid-vkey', `Cannot read verifier key: ${reason}`)
}
