import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeDurably } from '../../../kernel/files.ts'
import { mailSchema, type Mail } from './mail.ts'

const listSchema = z.array(mailSchema)

/** What was sent by mail: a file for each day on which it was due, each written before the next try begins. */
export type Mails = {
  readonly all: () => readonly Mail[]
  /** Adds those whose ids are new. */
  readonly add: (planned: readonly Mail[]) => Promise<void>
  readonly put: (mail: Mail) => Promise<void>
}

const daysKept = 60

/** Opens delivery/desk/ of the data folder. Throws an Error that names a damaged file and the way out. */
export async function openMails(dir: string): Promise<Mails> {
  const folder = join(dir, 'delivery', 'desk')
  const known = new Map<string, readonly Mail[]>()
  for (const name of (await namesIn(folder)).slice(-daysKept))
    known.set(name.slice(0, -'.json'.length), await readList(join(folder, name)))
  let turn: Promise<unknown> = Promise.resolve()
  const write = async (day: string, after: readonly Mail[]): Promise<void> => {
    await writeDurably(join(folder, `${day}.json`), `${JSON.stringify(after, undefined, 2)}\n`)
    known.set(day, after)
  }
  const inTurn = (change: () => Promise<void>): Promise<void> => {
    const changed = turn.then(change)
    turn = changed.catch(() => undefined)
    return changed
  }
  return {
    all: () => [...known.values()].flat(),
    add: (planned) =>
      inTurn(async () => {
        for (const [day, mails] of Map.groupBy(planned, dayOf)) {
          const before = known.get(day) ?? []
          const fresh = mails.filter(({ id }) => before.every((one) => one.id !== id))
          if (fresh.length > 0) await write(day, [...before, ...fresh])
        }
      }),
    put: (mail) =>
      inTurn(async () => {
        const before = known.get(dayOf(mail)) ?? []
        await write(
          dayOf(mail),
          before.map((one) => (one.id === mail.id ? mail : one)),
        )
      }),
  }
}

function dayOf({ asked }: Mail): string {
  return asked.slice(0, 'YYYY-MM-DD'.length)
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name)).sort()
}

async function readList(path: string): Promise<readonly Mail[]> {
  const text = (await readIfThere(path))?.toString('utf8') ?? ''
  const read = listSchema.safeParse(parseText(text))
  if (read.success) return read.data
  throw new Error(
    `Cannot read ${path}: the file is damaged. Put it back from a backup, or move it away: what was due on that day may then be sent once more`,
  )
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
