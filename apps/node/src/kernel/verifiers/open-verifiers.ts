import { availableParallelism } from 'node:os'
import { startVerifier, type Check, type Verifier } from './start-verifier.ts'

export type Verifiers = {
  /** Whether the signature over the message is by the Ed25519 key, given as 32 bytes in standard base64. */
  readonly isSigned: (publicKey: string, message: Uint8Array, signature: Uint8Array) => Promise<boolean>
  readonly close: () => Promise<void>
}

/** So few that an answer is never long in coming, and so many that the telling costs little. */
const checksAtOnce = 64
/** One is worked on while the next one lies ready. */
const requestsAhead = 2

/**
 * Checks signatures on threads of its own, as many as there are cores: not on libuv's, where the record's file
 * operations would queue behind them. `onBroken` is told when a thread ends by itself; who waited for it is too.
 */
export function openVerifiers(onBroken: (error: Error) => void): Verifiers {
  const threads = Array.from({ length: availableParallelism() }, () => startVerifier(onBroken))
  const waiting: Check[] = []
  let scheduled = false
  const dispatch = (): void => {
    scheduled = false
    while (waiting.length > 0) {
      const free = leastBusy(threads)
      if (free.requests() >= requestsAhead) return
      void free.verify(waiting.splice(0, checksAtOnce)).finally(dispatch)
    }
  }
  return {
    isSigned: (publicKey, message, signature) => {
      if (signature.length !== 64) return Promise.resolve(false)
      return new Promise((resolve, reject) => {
        waiting.push({ publicKey, message, signature, resolve, reject })
        if (!scheduled) setImmediate(dispatch)
        scheduled = true
      })
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

function leastBusy(threads: readonly Verifier[]): Verifier {
  return threads.reduce((a, b) => (b.requests() < a.requests() ? b : a))
}
