import { join } from 'node:path'
import { z } from 'zod'
import type { Author } from '../../kernel/caller.ts'
import { readIfThere, writeDurably } from '../../kernel/files.ts'

const authorSchema = z.strictObject({ id: z.string(), name: z.string() })
const writersSchema = z.record(
  z.string(),
  z.strictObject({
    last: authorSchema,
    words: z.record(z.string(), authorSchema),
    confirmed: z.record(z.string(), authorSchema).optional(),
  }),
)

/** Who saved a version of a draft, who last changed its words in each language, and who confirmed them. */
export type Written = {
  readonly last: Author
  readonly words: Readonly<Record<string, Author>>
  readonly confirmed?: Readonly<Record<string, Author>> | undefined
}

/**
 * Who wrote what in drafts of briefings: persons stand in no record, so it is the node's own, by the statement's id.
 */
export type Writers = {
  readonly of: (draft: string) => Written | undefined
  /** Durable before the draft is taken, so that nobody confirms their own words after a crash. */
  readonly put: (draft: string, written: Written) => Promise<void>
  /** Notes who confirmed a language version, once that is taken. */
  readonly confirm: (draft: string, language: string, by: Author) => Promise<void>
}

/** Opens briefings/writers.json of the data folder. Throws an Error that names a damaged file and the way out. */
export async function openWriters(dir: string): Promise<Writers> {
  const path = join(dir, 'briefings', 'writers.json')
  const known = new Map(Object.entries(await readWriters(path)))
  let turn: Promise<unknown> = Promise.resolve()
  const write = async (draft: string, change: Change): Promise<void> => {
    const written = change(known.get(draft))
    if (written === undefined) return
    const all = Object.fromEntries([...known, [draft, written]])
    await writeDurably(path, `${JSON.stringify(all, undefined, 2)}\n`)
    known.set(draft, written)
  }
  const inTurn = (draft: string, change: Change): Promise<void> => {
    const changed = turn.then(() => write(draft, change))
    turn = changed.catch(() => undefined)
    return changed
  }
  return {
    of: (draft) => known.get(draft),
    put: (draft, written) => inTurn(draft, () => written),
    confirm: (draft, language, by) =>
      inTurn(
        draft,
        (written) => written && { ...written, confirmed: { ...written.confirmed, [language]: by } },
      ),
  }
}

type Change = (known: Written | undefined) => Written | undefined

async function readWriters(path: string): Promise<z.infer<typeof writersSchema>> {
  const text = (await readIfThere(path))?.toString('utf8')
  if (text === undefined) return {}
  try {
    return writersSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(
      `Cannot read ${path}: the file is damaged. Put it back from a backup, or move it away: four eyes then know nothing of who wrote the drafts so far`,
      { cause },
    )
  }
}
