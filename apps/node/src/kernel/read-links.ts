import type { StatementRow } from './kernel-tables.ts'
import type { RunningNode } from './open-node.ts'
import type { ShownStatement } from './read-statements.ts'
import { visibleTo, type Viewer } from './visibility.ts'

/** How another statement stands to the one that is looked at. */
export type Relation =
  'replies-to' | 'replied-by' | 'replaces' | 'replaced-by' | 'refers-to' | 'discloses' | 'disclosed-by'

export type LinkedStatement = StatementRow & { readonly relation: Relation }

/** A question may have many answers; the page of each leads on. */
const mostLinks = 200

/** The statements that a visible one names, and those that name it, as far as the viewer may see them; oldest first. */
export async function readLinks(
  node: Pick<RunningNode, 'db' | 'directory'>,
  viewer: Viewer,
  shown: ShownStatement,
): Promise<LinkedStatement[]> {
  const { id, index, statement } = shown
  if (!shown.visible || id === undefined || statement === undefined) return []
  const { inReplyTo, replaces, refs = [] } = statement
  const named = [inReplyTo, replaces, ...refs].filter((one) => one !== undefined)
  const opened = statement.kind === 'record.disclosure' ? Number(statement.body['index']) : -1
  const rows = await node.db
    .selectFrom('statement')
    .selectAll()
    .where((build) =>
      build.or([
        build('in_reply_to', '=', id),
        build('replaces', '=', id),
        ...(named.length === 0 ? [] : [build('id', 'in', named)]),
        build('index', 'in', [opened, shown.disclosedBy ?? -1]),
      ]),
    )
    .where('index', '!=', index)
    .where((build) =>
      build.or([visibleTo(viewer, node.directory(), 'statement'), build('disclosed', 'is not', null)]),
    )
    .orderBy('index')
    .limit(mostLinks)
    .execute()
  return rows.map((row) => ({ relation: relationOf(row, shown, opened), ...row }))
}

function relationOf(
  row: StatementRow,
  { id, statement, disclosedBy }: ShownStatement,
  opened: number,
): Relation {
  if (row.in_reply_to === id) return 'replied-by'
  if (row.replaces === id) return 'replaced-by'
  if (row.index === opened) return 'discloses'
  if (row.index === disclosedBy) return 'disclosed-by'
  if (row.id === statement!.inReplyTo) return 'replies-to'
  return row.id === statement!.replaces ? 'replaces' : 'refers-to'
}
