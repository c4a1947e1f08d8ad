import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, test } from 'node:test'
import { statementSigner } from '@concert/statement'
import { openVerifiers } from './open-verifiers.ts'
import { startVerifier } from './start-verifier.ts'

const verifiers = openVerifiers((error) => {
  throw error
})
after(() => verifiers.close())

const signers = [1, 2, 3].map((byte) => statementSigner(new Uint8Array(32).fill(byte)))
const keyOf = ({ publicKey }: (typeof signers)[number]): string => Buffer.from(publicKey).toString('base64')

test('isSigned() tells good signatures from all others, whichever share a request', async () => {
  const checks = Array.from({ length: 500 }, (_, at) => {
    const message = new Uint8Array(at * 7).fill(at)
    const signature = signers[at % 3]!.sign(message)
    const other = at % 5 === 0
    const publicKey = keyOf(signers[(at + (other ? 1 : 0)) % 3]!)
    return { expected: !other, answer: verifiers.isSigned(publicKey, message, signature) }
  })
  for (const { expected, answer } of checks) assert.equal(await answer, expected)
})

test('isSigned() answers no for a changed byte, and for a signature that has not 64 bytes', async () => {
  const [signer] = signers
  const message = new Uint8Array(900).fill(9)
  const signature = signer!.sign(message)
  const isSigned = (bytes: Uint8Array, sig: Uint8Array): Promise<boolean> =>
    verifiers.isSigned(keyOf(signer!), bytes, sig)
  assert.equal(await isSigned(message, signature), true)
  assert.equal(await isSigned(message.with(899, 8), signature), false)
  assert.equal(await isSigned(message, new Uint8Array(signature).with(0, signature[0]! ^ 1)), false)
  assert.equal(await isSigned(message, signature.subarray(1)), false)
  assert.equal(await isSigned(message, new Uint8Array(65)), false)
})

test('a thread that ends by itself is told, and so is everyone who waits for it', async () => {
  const broken: Error[] = []
  const verifier = startVerifier((error) => broken.push(error))
  const answers: unknown[] = []
  const answer = (one: unknown): void => void answers.push(one)
  const check = {
    publicKey: 'not a key',
    message: new Uint8Array(1),
    signature: new Uint8Array(64),
    resolve: answer,
    reject: answer,
  }
  await verifier.verify([check])
  await verifier.verify([check])
  assert.equal(broken.length, 1)
  assert.match(broken[0]!.message, /has stopped; restart the node/)
  assert.deepEqual(answers, [broken[0], broken[0]])
  await verifier.close()
})
