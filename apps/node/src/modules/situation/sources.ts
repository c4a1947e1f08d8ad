import { sql } from 'kysely'
import { visibleTo } from '../../kernel/visibility.ts'
import type { View } from './queries.ts'

/** A publication that figures were taken from, as the reports name it; `dataset` is empty where they name none. */
export type Source = {
  readonly agency: string
  readonly dataset: string
  readonly name: string
  readonly licence?: string | undefined
}

type Row = { readonly agency: string; readonly source: string }

/** The publications that reports on an event name, each once for each agency that took from it, as they first came. */
export async function readSources(
  { db, viewer, directory, asOf }: View,
  event: string,
): Promise<readonly Source[]> {
  const { rows } = await sql<Row>`
    select agency, source from report
    where event = ${event} and index < ${asOf.size} and source is not null and ${visibleTo(viewer, directory, 'report')}
    group by agency, source order by min(index)`.execute(db)
  const sources = rows.map(toSource)
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]
}

function toSource({ agency, source }: Row): Source {
  const { name, dataset = '', licence } = JSON.parse(source) as Partial<Source> & { readonly name: string }
  return { agency, dataset, name, ...(licence === undefined ? {} : { licence }) }
}
