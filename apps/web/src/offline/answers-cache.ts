import { isStillGood, toKeep } from './kept-answer.ts'

const prefix = 'concert-answers-'

/** Whose name stands for whoever read last: as long as nobody knows who reads, this says who it was. */
export const lastReader = 'the last reader'

const mostAnswers = 300

/** Increased whenever everything is forgotten: what was asked for before that is not kept afterwards. */
let turn = 0

export function answersTurn(): number {
  return turn
}

/** What a reader's browser keeps; each reader has a cache of its own, so that nobody is shown another's. */
export async function keptFor(reader: string, request: Request): Promise<Response | undefined> {
  const cache = await caches.open(nameOf(reader))
  const kept = await cache.match(request.url)
  if (kept === undefined || isStillGood(kept, Date.now())) return kept
  await cache.delete(request.url)
  return undefined
}

type Asked = {
  /** answersTurn() when it was asked for. */
  readonly turn: number
  /** When the node answered. */
  readonly atMs: number
}

/** Keeps the answer for the reader, unless everything was forgotten since it was asked for. */
export async function keepFor(reader: string, url: string, response: Response, asked: Asked): Promise<void> {
  const kept = await toKeep(response, asked.atMs)
  if (kept === undefined || asked.turn !== turn) return
  const cache = await caches.open(nameOf(reader))
  await cache.put(url, kept)
  const keys = await cache.keys()
  for (const oldest of keys.slice(0, Math.max(0, keys.length - mostAnswers))) await cache.delete(oldest)
}

/** Forgets all that was kept for anyone but these readers; for nobody, everything. */
export async function forgetAnswers(...except: readonly string[]): Promise<void> {
  const own = except.map(nameOf)
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && !own.includes(name))
  if (others.length > 0 || except.length === 0) turn++
  for (const name of others) await caches.delete(name)
}

/** Forgets answers that are too old to be shown, of whoever: nothing stays on a machine that nobody comes back to. */
export async function forgetOldAnswers(): Promise<void> {
  for (const name of (await caches.keys()).filter((one) => one.startsWith(prefix))) {
    const cache = await caches.open(name)
    for (const key of await cache.keys()) {
      const kept = await cache.match(key)
      if (kept !== undefined && !isStillGood(kept, Date.now())) await cache.delete(key)
    }
  }
}

function nameOf(reader: string): string {
  return `${prefix}${encodeURIComponent(reader)}`
}
