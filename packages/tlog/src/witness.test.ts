import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  addSignatures,
  answerWitnessRequest,
  consistencyProof,
  formatWitnessRequest,
  parseNote,
  parseWitnessRequest,
  signCheckpoint,
  verifyCheckpoint,
  verifyCosignatures,
  type WitnessState,
} from './index.ts'
import { checkpointOf, entry, log, origin, signed, stranger, time, w1 } from './sample-keys.ts'
import { storedTree } from './stored-tree.ts'

const tree = storedTree(60, entry)

async function requestOf(oldSize: number, newSize: number, checkpoint = signed(newSize)) {
  return formatWitnessRequest({
    oldSize,
    proof: await consistencyProof(oldSize, newSize, tree.read),
    checkpoint,
  })
}

/** A witness that keeps its state as it should: the answer after the state. */
function witness() {
  let last: WitnessState | undefined
  return (body: string | Uint8Array) => {
    const logOf = (name: string) => (name === origin ? { verifiers: [log.verifier], last } : undefined)
    const answer = answerWitnessRequest(body, logOf, w1, time)
    last = answer.newState ?? last
    return answer
  }
}

test('a witness follows a log through any growth, and cosigns each step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), async (sizes) => {
      const ask = witness()
      let oldSize = 0
      for (const size of sizes.sort((a, b) => a - b)) {
        const answer = ask(await requestOf(oldSize, size))
        assert.equal(answer.status, 200)
        assert.equal(verifyCosignatures(addSignatures(signed(size), answer.body), [w1.verifier]).length, 1)
        oldSize = size
      }
    }),
    { numRuns: 30 },
  )
})

test('a witness never cosigns a fork, a rollback or an old size that is not its own', async () => {
  const ask = witness()
  assert.equal(ask(await requestOf(0, 20)).status, 200)
  const fork = signCheckpoint({ ...checkpointOf(20), root: checkpointOf(19).root }, log)
  assert.equal(ask(await requestOf(20, 20, fork)).status, 422)
  assert.equal(ask(await requestOf(20, 30, signed(31))).status, 422)
  assert.equal(ask(formatWitnessRequest({ oldSize: 20, proof: [], checkpoint: signed(10) })).status, 400)
  for (const oldSize of [0, 5, 10]) {
    const answer = ask(await requestOf(oldSize, 10))
    assert.deepEqual([answer.status, answer.body, answer.contentType], [409, '20\n', 'text/x.tlog.size'])
    assert.equal(answer.newState, undefined)
  }
  assert.equal(ask(await requestOf(20, 30)).status, 200)
})

test('a witness stores the signatures that it verified, and no other', async () => {
  const mixed = signCheckpoint(checkpointOf(9), [stranger, log])
  const { newState } = witness()(await requestOf(0, 9, mixed))
  assert.deepEqual(
    parseNote(newState!.checkpoint).signatures.map(({ name }) => name),
    [origin, w1.verifier.name],
  )
  const found = verifyCheckpoint(newState!.checkpoint, log.verifier, { origin, witnesses: [w1.verifier] })
  assert.equal(found.cosignatures[0]!.timeSeconds, time)
})

test('a log whose keys are not known here is refused, and one unknown altogether is not found', async () => {
  const body = await requestOf(0, 9)
  assert.equal(answerWitnessRequest(body, () => ({ verifiers: [] }), w1, time).status, 403)
  assert.equal(answerWitnessRequest(body, () => undefined, w1, time).status, 404)
})

test('parseWitnessRequest() is the inverse of formatWitnessRequest()', async () => {
  for (const [oldSize, newSize] of [
    [0, 0],
    [0, 7],
    [7, 7],
    [7, 60],
  ] as const) {
    const body = await requestOf(oldSize, newSize)
    const { claim, ...request } = parseWitnessRequest(body)
    assert.equal(claim.size, newSize)
    assert.equal(formatWitnessRequest(request), body)
  }
})
