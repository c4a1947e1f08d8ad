import { sql, type RawBuilder } from 'kysely'
import type { KernelTables, LinkRow, StatementRow } from './kernel-tables.ts'
import type { ChainView, Derived, DerivedAsked, Module } from './module.ts'
import { seenBy } from './visibility.ts'

/** A step of a chain: a statement's row, or what a module has found itself. */
export type ChainThing = {
  readonly id: string
  readonly index: number
  readonly row?: StatementRow
  readonly derived?: Derived
}

/** Things and their neighbours, of those that the viewer may see at a size of the record. */
export type ChainThings = {
  /** By an entry's number or an id. */
  readonly find: (which: string) => Promise<ChainThing | undefined>
  readonly namedBy: (things: readonly ChainThing[], most: number) => Promise<ChainThing[]>
  readonly naming: (things: readonly ChainThing[], most: number) => Promise<ChainThing[]>
  /** The links among things: which of them names which. */
  readonly among: (things: readonly ChainThing[]) => Promise<LinkRow[]>
}

export function openChainThings(
  modules: readonly Module<KernelTables>[],
  view: ChainView<KernelTables>,
): ChainThings {
  const { db, directory, viewer, asOf } = view
  const rowsWhere = async (condition: RawBuilder<boolean>, most: number): Promise<ChainThing[]> => {
    const { rows } = await sql<StatementRow & { id: string }>`
      select * from statement where ${condition} and statement.index < ${asOf.size} and statement.id is not null
        and ${seenBy(viewer, directory, asOf.size)} order by statement.index limit ${most}`.execute(db)
    return rows.map((row) => ({ id: row.id, index: row.index, row }))
  }
  const derived = async (asked: DerivedAsked): Promise<ChainThing[]> => {
    const found = await Promise.all(modules.map(async (module) => module.derived?.(view, asked) ?? []))
    return found.flat().map((one) => ({ id: one.id, index: one.index, derived: one }))
  }
  const linksOfAll = async (things: readonly ChainThing[]): Promise<LinkRow[]> => {
    const indexes = things.flatMap(({ index, row }) => (row === undefined ? [] : [index]))
    const { rows } = await sql<LinkRow>`
      select * from statement_link where index = any(${indexes}::int[]) limit ${mostLinksRead}`.execute(db)
    return rows
  }
  return {
    find: async (which) => {
      const isId = which.length === 64
      if (!isId && Number(which) >= asOf.size) return undefined
      const [thing] = await rowsWhere(isId ? sql`id = ${which}` : sql`index = ${Number(which)}`, 1)
      return thing ?? (isId ? (await derived({ ids: [which], from: [] }))[0] : undefined)
    },
    namedBy: async (things, most) => {
      const links = await linksOfAll(things)
      const ids = [
        ...links.map(({ named }) => named),
        ...things.flatMap(({ derived: one }) => one?.from ?? []),
      ]
      if (ids.length === 0) return []
      const rows = await rowsWhere(sql`id = any(${ids}::text[])`, most)
      const stated = new Set(rows.map(({ id }) => id))
      return [...rows, ...(await derived({ ids: ids.filter((id) => !stated.has(id)), from: [] }))]
    },
    naming: async (things, most) => {
      const ids = things.map(({ id }) => id)
      const naming = sql<boolean>`index in (select index from statement_link where named = any(${ids}::text[]))`
      return [...(await rowsWhere(naming, most)), ...(await derived({ ids: [], from: ids }))]
    },
    among: linksOfAll,
  }
}

/** Of a hundred steps, each of which names a thousand others at most. */
const mostLinksRead = 20_000
