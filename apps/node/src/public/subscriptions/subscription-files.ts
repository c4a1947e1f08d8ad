import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere, writeDurably } from '../../kernel/files.ts'
import { subscriptionSchema, type Subscription } from './subscription.ts'

/**
 * Subscriptions of one node, a file each, for there may be many: `subscriptions/` of the data folder. They are persons'
 * data: never in the record, never in a log, and gone when they end.
 */
export type SubscriptionFiles = {
  readonly all: () => readonly Subscription[]
  readonly find: (id: string) => Subscription | undefined
  readonly findAddress: (channel: Subscription['channel'], address: string) => Subscription | undefined
  readonly put: (subscription: Subscription) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** What a link in a letter carries; nothing of it is kept. */
  readonly token: (purpose: Purpose, id: string) => string
  readonly isToken: (purpose: Purpose, id: string, token: string) => boolean
}

export type Purpose = 'confirm' | 'leave'

/** Opens the folder. Throws an Error that names a damaged file and the way out. */
export async function openSubscriptionFiles(dir: string): Promise<SubscriptionFiles> {
  const folder = join(dir, 'subscriptions')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const secret = await readSecret(join(folder, 'secret'))
  const known = new Map<string, Subscription>()
  for (const name of await readdir(folder))
    if (/^[0-9a-f]{32}\.json$/.test(name)) {
      const one = await readOne(join(folder, name))
      known.set(one.id, one)
    }
  const byAddress = new Map([...known.values()].map((one) => [keyOf(one.channel, one.address), one.id]))
  const token = (purpose: Purpose, id: string): string =>
    createHmac('sha256', secret).update(`${purpose} ${id}`).digest('base64url')
  return {
    all: () => [...known.values()],
    find: (id) => known.get(id),
    findAddress: (channel, address) => known.get(byAddress.get(keyOf(channel, address)) ?? ''),
    put: async (one) => {
      await writeDurably(join(folder, `${one.id}.json`), `${JSON.stringify(one, undefined, 2)}\n`)
      known.set(one.id, one)
      byAddress.set(keyOf(one.channel, one.address), one.id)
    },
    remove: async (id) => {
      const one = known.get(id)
      await rm(join(folder, `${id}.json`), { force: true })
      known.delete(id)
      if (one !== undefined) byAddress.delete(keyOf(one.channel, one.address))
    },
    token,
    isToken: (purpose, id, given) => {
      const [a, b] = [Buffer.from(token(purpose, id)), Buffer.from(given)]
      return a.length === b.length && timingSafeEqual(a, b)
    },
  }
}

/** Mail servers tell letters of one case from those of another in theory alone. */
function keyOf(channel: Subscription['channel'], address: string): string {
  return `${channel} ${channel === 'e-mail' ? address.toLowerCase() : address}`
}

async function readSecret(path: string): Promise<Buffer> {
  const known = await readIfThere(path)
  if (known !== undefined && known.length === 32) return known
  const made = randomBytes(32)
  await writeDurably(path, made)
  return made
}

async function readOne(path: string): Promise<Subscription> {
  const text = (await readIfThere(path))?.toString('utf8') ?? ''
  const read = subscriptionSchema.safeParse(parseText(text))
  if (read.success) return read.data
  throw new Error(
    `Cannot read ${path}: the file is damaged. Put it back from a backup, or move it away: whoever it was of is then told of nothing`,
  )
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
