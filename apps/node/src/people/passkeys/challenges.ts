import { randomBytes } from 'node:crypto'

/** What the node has asked a browser to sign, each good once and for a time, five minutes unless said otherwise. P says what it was asked for. */
export type Challenges<P> = {
  readonly make: (purpose: P) => Uint8Array<ArrayBuffer>
  /** What a challenge, in base64url, was made for; undefined when it was not, or is used or too old. Uses it up. */
  readonly take: (challenge: string) => P | undefined
}

/** Whoever asks for more loses the oldest. */
const maxOpen = 10_000

export function openChallenges<P>(nowMs: () => number, lifeMs = 5 * 60_000): Challenges<P> {
  const open = new Map<string, { readonly purpose: P; readonly until: number }>()
  return {
    make: (purpose) => {
      const bytes = new Uint8Array(randomBytes(32))
      for (const oldest of open.keys()) {
        if (open.size < maxOpen && open.get(oldest)!.until > nowMs()) break
        open.delete(oldest)
      }
      open.set(Buffer.from(bytes).toString('base64url'), { purpose, until: nowMs() + lifeMs })
      return bytes
    },
    take: (challenge) => {
      const found = open.get(challenge)
      open.delete(challenge)
      return found !== undefined && found.until > nowMs() ? found.purpose : undefined
    },
  }
}
