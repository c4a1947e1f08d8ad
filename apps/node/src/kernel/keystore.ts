import { statementSigner, type AgencyId, type KeyId, type StatementSigner } from '@concert/statement'
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeDurably } from './files.ts'

export type HeldKey = StatementSigner & {
  readonly agency: AgencyId | 'log'
  readonly publicKey: Uint8Array
  readonly seed: Uint8Array
}

/**
 * Private keys, each in a file of its own: AES-256-GCM under a key that scrypt derives from the passphrase. The
 * file's name and agency are authenticated with it, so that a file cannot pass for another agency's.
 */
export type Keystore = {
  readonly generate: (agency: AgencyId | 'log') => Promise<HeldKey>
  readonly find: (keyid: KeyId) => HeldKey | undefined
  readonly held: () => readonly HeldKey[]
  /** Seals another secret under the same passphrase; `name` is authenticated with it. */
  readonly seal: (name: string, secret: string) => SealedSecret
  /** Throws KeystoreError when it was sealed under another passphrase or name, or was changed. */
  readonly unseal: (name: string, sealed: SealedSecret) => string
}

/** In base64. */
export type SealedSecret = {
  readonly salt: string
  readonly nonce: string
  readonly sealed: string
  readonly tag: string
}

export class KeystoreError extends Error {
  readonly code: 'wrong-passphrase' | 'damaged' | 'missing'
  readonly path: string

  constructor(code: KeystoreError['code'], path: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'KeystoreError'
    this.code = code
    this.path = path
  }
}

type KeyFile = {
  format: 'concert.key/v1'
  agency: AgencyId | 'log'
  keyid: KeyId
} & SealedSecret

const scryptCost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** Opens every key in the folder; throws KeystoreError at the first that the passphrase does not open. */
export async function openKeystore(dir: string, passphrase: string): Promise<Keystore> {
  const derive = cachedDerivation(passphrase)
  const keys = new Map<KeyId, HeldKey>()
  for (const name of await keyFiles(dir)) {
    const key = await readKey(join(dir, name), derive)
    keys.set(key.keyid, key)
  }
  return {
    generate: async (agency) => {
      const key = heldKey(agency, randomBytes(32))
      await writeDurably(join(dir, `${key.keyid}.json`), sealKey(key, derive))
      keys.set(key.keyid, key)
      return key
    },
    find: (keyid) => keys.get(keyid),
    held: () => [...keys.values()],
    seal: (name, secret) => sealBytes(Buffer.from(secret), secretAad(name), derive),
    unseal: (name, sealed) => openSecret(dir, name, sealed, derive),
  }
}

function heldKey(agency: AgencyId | 'log', seed: Uint8Array): HeldKey {
  return { ...statementSigner(seed), agency, seed }
}

async function keyFiles(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).filter((name) => name.endsWith('.json')).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

type Derive = (salt: Buffer) => Buffer

/** All keys of one keystore share a salt, so that a node with a hundred keys derives once. */
function cachedDerivation(passphrase: string): Derive & { salt?: Buffer } {
  const derived = new Map<string, Buffer>()
  const derive: Derive & { salt?: Buffer } = (salt) => {
    const name = salt.toString('hex')
    const key = derived.get(name) ?? scryptSync(passphrase.normalize('NFKC'), salt, 32, scryptCost)
    derived.set(name, key)
    derive.salt = salt
    return key
  }
  return derive
}

function sealKey({ agency, keyid, seed }: HeldKey, derive: Derive & { salt?: Buffer }): string {
  const sealed = sealBytes(seed, associated(agency, keyid), derive)
  const file: KeyFile = { format: 'concert.key/v1', agency, keyid, ...sealed }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

function sealBytes(bytes: Uint8Array, aad: Buffer, derive: Derive & { salt?: Buffer }): SealedSecret {
  const salt = derive.salt ?? randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derive(salt), nonce).setAAD(aad)
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return {
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

function openSecret(dir: string, name: string, sealed: SealedSecret, derive: Derive): string {
  try {
    return Buffer.from(unseal(sealed, secretAad(name), derive)).toString('utf8')
  } catch (cause) {
    throw new KeystoreError(
      'wrong-passphrase',
      dir,
      `Cannot open the secret of ${name}: it was sealed under another passphrase, or was changed; enter it anew`,
      cause,
    )
  }
}

function secretAad(name: string): Buffer {
  return Buffer.from(`concert.secret/v1\n${name}`)
}

async function readKey(path: string, derive: Derive): Promise<HeldKey> {
  const file = parseKeyFile(path, (await readIfThere(path))?.toString('utf8') ?? '')
  try {
    return heldKey(file.agency, unseal(file, associated(file.agency, file.keyid), derive))
  } catch (cause) {
    throw new KeystoreError(
      'wrong-passphrase',
      path,
      `Cannot open the key ${path}: the passphrase is not the one that it was sealed with, or the file was changed; give the right one, or put keys/ back from a backup`,
      cause,
    )
  }
}

/** Throws whatever the cipher says of fields that are not as they were sealed. */
function unseal({ salt, nonce, sealed, tag }: SealedSecret, aad: Buffer, derive: Derive): Uint8Array {
  const key = derive(Buffer.from(salt, 'base64'))
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
  decipher.setAAD(aad).setAuthTag(Buffer.from(tag, 'base64'))
  return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()])
}

function parseKeyFile(path: string, text: string): KeyFile {
  try {
    const file = JSON.parse(text) as KeyFile
    if (file.format === 'concert.key/v1') return file
  } catch {
    // told below: a file that is no JSON and a file of another format have the same way out
  }
  throw new KeystoreError(
    'damaged',
    path,
    `Cannot read the key ${path}: it is not a concert.key/v1 file; restore it from a backup`,
  )
}

function associated(agency: string, keyid: string): Buffer {
  return Buffer.from(`concert.key/v1\n${agency}\n${keyid}`)
}
