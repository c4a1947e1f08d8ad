import { Worker } from 'node:worker_threads'
import type { VerifierAnswer, VerifierRequest } from './verifier-thread.ts'

/** One signature to be checked, and who waits for the answer. */
export type Check = {
  readonly publicKey: string
  readonly message: Uint8Array
  readonly signature: Uint8Array
  readonly resolve: (good: boolean) => void
  readonly reject: (error: Error) => void
}

export type Verifier = {
  /** Resolves, and never rejects, when each check has its answer. */
  readonly verify: (checks: readonly Check[]) => Promise<void>
  readonly requests: () => number
  readonly close: () => Promise<void>
}

type Asked = { readonly checks: readonly Check[]; readonly done: () => void }

/** Starts one thread that checks signatures. However it ends, everyone who waits for an answer gets one. */
export function startVerifier(onBroken: (error: Error) => void): Verifier {
  const worker = new Worker(new URL('./verifier-thread.ts', import.meta.url), { execArgv: [] })
  const asked = new Map<number, Asked>()
  let closing = false
  let ended: Error | undefined
  let number = 0
  const end = (cause: unknown): void => {
    if (ended !== undefined) return
    ended = new Error('A thread that checks signatures has stopped; restart the node', { cause })
    for (const one of asked.values()) fail(one, ended)
    asked.clear()
    if (!closing) onBroken(ended)
  }
  worker.on('error', end)
  worker.on('exit', () => end(undefined))
  worker.on('message', ({ number: answered, good }: VerifierAnswer) => {
    const { checks, done } = asked.get(answered)!
    asked.delete(answered)
    if (asked.size === 0) worker.unref()
    for (const [at, { resolve }] of checks.entries()) resolve(good[at]!)
    done()
  })
  worker.unref()
  const verify: Verifier['verify'] = (checks) =>
    new Promise((done) => {
      if (ended !== undefined) return fail({ checks, done }, ended)
      asked.set(++number, { checks, done })
      worker.ref()
      const request = pack(number, checks)
      worker.postMessage(request, [request.messages.buffer, request.signatures.buffer])
    })
  return {
    verify,
    requests: () => asked.size,
    close: async () => {
      closing = true
      await worker.terminate()
    },
  }
}

function fail({ checks, done }: Asked, error: Error): void {
  for (const { reject } of checks) reject(error)
  done()
}

/** Copies into memory of its own, which changes hands: what it lay in may hold other things beside. */
function pack(
  number: number,
  checks: readonly Check[],
): VerifierRequest & Record<'messages' | 'signatures', Uint8Array<ArrayBuffer>> {
  const lengths = checks.map(({ message }) => message.length)
  const messages = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  const signatures = new Uint8Array(checks.length * 64)
  let to = 0
  for (const [at, { message, signature }] of checks.entries()) {
    messages.set(message, to)
    signatures.set(signature, at * 64)
    to += message.length
  }
  return { number, keys: checks.map(({ publicKey }) => publicKey), messages, lengths, signatures }
}
