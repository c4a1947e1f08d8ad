import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

const measuredMs = 1_000
const message = new Uint8Array(1_000).fill(7)

/** Signatures that all cores together verify in a second with node:crypto: one thread a core, nothing else to do. */
export async function verifyLimit(): Promise<number> {
  const threads = Array.from({ length: availableParallelism() }, () => verifyOnThread())
  return (await Promise.all(threads)).reduce((sum, one) => sum + one, 0)
}

function verifyOnThread(): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url))
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function verifiedPerSecond(): number {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const signature = sign(null, message, privateKey)
  const start = performance.now()
  let count = 0
  while (performance.now() - start < measuredMs) {
    if (!verify(null, message, publicKey, signature)) throw new Error('a good signature did not verify')
    count++
  }
  return (count * 1_000) / (performance.now() - start)
}

if (!isMainThread) parentPort!.postMessage(verifiedPerSecond())
