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
  const change = inTurns(async (changes) => {
    for (const [day, ofDay] of Map.groupBy(changes, ({ day }) => day)) {
      const before = known.get(day) ?? []
      const after = ofDay.reduce((mails, { compute }) => compute(mails), before)
      if (after === before) continue
      await writeDurably(join(folder, `${day}.json`), `${JSON.stringify(after, undefined, 2)}\n`)
      known.set(day, after)
    }
  })
  return {
    all: () => [...known.values()].flat(),
    add: async (planned) => {
      const days = [...Map.groupBy(planned, dayOf)]
      await Promise.all(
        days.map(([day, mails]) => change({ day, compute: (before) => added(before, mails) })),
      )
    },
    put: (mail) =>
      change({
        day: dayOf(mail),
        compute: (before) => before.map((one) => (one.id === mail.id ? mail : one)),
      }),
  }
}

type DayMails = readonly Mail[]
type Change = { readonly day: string; readonly compute: (before: DayMails) => DayMails }

/** One write after the other: changes that come while a file is being written are written together after it. */
function inTurns(write: (changes: readonly Change[]) => Promise<void>): (change: Change) => Promise<void> {
  let turn: Promise<unknown> = Promise.resolve()
  let waiting: Change[] = []
  let next: Promise<void> | undefined
  const writeWaiting = (): Promise<void> => {
    const taken = waiting
    waiting = []
    next = undefined
    return write(taken)
  }
  return (change) => {
    waiting.push(change)
    if (next === undefined) {
      next = turn.then(writeWaiting)
      turn = next.catch(() => undefined)
    }
    return next
  }
}

function added(before: DayMails, planned: readonly Mail[]): DayMails {
  const known = new Set(before.map(({ id }) => id))
  const fresh = planned.filter(({ id }) => !known.has(id))
  return fresh.length === 0 ? before : [...before, ...fresh]
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
