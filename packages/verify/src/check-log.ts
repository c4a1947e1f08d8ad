import { formatInstant } from '@concert/statement'
import {
  countWitnesses,
  leafHash,
  parseNote,
  verifyCheckpoint,
  verifyInclusion,
  type VerifiedCheckpoint,
  type Verifier,
} from '@concert/tlog'
import type { Findings } from './findings.ts'
import type { Bundle, ProvenEntry } from './read-bundle.ts'
import { VerifyError } from './verify-error.ts'

/** The signed tree, and how many signature lines of its checkpoint are of keys that nobody here knows. */
export type SignedTree = VerifiedCheckpoint & { readonly unknownSignatures: number }

/** Whose log it is: proven by comparison only. Without a key to compare with, the bundle's own says nothing. */
export function compareKey(findings: Findings, log: Verifier, trusted: Verifier | undefined): void {
  const facts = { vkey: log.vkey, origin: log.name }
  if (trusted === undefined)
    return findings.add(
      'log-key',
      'not-proven',
      `That this is the record you mean: the log's key was taken from the bundle and not compared. Compare ${log.vkey} with one had from elsewhere.`,
      facts,
    )
  findings.need(
    'log-key',
    () => {
      if (log.vkey !== trusted.vkey)
        throw new VerifyError('wrong-key', `the bundle names ${log.vkey}, and you gave ${trusted.vkey}`)
    },
    () => [`The log's key is the one that you gave, of ${log.name}.`, facts],
  )
}

/** Every proof is against one and the same checkpoint, byte for byte, and the log signed it. */
export function checkCheckpoint(
  findings: Findings,
  { log, statement, directory }: Bundle,
  witnesses: readonly Verifier[],
): SignedTree {
  const signed = statement.proof.checkpoint
  const tree = findings.need(
    'checkpoint',
    () => {
      if (directory.some(({ proof }) => proof.checkpoint !== signed))
        throw new VerifyError('different-checkpoints', 'the proofs are against different checkpoints')
      return verifyTree(signed, requireLogKey(log), witnesses)
    },
    ({ origin, size, root, unknownSignatures }) => [
      `The log ${origin} signed its tree of ${size} entries, and all ${directory.length + 1} proofs are against it.`,
      { origin, size, root: root.toHex(), proofs: directory.length + 1, unknownSignatures },
    ],
  )
  addCosignatures(findings, tree)
  return tree
}

/** Only of witnesses that the reader knows: anybody can write a signature line. */
function addCosignatures(findings: Findings, { cosignatures }: SignedTree): void {
  const count = countWitnesses(cosignatures)
  if (count === 0) return
  const names = cosignatures.map(({ verifier, timeSeconds = 0 }) => `${verifier.name} ${timeOf(timeSeconds)}`)
  findings.add(
    'cosigned',
    'proven',
    `Of the witnesses that you named, ${count} cosigned this tree: ${names.join(', ')}.`,
    { witnesses: count, names: cosignatures.map(({ verifier }) => verifier.name).join(', ') },
  )
}

const endOf9999Seconds = 253_402_300_800

function timeOf(seconds: number): string {
  return seconds < endOf9999Seconds ? `on ${formatInstant(seconds * 1000)}` : `at POSIX time ${seconds}`
}

/** Refuses a key that cosigns checkpoints (type 4 of signed-note): a witness's signature is not its log's. */
export function requireLogKey(log: Verifier): Verifier {
  if (log.type === 1) return log
  throw new VerifyError('wrong-key', `${log.vkey} is a witness's key, not a log's`)
}

/** Throws TlogError unless the entry stands in the tree at the index that its proof states. */
export function requireIncluded({ bytes, proof }: ProvenEntry, { size, root }: SignedTree): void {
  verifyInclusion({ size, root, index: proof.index, leafHash: leafHash(bytes), proof: proof.proof })
}

function verifyTree(signed: string, log: Verifier, witnesses: readonly Verifier[]): SignedTree {
  const checkpoint = verifyCheckpoint(signed, log, { origin: log.name, witnesses })
  const { signatures, cosignatures } = checkpoint
  const unknownSignatures = parseNote(signed).signatures.length - signatures.length - cosignatures.length
  return { ...checkpoint, unknownSignatures }
}
