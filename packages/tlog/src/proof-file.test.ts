import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  formatProof,
  formatProofs,
  inclusionProof,
  leafHash,
  parseProof,
  TlogError,
  verifyProof,
} from './index.ts'
import { cosigned, entry, log, origin, signed, stranger, w1, witnesses } from './sample-keys.ts'
import { storedTree, turnBit } from './stored-tree.ts'

const tree = storedTree(60, entry)

async function proofOf(size: number, index: number, extra?: Uint8Array) {
  const proof = await inclusionProof(size, index, tree.read)
  return { index, proof, checkpoint: cosigned(size), ...(extra && { extra }) }
}

const claim = { log: log.verifier, origin, witnesses, quorum: 2 }

test('parseProof() is the inverse of formatProof(), and verifyProof() accepts it', async () => {
  const extra = fc.option(fc.uint8Array({ minLength: 1, maxLength: 50 }), { nil: undefined })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.nat(59), extra, async (size, index, extra) => {
      fc.pre(index < size)
      const proof = await proofOf(size, index, extra)
      const file = formatProof(proof)
      assert.deepEqual(parseProof(file), proof)
      const found = verifyProof({ ...claim, entry: entry(index), proof: file })
      assert.deepEqual([found.index, found.extra, found.checkpoint.size], [index, extra, size])
    }),
    { numRuns: 40 },
  )
})

test('a proof file with any one bit turned is refused, or proves less', async () => {
  const file = new TextEncoder().encode(formatProof(await proofOf(7, 2)))
  for (let bit = 0; bit < file.length * 8; bit++) {
    assert.throws(
      () => verifyProof({ ...claim, entry: entry(2), proof: turnBit(file, bit) }),
      TlogError,
      `bit ${bit}`,
    )
  }
})

test('verifyProof() says what is wrong', async () => {
  const proof = formatProof(await proofOf(7, 2))
  const good = { ...claim, proof, entry: entry(2) }
  assert.throws(() => verifyProof({ ...good, entry: entry(3) }), { code: 'invalid-proof' })
  assert.throws(() => verifyProof({ ...claim, proof, leafHash: leafHash(entry(3)) }), {
    code: 'invalid-proof',
  })
  assert.throws(() => verifyProof({ ...good, origin: 'sample.test/other' }), { code: 'wrong-origin' })
  assert.throws(() => verifyProof({ ...good, log: stranger.verifier }), { code: 'unsigned' })
  assert.throws(() => verifyProof({ ...good, quorum: 3 }), { code: 'no-quorum' })
  assert.throws(() => verifyProof({ ...good, witnesses: [w1.verifier] }), { code: 'no-quorum' })
  assert.ok(verifyProof({ ...good, witnesses: [w1.verifier], quorum: 1 }))
})

test('the index of a proof is that of the leaf, even where the shape is the same', async () => {
  const { proof } = await proofOf(8, 2)
  const file = formatProof({ index: 3, proof, checkpoint: signed(8) })
  assert.throws(() => verifyProof({ log: log.verifier, origin, entry: entry(2), proof: file }), {
    code: 'invalid-proof',
  })
})

test('formatProofs() writes what formatProof() writes, and refuses what it refuses', async () => {
  const proofs = await Promise.all([0, 3, 4, 6].map((index) => proofOf(7, index)))
  const { checkpoint } = proofs[0]!
  assert.deepEqual(
    formatProofs(checkpoint, proofs),
    proofs.map((proof) => formatProof(proof)),
  )
  assert.throws(() => formatProofs('none', proofs), TlogError)
  assert.throws(() => formatProofs(checkpoint, [{ index: 1.5, proof: [] }]), RangeError)
  assert.throws(() => formatProofs(checkpoint, [{ index: 1, proof: [new Uint8Array(31)] }]), TlogError)
})

test('formatProof() throws for extra data that is empty and an index that is none', async () => {
  const proof = await proofOf(7, 2)
  assert.throws(() => formatProof({ ...proof, extra: new Uint8Array(0) }), RangeError)
  assert.throws(() => formatProof({ ...proof, index: -1 }), RangeError)
  assert.throws(() => formatProof({ ...proof, checkpoint: 'none' }), TlogError)
})
