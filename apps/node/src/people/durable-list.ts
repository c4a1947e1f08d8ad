import { join } from 'node:path'
import { z } from 'zod'
import { readIfThere, writeDurably } from '../kernel/files.ts'

/**
 * A list in one plain file of the data folder, some hundreds of items, each with a key of its own. What is shown is
 * durable; a change is computed from the list as it is when its turn comes, so that what may happen once happens once.
 */
export type DurableList<T> = {
  readonly all: () => readonly T[]
  readonly find: (key: string) => T | undefined
  /** Answers the items that stand then. A list that is the same is not written. Throws what `next` throws, or RecordError. */
  readonly change: (next: (all: readonly T[]) => readonly T[]) => Promise<void>
}

export type ListFile<T> = {
  readonly dir: string
  readonly name: string
  readonly item: z.ZodType<T>
  readonly keyOf: (item: T) => string
  /** What is lost, and what is done about it, when the file is moved away. */
  readonly without: string
}

/** Opens the list; throws an Error that names a damaged file and the way out. */
export async function openDurableList<T>(file: ListFile<T>): Promise<DurableList<T>> {
  const path = join(file.dir, 'people', file.name)
  let all = await readList(path, file)
  let byKey = index(all, file)
  let turn: Promise<unknown> = Promise.resolve()
  const changeNow = async (next: (all: readonly T[]) => readonly T[]): Promise<void> => {
    const changed = next(all)
    if (changed === all) return
    await writeDurably(path, `${JSON.stringify(changed, undefined, 2)}\n`)
    all = changed
    byKey = index(all, file)
  }
  return {
    all: () => all,
    find: (key) => byKey.get(key),
    change: (compute) => {
      const changed = turn.then(() => changeNow(compute))
      turn = changed.catch(() => undefined)
      return changed
    },
  }
}

function index<T>(all: readonly T[], { keyOf }: ListFile<T>): ReadonlyMap<string, T> {
  return new Map(all.map((item) => [keyOf(item), item]))
}

async function readList<T>(path: string, { item, without }: ListFile<T>): Promise<readonly T[]> {
  const stored = await readIfThere(path)
  if (stored === undefined) return []
  const read = z.array(item).safeParse(parseText(stored.toString('utf8')))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(
    `Cannot read ${path}: the file is damaged (${issue!.path.join('.') || 'the whole'}: ${issue!.message}). Put it back from a backup, or move it away: ${without}`,
  )
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
