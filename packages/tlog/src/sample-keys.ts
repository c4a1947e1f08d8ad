// For the tests: keys of a log, of witnesses, and a checkpoint signed and cosigned by them.
import {
  addSignatures,
  cosignCheckpoint,
  cosigner,
  leafHash,
  noteSigner,
  rootOfLeaves,
  signCheckpoint,
  type Checkpoint,
} from './index.ts'
import { numbered } from './stored-tree.ts'

export const origin = 'sample.test/log'
export const seedOf = (byte: number) => new Uint8Array(32).fill(byte)
export const log = noteSigner({ name: origin, seed: seedOf(65) })
export const stranger = noteSigner({ name: 'sample.test/stranger', seed: seedOf(66) })
export const w1 = cosigner({ name: 'sample.test/w1', seed: seedOf(67) })
export const w2 = cosigner({ name: 'sample.test/w2', seed: seedOf(68) })
export const witnesses = [w1.verifier, w2.verifier]
export const time = 1_800_000_000

export const entry = numbered('row ')

export function checkpointOf(size: number): Checkpoint {
  const leaves = Array.from({ length: size }, (_, i) => leafHash(entry(i)))
  return { origin, size, root: rootOfLeaves(leaves), extensions: [] }
}

export const signed = (size: number): string => signCheckpoint(checkpointOf(size), log)

export function cosigned(size: number): string {
  const lines = [w1, w2].map((witness) => cosignCheckpoint(checkpointOf(size), witness, time))
  return addSignatures(signed(size), lines.join(''))
}
