import { verifyCheckpoint, parseCheckpoint, type VerifiedCheckpoint } from './checkpoint.ts'
import { parseDecimal, requireWhole } from './decimal.ts'
import { decodeBase64, decodeHash, encodeBase64 } from './encoding.ts'
import { leafHash as leafHashOf } from './hashes.ts'
import { maxProofHashes, requireHashes, verifyInclusion } from './inclusion.ts'
import { noteText, parseNote } from './note.ts'
import { requireQuorum } from './quorum.ts'
import { shown, TlogError } from './tlog-error.ts'
import type { Verifier } from './vkey.ts'

/**
 * An offline proof that an entry is in a log (tlog-proof). `checkpoint` is the signed note with its
 * cosignatures; `extra` is not authenticated: never trust it.
 */
export type TlogProof = {
  readonly index: number
  readonly proof: readonly Uint8Array[]
  readonly checkpoint: string
  readonly extra?: Uint8Array
}

const header = 'c2sp.org/tlog-proof@v1'

/** The file (`.tlog-proof`). Inverse of parseProof(); throws a TlogError when the checkpoint is none. */
export function formatProof({ extra, index, proof, checkpoint }: TlogProof): string {
  if (extra?.length === 0) throw new RangeError('Leave out extra data that is empty')
  parseCheckpoint(parseNote(checkpoint).text)
  const extras = extra === undefined ? [] : [`extra ${encodeBase64(extra)}`]
  return fileOf(extras, index, proof, checkpoint, encodeBase64)
}

/** The files of many entries of one tree, which share most of their hashes: each is encoded once. */
export function formatProofs(
  checkpoint: string,
  found: readonly Pick<TlogProof, 'index' | 'proof'>[],
): string[] {
  parseCheckpoint(parseNote(checkpoint).text)
  const encoded = new Map<Uint8Array, string>()
  const encodeOnce = (hash: Uint8Array): string => {
    const known = encoded.get(hash) ?? encodeBase64(hash)
    encoded.set(hash, known)
    return known
  }
  return found.map(({ index, proof }) => fileOf([], index, proof, checkpoint, encodeOnce))
}

function fileOf(
  extras: readonly string[],
  index: number,
  proof: readonly Uint8Array[],
  checkpoint: string,
  encode: (hash: Uint8Array) => string,
): string {
  requireWhole('leaf index', index)
  requireHashes([], proof)
  return [header, ...extras, `index ${index}`, ...proof.map(encode), '', checkpoint].join('\n')
}

/** Reads the file, attacker-controlled; verifies no more than its form and that of its checkpoint. */
export function parseProof(file: string | Uint8Array): TlogProof {
  const text = noteText(file)
  const end = text.indexOf('\n\n')
  if (end < 0) refuse('no empty line before the checkpoint')
  const [first, ...lines] = text.slice(0, end).split('\n')
  if (first !== header) refuse(`it begins with ${shown(first!)}, not ${header}`)
  const extra = lines[0]?.startsWith('extra ') ? parseExtra(lines.shift()!) : {}
  const index = parseIndex(lines.shift())
  if (lines.length > maxProofHashes) refuse(`${lines.length} hashes, more than ${maxProofHashes}`)
  const checkpoint = text.slice(end + 2)
  parseCheckpoint(parseNote(checkpoint).text)
  return { ...extra, index, proof: lines.map(decodeHash), checkpoint }
}

export type ProofClaim = {
  /** The file, as text or bytes. */
  readonly proof: string | Uint8Array
  readonly log: Verifier | readonly Verifier[]
  readonly origin: string
  readonly witnesses?: readonly Verifier[]
  /** Witnesses that must have cosigned; 0 when not given. */
  readonly quorum?: number
} & ({ readonly entry: Uint8Array } | { readonly leafHash: Uint8Array })

export type VerifiedProof = {
  readonly index: number
  readonly leafHash: Uint8Array
  readonly checkpoint: VerifiedCheckpoint
  /** Not authenticated. */
  readonly extra?: Uint8Array
}

/**
 * Verifies that the entry the verifier holds is in the log: origin, log signature, cosignatures of a quorum
 * of known witnesses, inclusion. Throws a TlogError that says which failed.
 */
export function verifyProof(claim: ProofClaim): VerifiedProof {
  const { log, origin, witnesses = [], quorum = 0 } = claim
  const { checkpoint: signed, proof, ...found } = parseProof(claim.proof)
  const checkpoint = verifyCheckpoint(signed, log, { origin, witnesses })
  requireQuorum(checkpoint.cosignatures, quorum)
  const leafHash = 'entry' in claim ? leafHashOf(claim.entry) : claim.leafHash
  const { size, root } = checkpoint
  verifyInclusion({ size, root, index: found.index, leafHash, proof })
  return { ...found, leafHash, checkpoint }
}

function parseExtra(line: string): { extra: Uint8Array } {
  const extra = decodeBase64(line.slice('extra '.length))
  if (extra.length === 0) refuse('a line of empty extra data')
  return { extra }
}

function parseIndex(line: string | undefined): number {
  if (!line?.startsWith('index ')) refuse('no index line')
  return parseDecimal(line.slice('index '.length))
}

function refuse(reason: string): never {
  throw new TlogError('invalid-proof-file', `Cannot read proof file: ${reason}`)
}
