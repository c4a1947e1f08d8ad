import { sql } from 'kysely'
import type { StatementRow } from './kernel-tables.ts'
import type { LinkHow } from './links-of.ts'
import type { RunningNode } from './open-node.ts'
import type { ShownStatement } from './read-statements.ts'
import { seenBy, type Viewer } from './visibility.ts'

/** How another statement stands to the one that is looked at. */
export type Relation = LinkHow | 'replied-by' | 'replaced-by' | 'disclosed-by' | 'referred-by'

export type LinkedStatement = StatementRow & { readonly relation: Relation }

/** A question may have many answers; the page of each leads on. */
const mostLinks = 200

const backwards: Readonly<Record<LinkHow, Relation>> = {
  'replies-to': 'replied-by',
  replaces: 'replaced-by',
  discloses: 'disclosed-by',
  'refers-to': 'referred-by',
}

/** The statements that a visible one names, and those that name it, as far as the viewer may see them; oldest first. */
export async function readLinks(
  node: Pick<RunningNode, 'db' | 'directory'>,
  viewer: Viewer,
  { visible, id, index }: ShownStatement,
): Promise<LinkedStatement[]> {
  if (!visible || id === undefined) return []
  const seen = seenBy(viewer, node.directory())
  const { rows } = await sql<StatementRow & { how: LinkHow; back: boolean }>`
    select statement.*, statement_link.how, false as back from statement_link
    join statement on statement.id = statement_link.named where statement_link.index = ${index} and ${seen}
    union all
    select statement.*, statement_link.how, true as back from statement_link
    join statement on statement.index = statement_link.index where statement_link.named = ${id} and ${seen}
    order by index limit ${mostLinks}`.execute(node.db)
  return rows.map(({ how, back, ...row }) => ({ relation: back ? backwards[how] : how, ...row }))
}
