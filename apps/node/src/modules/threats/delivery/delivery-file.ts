import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeDurably } from '../../../kernel/files.ts'
import { deliverySchema, type Delivery } from './delivery.ts'

const listSchema = z.array(deliverySchema)

/** What was sent to whom: a file an alert, each written before the next try begins. */
export type Deliveries = {
  readonly of: (alert: string) => readonly Delivery[]
  /** Adds those whose ids are new; answers all of the alert. */
  readonly add: (alert: string, planned: readonly Delivery[]) => Promise<readonly Delivery[]>
  readonly put: (delivery: Delivery) => Promise<void>
}

type Compute = (all: readonly Delivery[]) => readonly Delivery[]

/** Opens delivery/alerts/ of the data folder. Throws an Error that names a damaged file and the way out. */
export async function openDeliveries(dir: string): Promise<Deliveries> {
  const folder = join(dir, 'delivery', 'alerts')
  const known = new Map<string, readonly Delivery[]>()
  for (const name of await namesIn(folder))
    known.set(name.slice(0, -'.json'.length), await readList(join(folder, name)))
  let turn: Promise<unknown> = Promise.resolve()
  const changeNow = async (alert: string, compute: Compute): Promise<readonly Delivery[]> => {
    const before = known.get(alert) ?? []
    const after = compute(before)
    if (after === before) return before
    await writeDurably(join(folder, `${alert}.json`), `${JSON.stringify(after, undefined, 2)}\n`)
    known.set(alert, after)
    return after
  }
  const change = (alert: string, compute: Compute): Promise<readonly Delivery[]> => {
    const changed = turn.then(() => changeNow(alert, compute))
    turn = changed.catch(() => undefined)
    return changed
  }
  return {
    of: (alert) => known.get(alert) ?? [],
    add: (alert, planned) =>
      change(alert, (all) => {
        const fresh = planned.filter(({ id }) => all.every((one) => one.id !== id))
        return fresh.length === 0 ? all : [...all, ...fresh]
      }),
    put: async (delivery) => {
      await change(delivery.alert, (all) => all.map((one) => (one.id === delivery.id ? delivery : one)))
    },
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).sort()
}

async function readList(path: string): Promise<readonly Delivery[]> {
  const text = (await readIfThere(path))?.toString('utf8') ?? ''
  const read = listSchema.safeParse(parseText(text))
  if (read.success) return read.data
  throw new Error(
    `Cannot read ${path}: the file is damaged. Put it back from a backup, or move it away: that alert is then sent again to everyone while it stands`,
  )
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
