// A second implementation, by the definitions and not by the algorithms of packages/tlog: slow, and for vectors only.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'

const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export const fingerprint = (bytes: Uint8Array): string => sha256(bytes).toString('hex')

// RFC 6962 section 2.1, recursively.

export const leafHash = (entry: string): Buffer => sha256(Uint8Array.of(0), entry)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Uint8Array.of(1), left, right)

function splitOf(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

export function treeHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha256()
  if (leaves.length === 1) return leaves[0]!
  const k = splitOf(leaves.length)
  return nodeHash(treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)))
}

export function path(m: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return []
  const k = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  return m < k ? [...path(m, left), treeHash(right)] : [...path(m - k, right), treeHash(left)]
}

export const proof = (m: number, leaves: readonly Buffer[]): Buffer[] => subproof(m, leaves, true)

function subproof(m: number, leaves: readonly Buffer[], isWhole: boolean): Buffer[] {
  if (m === leaves.length) return isWhole ? [] : [treeHash(leaves)]
  const k = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  return m <= k ? [...subproof(m, left, isWhole), treeHash(right)] : [...subproof(m - k, right, false), treeHash(left)]
}

// signed-note, tlog-checkpoint and tlog-cosignature.

export type Key = { name: string; type: 1 | 4; seed: Buffer; publicKey: Buffer; keyId: Buffer; vkey: string }

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const privateKey = (seed: Buffer) =>
  createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })

export function key(name: string, type: 1 | 4, seedByte: number): Key {
  const seed = Buffer.alloc(32, seedByte)
  const publicKey = Buffer.from(createPublicKey(privateKey(seed)).export({ format: 'jwk' }).x!, 'base64url')
  const keyId = sha256(name, '\n', Uint8Array.of(type), publicKey).subarray(0, 4)
  const typed = Buffer.concat([Uint8Array.of(type), publicKey]).toString('base64')
  return { name, type, seed, publicKey, keyId, vkey: `${name}+${keyId.toString('hex')}+${typed}` }
}

export function signatureLine(by: Key, text: string, timeSeconds = 0): string {
  const time = Buffer.alloc(by.type === 4 ? 8 : 0)
  if (by.type === 4) time.writeBigUInt64BE(BigInt(timeSeconds))
  const signed = by.type === 4 ? `cosignature/v1\ntime ${timeSeconds}\n${text}` : text
  const payload = Buffer.concat([by.keyId, time, sign(null, Buffer.from(signed), privateKey(by.seed))])
  return `— ${by.name} ${payload.toString('base64')}\n`
}

export const note = (text: string, ...lines: readonly string[]): string => `${text}\n${lines.join('')}`

// tlog-tiles.

export function tilePath(level: number | 'entries', index: number, width: number): string {
  const groups: string[] = []
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift((groups.length > 0 ? 'x' : '') + String(rest % 1000).padStart(3, '0'))
  }
  return `tile/${level}/${groups.join('/')}${width === 256 ? '' : `.p/${width}`}`
}

export type Resource = { path: string; bytes: Buffer }

export function resources(entries: readonly string[]): Resource[] {
  const found = tiles('entries', entries, (entry) => {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(Buffer.byteLength(entry))
    return Buffer.concat([length, Buffer.from(entry)])
  })
  let row: Buffer[] = entries.map(leafHash)
  for (let level = 0; row.length > 0; level++) {
    found.push(...tiles(level, row, (hash) => hash))
    row = Array.from({ length: Math.floor(row.length / 256) }, (_, i) => treeHash(row.slice(i * 256, i * 256 + 256)))
  }
  return found
}

function tiles<T>(level: number | 'entries', items: readonly T[], bytes: (item: T) => Buffer): Resource[] {
  return Array.from({ length: Math.ceil(items.length / 256) }, (_, index) => {
    const part = items.slice(index * 256, index * 256 + 256)
    return { path: tilePath(level, index, part.length), bytes: Buffer.concat(part.map(bytes)) }
  })
}
