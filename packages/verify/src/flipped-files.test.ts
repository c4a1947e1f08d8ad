import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRecord } from '../../../testdata/verify/build-record.ts'
import { filesOf, issue, proofBytes, sampleIssue } from '../../../testdata/verify/sample-issue.ts'
import { founding, secretariat } from '../../../testdata/verify/sample-record.ts'
import { verifyFiles } from './index.ts'

const sample = sampleIssue()
const proofName = 'briefing-1.proof.json'
const files = new Map([...sample.firstFiles, [proofName, await sample.proof(sample.first)]])

/** The file with one bit of it turned, among the others as they are. */
function withFlip(name: string, at: number, bit: number, as = name): ReadonlyMap<string, Uint8Array> {
  const bytes = new Uint8Array(files.get(name)!)
  bytes[at]! ^= 1 << bit
  const others = [...files].filter(([one]) => one !== name)
  return new Map([[as, bytes], ...others])
}

// The proof is opened once for all changed copies of a file, each given under the file's own name in a folder of its own.
for (const [name, bytes] of sample.firstFiles)
  test(`every bit of ${name} is refused when it is turned, as a changed file`, () => {
    const flips: [string, Uint8Array][] = []
    for (const at of bytes.keys())
      for (let bit = 0; bit < 8; bit++)
        flips.push([`${at}/${bit}/${name}`, withFlip(name, at, bit).get(name)!])
    const { files: found, ok } = verifyFiles(new Map([...flips, [proofName, files.get(proofName)!]]))
    assert.equal(ok, false)
    assert.equal(found.length, bytes.length * 8 + 1)
    assert.deepEqual(
      [...new Set(found.slice(0, -1).map(({ code, outcome }) => `${code} ${outcome}`))],
      ['changed failed'],
    )
    assert.equal(found.at(-1)!.outcome, 'proven')
  })

/** Of an issue right after the founding: the fewest bytes that a proof can have. */
async function smallestProof(): Promise<Uint8Array> {
  const record = buildRecord()
  record.say(founding, [secretariat])
  const index = record.say(issue(1, 1, filesOf(1, 169)), [secretariat])
  const proof = proofBytes(await record.bundle(index))
  assert.equal(verifyFiles(new Map([[proofName, proof]])).ok, true)
  return proof
}

test('every bit of the proof is refused when it is turned, with the step that it breaks', async () => {
  const steps = new Set<string>()
  const proof = await smallestProof()
  for (let bit = 0; bit < proof.length * 8; bit++) {
    const bytes = new Uint8Array(proof)
    bytes[bit >> 3]! ^= 1 << (bit & 7)
    const { ok, files: found, proofs } = verifyFiles(new Map([[proofName, bytes]]))
    assert.deepEqual([ok, found[0]?.code, found[0]?.outcome], [false, 'proof', 'failed'], `bit ${bit}`)
    const failed = proofs[0]!.findings.filter(({ outcome }) => outcome === 'failed')
    assert.equal(failed.length, 1)
    steps.add(failed[0]!.code)
  }
  assert.deepEqual([...steps].sort(), [
    'bundle-form',
    'checkpoint',
    'directory-included',
    'statement-included',
  ])
})

test('with a proof that does not hold, no file beside it is proven', () => {
  for (let at = 0; at < files.get(proofName)!.length; at += 211) {
    const { ok, files: found } = verifyFiles(withFlip(proofName, at, at % 8))
    assert.equal(ok, false)
    assert.deepEqual(
      found.filter(({ outcome }) => outcome === 'proven'),
      [],
    )
  }
})

test('a proof that was renamed is still refused as a proof, whatever byte of it was changed', () => {
  const { length } = files.get(proofName)!
  for (let at = 0; at < length; at += at < 200 ? 1 : 97) {
    const { files: found } = verifyFiles(withFlip(proofName, at, (at + 5) % 8, 'p'))
    assert.deepEqual([found[0]!.code, found[0]!.outcome], ['proof', 'failed'], `byte ${at}`)
  }
})
