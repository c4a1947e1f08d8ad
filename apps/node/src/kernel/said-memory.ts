import type { Directory } from '@concert/statement'
import { sql, type Kysely } from 'kysely'
import type { AsOf } from './as-of.ts'
import { saidOf, type AnySaid, type SaidRow } from './said-row.ts'
import { firstOfEachId } from './versions.ts'
import { memberships, type Viewer } from './visibility.ts'

/** What is asked of a table that keeps statements as they were said: through whose eyes, and at which size. */
export type Eyes = { readonly directory: Directory; readonly viewer: Viewer; readonly asOf: AsOf }

/**
 * The rows of one table, parsed once. They are only ever added, in the order of the log, so what was read once is read
 * no more: whoever asks is answered from here, through its own eyes.
 */
export type SaidMemory = {
  /**
   * All that there is for that reader, oldest first, each once. Who sees the same is given the same array as long as
   * nothing is added, so that what follows from it is computed once.
   */
  readonly seen: (eyes: Eyes) => readonly AnySaid[]
  /** Of these ids. */
  readonly ofIds: (ids: readonly string[], eyes: Eyes) => AnySaid[]
  /** What answers, replaces or refers to one of these ids. */
  readonly naming: (ids: readonly string[], eyes: Eyes) => AnySaid[]
}

type Held = SaidMemory & { readonly add: (all: readonly AnySaid[]) => void; readonly after: () => number }

const fewestEntries = 1_000
const mostEntries = 64_000
/** Read at once: what a database in this process has once taken for an answer it never gives back. */
const mostRows = 1_000
/** Readers whose view of the whole table is kept until it grows. */
const viewsKept = 24

const held = new WeakMap<object, Map<string, { readonly memory: Held; turn: Promise<unknown> }>>()

/** What the table holds now. The first to ask reads all of it, everyone after that what was added since. */
export async function recallSaid<T>(db: Kysely<T>, table: string): Promise<SaidMemory> {
  const tables = held.get(db) ?? new Map<string, { memory: Held; turn: Promise<unknown> }>()
  held.set(db, tables)
  const own = tables.get(table) ?? { memory: emptyMemory(), turn: Promise.resolve() }
  tables.set(table, own)
  const read = own.turn.then(() => readAdded(db, table, own.memory))
  own.turn = read.catch(() => undefined)
  await read
  return own.memory
}

/** The tables are about to be made anew. */
export function forgetSaid(db: object): void {
  held.delete(db)
}

/**
 * By ranges of the log, for a database that knows nothing of a fresh table would sort all that is left for each part.
 * An entry is one row of a table at most, so a part may end after any row.
 */
async function readAdded<T>(db: Kysely<T>, table: string, memory: Held): Promise<void> {
  const { rows: found } = await sql<{ last: number | null }>`
    select max(index) as last from ${sql.table(table)}`.execute(db)
  const last = found[0]?.last ?? -1
  let entries = fewestEntries
  for (let from = memory.after(); from < last;) {
    const to = Math.min(from + entries, last)
    const { rows } = await sql<SaidRow>`select * from ${sql.table(table)}
      where index > ${from} and index <= ${to} order by index limit ${mostRows}`.execute(db)
    memory.add(rows.map(saidOf))
    from = rows.length < mostRows ? to : rows.at(-1)!.index
    // Of a record that is mostly something else more is looked through at once.
    entries = rows.length < fewestEntries / 4 ? Math.min(2 * entries, mostEntries) : fewestEntries
  }
}

function emptyMemory(): Held {
  const all: AnySaid[] = []
  const byId = new Map<string, AnySaid[]>()
  const byNamed = new Map<string, AnySaid[]>()
  const views = new Map<string, readonly AnySaid[]>()
  const after = (): number => all.at(-1)?.index ?? -1
  const among = (found: readonly AnySaid[], eyes: Eyes): AnySaid[] => {
    const isSeen = seenThrough(eyes)
    return firstOfEachId([...new Set(found)].filter(isSeen))
  }
  return {
    after,
    add: (added) => {
      for (const one of added) {
        all.push(one)
        put(byId, one.id, one)
        for (const named of namedIn(one)) put(byNamed, named, one)
      }
      if (added.length > 0) views.clear()
    },
    seen: (eyes) => {
      const key = keyOf(eyes, after() + 1)
      const known = views.get(key) ?? sameAs(views.values(), firstOfEachId(all.filter(seenThrough(eyes))))
      views.delete(key)
      views.set(key, known)
      if (views.size > viewsKept) views.delete(views.keys().next().value!)
      return known
    },
    ofIds: (ids, eyes) =>
      among(
        ids.flatMap((id) => byId.get(id) ?? []),
        eyes,
      ),
    naming: (ids, eyes) =>
      among(
        ids.flatMap((id) => byNamed.get(id) ?? []),
        eyes,
      ),
  }
}

function put(map: Map<string, AnySaid[]>, key: string, one: AnySaid): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [one])
  else there.push(one)
}

function namedIn({ replaces, inReplyTo, refs }: AnySaid): ReadonlySet<string> {
  return new Set([replaces, inReplyTo, ...refs].filter((id) => id !== null))
}

/** The same as `visibleTo` asks of a row. */
function seenThrough({ directory, viewer, asOf }: Eyes): (one: AnySaid) => boolean {
  const mine = new Set(memberships(viewer, directory))
  return ({ index, agency, audience }) =>
    index < asOf.size && (agency === viewer.agency || audience.some((one) => mine.has(one)))
}

function sameAs(known: Iterable<readonly AnySaid[]>, own: readonly AnySaid[]): readonly AnySaid[] {
  for (const one of known)
    if (one.length === own.length && one.every((said, at) => said === own[at])) return one
  return own
}

/** Readers that count as the same see the same, and beyond the last entry every size is one. */
function keyOf({ directory, viewer, asOf }: Eyes, size: number): string {
  return [Math.min(asOf.size, size), viewer.agency ?? '', ...memberships(viewer, directory)].join(' ')
}
