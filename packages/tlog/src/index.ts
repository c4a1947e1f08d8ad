/**
 * A transparency log's formats and arithmetic: Merkle tree, proofs, tiles, signed notes, checkpoints,
 * cosignatures, offline proofs, a witness's decision, and the walk over a whole log as it is served. Pure: bytes in,
 * bytes out; no I/O, clock or state. A log is read through a LogSource that is handed in.
 *
 * Specifications: RFC 6962 and RFC 9162 section 2.1, and of C2SP tlog-tiles, signed-note, tlog-checkpoint,
 * tlog-cosignature, tlog-witness and tlog-proof. Hashes have 32 bytes; sizes and indexes are whole numbers
 * up to 2^53-1, and a larger one on the wire is a TlogError. Each format has exactly one encoding.
 *
 * Not for storing or serving a log (packages/record), nor for what its entries mean (packages/statement).
 *
 * Proof: `tree-vectors.test.ts` and `note-vectors.test.ts` run the vectors of testdata/tlog, which any implementation can
 * run, through every path.
 */
export { TlogError, type TlogErrorCode } from './tlog-error.ts'
export { concatBytes, decodeBase64, decodeHex, encodeBase64, encodeHex, equalBytes } from './encoding.ts'
export { sha256 } from '#sha256'
export { ed25519PublicKey, ed25519Sign, ed25519Verify } from '#ed25519'
export { emptyRoot, leafHash, nodeHash } from './hashes.ts'
export { appendLeaf, appendLeaves, emptyEdge, rootOf, rootOfLeaves, type TreeEdge } from './tree-edge.ts'
export { perfectSubtrees, readEdge, readRoot, type HashPosition, type HashReader } from './subtrees.ts'
export {
  inclusionProof,
  inclusionProofs,
  isIncluded,
  maxProofHashes,
  verifyInclusion,
  type InclusionClaim,
} from './inclusion.ts'
export { consistencyProof, isConsistent, verifyConsistency, type ConsistencyClaim } from './consistency.ts'
export {
  formatTilePath,
  newTiles,
  parseTilePath,
  tilePosition,
  tilesForSize,
  tileWidth,
  widthOf,
  type Tile,
} from './tile.ts'
export { hashReaderFromTiles, type TileReader } from './tile-hashes.ts'
export { authenticatedHashReader } from './authenticated-tiles.ts'
export { formatBundle, maxBundleBytes, maxEntryBytes, parseBundle } from './bundle.ts'
export { formatVkey, parseVkey, type KeyType, type Verifier } from './vkey.ts'
export { cosigner, noteSigner, type Cosigner, type NoteSigner } from './signers.ts'
export { type VerifiedSignature } from './signatures.ts'
export {
  addSignatures,
  maxNoteBytes,
  maxNoteSignatures,
  parseNote,
  signNote,
  verifyNote,
  type Note,
  type NoteSignature,
  type VerifiedNote,
} from './note.ts'
export {
  cosignCheckpoint,
  formatCheckpoint,
  parseCheckpoint,
  signCheckpoint,
  verifyCheckpoint,
  verifyCosignatures,
  type Checkpoint,
  type CheckpointContent,
  type VerifiedCheckpoint,
} from './checkpoint.ts'
export { countWitnesses, requireQuorum } from './quorum.ts'
export { edgeTileAt, levelsOf } from './edge-tile.ts'
export { attachmentPath } from './served/attachment-path.ts'
export { requirePlainPath } from './served/require-plain-path.ts'
export { heedSignal } from './served/heed-signal.ts'
export type { LogSource } from './served/log-source.ts'
export { readBundle, readTile, tileReader } from './served/read-tiles.ts'
export { findRightEdge, type Tree } from './served/find-right-edge.ts'
export { readSignedTree, verifySignedTree, type SignedTree } from './served/read-signed-tree.ts'
export type { TreeFault, TreeFaultCode } from './served/tree-fault.ts'
export { walkTree } from './served/walk-tree.ts'
export { checkTree, type TreeOptions, type TreeReport } from './served/check-tree.ts'
export { continuationOf, type Continuation } from './served/continuation.ts'
export {
  formatProof,
  formatProofs,
  parseProof,
  verifyProof,
  type ProofClaim,
  type TlogProof,
  type VerifiedProof,
} from './proof-file.ts'
export {
  answerWitnessRequest,
  decideWitness,
  formatWitnessRequest,
  parseWitnessRequest,
  type ParsedWitnessRequest,
  type WitnessAnswer,
  type WitnessedLog,
  type WitnessRequest,
  type WitnessState,
} from './witness.ts'
