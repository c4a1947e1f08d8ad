import type { Attachment, Bodies, Directory } from '@concert/statement'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { AsOf } from '../../kernel/as-of.ts'
import { firstOfEachId, withVersions, type Versioned } from '../../kernel/versions.ts'
import { visibleTo, type Viewer } from '../../kernel/visibility.ts'
import type { BriefingsTables, ConfirmationRow, DraftRow, IssueRow } from './tables.ts'

export type { BriefingsTables }

/** Through whose eyes, and with what knowledge, the tables are read. */
export type View = {
  readonly db: Kysely<BriefingsTables>
  readonly directory: Directory
  readonly viewer: Viewer
  readonly asOf: AsOf
}

export type BriefingBody = Bodies['briefings.draft']
type Labelled<T> = T & { readonly label: string | null }

/** A version of a draft, with the one that took its place. */
export type Draft = Versioned<Labelled<Omit<DraftRow, 'body'>>> & { readonly body: BriefingBody }
export type Confirmation = Labelled<ConfirmationRow>
export type Issue = Labelled<Omit<IssueRow, 'body' | 'files'>> & {
  readonly body: BriefingBody
  readonly files: readonly Attachment[]
  /** The issue that stands in its place. */
  readonly correctedBy: { readonly number: number; readonly id: string } | undefined
}

/** Issues that the viewer may see, which is all of them, oldest first. */
export async function readIssues(view: View): Promise<Issue[]> {
  const rows = firstOfEachId(await read<IssueRow>(view, 'briefing_issue'))
  return rows.map(({ body, files, ...row }) => {
    const by = rows.find(({ corrects }) => corrects === row.id)
    return {
      ...row,
      body: JSON.parse(body) as BriefingBody,
      files: JSON.parse(files) as Attachment[],
      correctedBy: by === undefined ? undefined : { number: by.number, id: by.id },
    }
  })
}

/** Every version of the drafts that the viewer may see, oldest first. */
export async function readDrafts(view: View): Promise<Draft[]> {
  const rows = withVersions(await read<DraftRow>(view, 'briefing_draft'))
  return rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as BriefingBody }))
}

export async function readConfirmations(view: View): Promise<Confirmation[]> {
  return firstOfEachId(await read<ConfirmationRow>(view, 'briefing_confirmation'))
}

/** Rows of one table that the viewer may see at that size of the record, with the label they were said under. */
async function read<T>(
  { db, directory, viewer, asOf }: View,
  table: 'briefing_draft' | 'briefing_confirmation' | 'briefing_issue',
): Promise<Labelled<T>[]> {
  const index: RawBuilder<unknown> = sql.ref(`${table}.index`)
  const { rows } = await sql<Labelled<T>>`
    select ${sql.table(table)}.*, statement.label from ${sql.table(table)}
    join statement on statement.index = ${index}
    where ${index} < ${asOf.size} and ${visibleTo(viewer, directory, table)}
    order by ${index}`.execute(db)
  return rows
}
