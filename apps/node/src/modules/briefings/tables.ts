import { sql, type Kysely } from 'kysely'
import type { DirectoryTables } from '../directory/queries.ts'
import type { SituationTables } from '../situation/queries.ts'

/** What every row has of its statement; a disclosure brings a row anew, for all, received when it was first said. */
type Said = {
  index: number
  id: string
  agency: string
  audience: string
  received: string
}

/** What a draft and an issue say alike. `corrects` is the id of the issue in whose place it stands. */
type Content = {
  event: string
  number: number
  date: string
  size: number
  replaces: string | null
  corrects: string | null
  body: string
}

export type DraftRow = Said & Content
export type ConfirmationRow = Said & { draft: string; language: string; words: string }
/** `files` are its attachments as the statement describes them. */
export type IssueRow = Said & Content & { draft: string; files: string }

type OwnTables = {
  briefing_draft: DraftRow
  briefing_confirmation: ConfirmationRow
  briefing_issue: IssueRow
}

/** Its own tables; those of other modules are read by their own queries. */
export type BriefingsTables = DirectoryTables & SituationTables & OwnTables

export const briefingsTables = [
  'briefing_draft',
  'briefing_confirmation',
  'briefing_issue',
] as const satisfies readonly (keyof OwnTables)[]

export async function createBriefingsTables(db: Kysely<BriefingsTables>): Promise<void> {
  for (const statement of definitions) await sql.raw(statement).execute(db)
}

const said =
  'index integer not null, id text not null, agency text not null, audience text not null, received text not null'
const content =
  'event text not null, number integer not null, date text not null, size integer not null, replaces text, corrects text, body text not null'

const definitions = [
  `create table briefing_draft (${said}, ${content})`,
  `create index briefing_draft_id on briefing_draft (id)`,
  `create table briefing_confirmation (${said}, draft text not null, language text not null, words text not null)`,
  `create index briefing_confirmation_draft on briefing_confirmation (draft)`,
  `create table briefing_issue (${said}, ${content}, draft text not null, files text not null)`,
  `create index briefing_issue_number on briefing_issue (number)`,
]
