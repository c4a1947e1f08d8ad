import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { AsOf } from './as-of.ts'
import { agenciesNamed } from './agencies-named.ts'
import type { KernelTables, StatementRow } from './kernel-tables.ts'
import type { RunningNode } from './open-node.ts'
import { inSmallLetters } from './searchable-text.ts'
import { visibleTo, type Viewer } from './visibility.ts'

export type EntryFilter = {
  readonly kind?: string | undefined
  readonly by?: string | undefined
  readonly state?: string | undefined
  readonly about?: string | undefined
  readonly label?: string | undefined
  /** Words; each must stand in the statement, or name its kind, its event, its author or the author's state. */
  readonly words?: string | undefined
  readonly before?: number | undefined
  readonly limit: number
  readonly asOf: AsOf
}

/** An entry of the log to whoever may see what it says, and to everyone else only that it is there. */
export type ShownEntry =
  | ({ readonly visible: true } & StatementRow)
  | ({ readonly visible: false } & Pick<StatementRow, 'index' | 'received' | 'form'>)

export type EntriesPage = {
  readonly size: number
  /** The entry whose number or statement id was looked for. */
  readonly exact: readonly ShownEntry[]
  /** Newest first. */
  readonly entries: readonly ShownEntry[]
  /** Every entry from this one on has been looked at; before it nothing has. */
  readonly searched: number
}

/** One answer looks at so many entries at most, however few of them are what is looked for. */
export const lookedAtOnce = 20_000
const mostWords = 8

/**
 * Entries of the log as of then, newest first. Unfiltered they are all there, sealed ones too; a filter says
 * something of what an entry says, so it finds only what the viewer may see.
 */
export async function readEntries(
  node: Pick<RunningNode, 'db' | 'directory'>,
  viewer: Viewer,
  filter: EntryFilter,
): Promise<EntriesPage> {
  const { asOf, limit } = filter
  const before = Math.min(asOf.size, filter.before ?? asOf.size)
  const floor = Math.max(0, before - lookedAtOnce)
  const words = wordsOf(filter.words)
  const rows = await selectEntries(node, viewer, asOf)
    .where((build) => build.and(conditions(build, node, filter, words)))
    .where((build) => (isFiltered(filter, words) ? seen(node, viewer, asOf) : build.lit(true)))
    .where('statement.index', '<', before)
    .where('statement.index', '>=', floor)
    .orderBy('statement.index', 'desc')
    .limit(limit)
    .execute()
  const exact = filter.before === undefined ? await findExact(node, viewer, asOf, filter.words) : []
  const searched = rows.length === limit ? rows.at(-1)!.index : floor
  return { size: asOf.size, exact, entries: rows.map((row) => show(row, asOf)), searched }
}

/** The entry of that number, or the statement of that id where the viewer may know of it. */
async function findExact(
  node: Pick<RunningNode, 'db' | 'directory'>,
  viewer: Viewer,
  asOf: AsOf,
  text = '',
): Promise<ShownEntry[]> {
  const named = /^\s*(?:#?(?<index>\d{1,9})|(?<id>[0-9a-f]{64}))\s*$/i.exec(text)?.groups
  if (named === undefined) return []
  const all = selectEntries(node, viewer, asOf).where('statement.index', '<', asOf.size)
  const rows =
    named['id'] === undefined
      ? await all.where('statement.index', '=', Number(named['index'])).execute()
      : await all
          .where('id', '=', named['id'].toLowerCase())
          .where(seen(node, viewer, asOf))
          .execute()
  return rows.map((row) => show(row, asOf))
}

type SeenRow = StatementRow & { readonly seen: boolean }

function selectEntries({ db, directory }: Pick<RunningNode, 'db' | 'directory'>, viewer: Viewer, asOf: AsOf) {
  return db
    .selectFrom('statement')
    .leftJoin('statement_text', 'statement_text.index', 'statement.index')
    .selectAll('statement')
    .select(seen({ directory }, viewer, asOf).as('seen'))
}

function seen({ directory }: Pick<RunningNode, 'directory'>, viewer: Viewer, { size }: AsOf) {
  return sql<boolean>`(coalesce(${visibleTo(viewer, directory(), 'statement')}, false) or coalesce(statement.disclosed < ${size}, false))`
}

function show({ seen, ...row }: SeenRow, { size }: AsOf): ShownEntry {
  const { index, received, form } = row
  if (!seen) return { visible: false, index, received, form }
  return {
    visible: true,
    ...row,
    disclosed: row.disclosed === null || row.disclosed < size ? row.disclosed : null,
  }
}

type Build = ExpressionBuilder<KernelTables, 'statement' | 'statement_text'>

function conditions(
  build: Build,
  { directory }: Pick<RunningNode, 'directory'>,
  { kind, by, state, about, label }: EntryFilter,
  words: readonly string[],
): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = words.map((word) =>
    holds(build, word, agenciesNamed(directory(), word)),
  )
  if (kind !== undefined) found.push(build('kind', '=', kind))
  if (by !== undefined) found.push(build('agency', '=', by))
  if (about !== undefined) found.push(build('about', '=', about))
  if (label !== undefined) found.push(build('label', '=', label))
  if (state !== undefined) found.push(isOneOf(agenciesOf(directory(), state)))
  return found
}

function holds(build: Build, word: string, agencies: readonly string[]): Expression<SqlBool> {
  const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return build.or([
    build('text', 'like', pattern),
    ...(/^[0-9a-f]{8,64}$/.test(word) ? [build('digests', 'like', `% ${word}%`)] : []),
    build('kind', 'like', pattern),
    build('about', 'like', pattern),
    isOneOf(agencies),
  ])
}

function isOneOf(agencies: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`statement.agency = any(${agencies}::text[])`
}

function agenciesOf(directory: ReturnType<RunningNode['directory']>, state: string): string[] {
  return [...directory.agencies.values()].filter((one) => one.state === state).map(({ agency }) => agency)
}

function isFiltered({ kind, by, state, about, label }: EntryFilter, words: readonly string[]): boolean {
  return words.length > 0 || [kind, by, state, about, label].some((one) => one !== undefined)
}

function wordsOf(text = ''): readonly string[] {
  return inSmallLetters(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
}
