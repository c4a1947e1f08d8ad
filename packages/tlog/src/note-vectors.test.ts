import assert from 'node:assert/strict'
import {
  addSignatures,
  answerWitnessRequest,
  cosignCheckpoint,
  cosigner,
  decodeHex,
  encodeHex,
  formatCheckpoint,
  formatProof,
  formatVkey,
  formatWitnessRequest,
  noteSigner,
  parseCheckpoint,
  parseProof,
  parseVkey,
  parseWitnessRequest,
  signCheckpoint,
  signNote,
  TlogError,
  verifyCheckpoint,
  verifyCosignatures,
  verifyNote,
  verifyProof,
  type Verifier,
  type WitnessState,
} from './index.ts'
import { vectorTest, type VectorSet } from './test-vector-sets.ts'

type KeyVector = { name: string; seed_hex: string; vkey: string; type: number; key_id_hex: string }

function keysOf({ load }: VectorSet) {
  const { keys } = load('notes') as { keys: Record<string, KeyVector> }
  const seeded = (id: string) => ({ name: keys[id]!.name, seed: decodeHex(keys[id]!.seed_hex) })
  return {
    keys,
    origin: keys['log']!.name,
    verifier: (id: string): Verifier => parseVkey(keys[id]!.vkey),
    log: noteSigner(seeded('log')),
    w1: cosigner(seeded('w1')),
    signerNamed: (vkey: string) =>
      noteSigner(seeded(Object.keys(keys).find((id) => keys[id]!.vkey === vkey)!)),
  }
}

vectorTest('parseVkey(), formatVkey() and the signers agree with the keys of the vectors', (set) => {
  for (const { name, seed_hex, vkey, type, key_id_hex } of Object.values(keysOf(set).keys)) {
    const verifier = parseVkey(vkey)
    assert.deepEqual([verifier.name, verifier.type, encodeHex(verifier.keyId)], [name, type, key_id_hex])
    assert.equal(formatVkey(verifier), vkey)
    const make = type === 1 ? noteSigner : cosigner
    assert.deepEqual(make({ name, seed: decodeHex(seed_hex) }).verifier, verifier)
  }
})

vectorTest('parseVkey() refuses the wrong keys of the vectors', ({ load }) => {
  for (const vkey of load('reject').vkeys) assert.throws(() => parseVkey(vkey), TlogError, vkey)
})

vectorTest('signNote() writes and verifyNote() accepts the notes of the vectors', (set) => {
  const { signerNamed } = keysOf(set)
  const { notes, c2sp_example } = set.load('notes')
  for (const { text, signed, vkeys } of notes) {
    assert.equal(signNote(text, vkeys.map(signerNamed)), signed)
    const { verified, ...found } = verifyNote(new TextEncoder().encode(signed), vkeys.map(parseVkey))
    assert.deepEqual(found, { text })
    assert.deepEqual(
      verified.map(({ verifier }) => verifier.vkey),
      vkeys,
    )
  }
  if (c2sp_example) verifyNote(c2sp_example.signed, [parseVkey(c2sp_example.vkey)])
})

vectorTest('signCheckpoint() writes and verifyCheckpoint() accepts the checkpoints of the vectors', (set) => {
  const { log, origin, verifier } = keysOf(set)
  const witnesses = [verifier('w1'), verifier('w2')]
  for (const { size, text, signed, cosigned_by_w1_w2 } of set.load('notes').checkpoints) {
    const checkpoint = parseCheckpoint(text)
    assert.equal(checkpoint.size, size)
    assert.equal(formatCheckpoint(checkpoint), text)
    assert.equal(signCheckpoint(checkpoint, log), signed)
    assert.equal(verifyCheckpoint(signed, log.verifier, { origin, witnesses }).cosignatures.length, 0)
    const found = verifyCheckpoint(cosigned_by_w1_w2, [log.verifier], { origin, witnesses })
    assert.deepEqual(
      [found.size, found.text, found.signatures.length, found.cosignatures.length],
      [size, text, 1, 2],
    )
    assert.equal(verifyCosignatures(cosigned_by_w1_w2, witnesses).length, 2)
  }
})

vectorTest('cosignCheckpoint() writes the cosignatures of the vectors', (set) => {
  const { w1, log, origin } = keysOf(set)
  const { cosignature_detail, with_extension, unknown_signature } = set.load('notes')
  const { checkpoint_text, timestamp, signature_line } = cosignature_detail
  assert.equal(cosignCheckpoint(parseCheckpoint(checkpoint_text), w1, timestamp), signature_line)
  const found = verifyCheckpoint(with_extension, log.verifier, { origin, witnesses: [w1.verifier] })
  assert.equal(found.cosignatures[0]!.timeSeconds, timestamp)
  assert.ok(found.extensions.length > 0)
  const cosigned = addSignatures(signCheckpoint(found, log), cosignCheckpoint(found, w1, timestamp))
  assert.equal(cosigned, with_extension)
  assert.equal(verifyCheckpoint(unknown_signature, log.verifier, { origin }).signatures.length, 1)
})

vectorTest('verifyCheckpoint() refuses the wrong checkpoints of the vectors', (set) => {
  const { origin, verifier } = keysOf(set)
  const witnesses = [verifier('w1'), verifier('w2')]
  for (const { why, checkpoint } of set.load('reject').checkpoints) {
    assert.throws(() => verifyCheckpoint(checkpoint, verifier('log'), { origin, witnesses }), TlogError, why)
  }
})

vectorTest('verifyProof() accepts the offline proofs of the vectors', (set) => {
  const { origin, verifier } = keysOf(set)
  const claim = { log: verifier('log'), origin, witnesses: [verifier('w1')] }
  for (const { index, size, leaf_utf8, proof } of set.load('tlog-proof').valid) {
    assert.equal(formatProof(parseProof(proof)), proof)
    const found = verifyProof({ ...claim, entry: new TextEncoder().encode(leaf_utf8), proof })
    assert.deepEqual([found.index, found.checkpoint.size], [index, size])
    verifyProof({ ...claim, leafHash: found.leafHash, proof, quorum: found.checkpoint.cosignatures.length })
  }
})

vectorTest('verifyProof() refuses the wrong offline proofs of the vectors', (set) => {
  const { origin, verifier } = keysOf(set)
  const { leaf_utf8_of_invalid = 'leaf-300', invalid } = set.load('tlog-proof')
  const entry = new TextEncoder().encode(leaf_utf8_of_invalid)
  for (const { why, proof } of invalid) {
    assert.throws(() => verifyProof({ log: verifier('log'), origin, entry, proof }), TlogError, why)
  }
})

for (const sequence of ['sequence_a', 'sequence_b']) {
  vectorTest(`answerWitnessRequest() answers ${sequence} of the vectors`, (set) => {
    const { w1, log, keys } = keysOf(set)
    const { time = 1_700_000_000, [sequence]: steps } = set.load('witness')
    let last: WitnessState | undefined
    const logOf = (origin: string) =>
      origin === keys['log']!.name ? { verifiers: [log.verifier], last } : undefined
    for (const { why, request, status, response, content_type } of steps) {
      if (why.startsWith('(fresh)')) last = undefined
      const answer = answerWitnessRequest(new TextEncoder().encode(request), logOf, w1, time)
      assert.deepEqual([answer.status, answer.body], [status, response], why)
      if (content_type !== '') assert.equal(answer.contentType, content_type)
      assert.equal(answer.newState !== undefined, status === 200)
      if (status !== 400) assert.equal(formatWitnessRequest(parseWitnessRequest(request)), request)
      if (answer.newState)
        verifyCheckpoint(answer.newState.checkpoint, log.verifier, { origin: log.verifier.name })
      last = answer.newState ?? last
    }
  })
}
