import type { ActionPart, ActionsAnswer, ActionSummary, ActionUpdatesAnswer } from '@concert/api'
import { fieldsOf } from '../../http/fields-of.ts'
import type { CsvTable } from '../../http/format-table.ts'

/** What the answers of this module are as tables: flat, by codes, and with the entries that they rest on. */

type Row = { readonly action: ActionSummary; readonly part: ActionPart }
type Update = ActionUpdatesAnswer['updates'][number]
type Evidence = { readonly update: Update; readonly file: Update['evidence'][number] | undefined }

/** One row a part of an action. */
export const actionsTable: CsvTable<Row> = {
  index: ({ action }) => action.index,
  id: ({ action }) => action.id,
  agency: ({ action }) => action.agency,
  received: ({ action }) => action.received,
  event: ({ action }) => action.event,
  version: ({ action }) => action.version,
  source: ({ action }) => action.source,
  paragraph: ({ action }) => action.paragraph,
  commitment: ({ action }) => action.commitment,
  title: ({ action }) => action.title['en'],
  due: ({ action }) => action.due,
  standing: ({ action }) => action.standing,
  completed: ({ action }) => action.completed,
  depends_on: ({ action }) => action.dependencies.map(({ index }) => index).join(' '),
  state: ({ part }) => part.state,
  part_of: ({ part }) => part.agency,
  named: ({ part }) => part.named,
  part_standing: ({ part }) => part.standing,
  part_overdue: ({ part }) => part.overdue,
  progress: ({ part }) => part.progress,
  expected: ({ part }) => part.expected,
  since: ({ part }) => part.since,
  part_index: ({ part }) => part.index,
  label: ({ action }) => action.label,
  audience: ({ action }) => action.audience,
}

export function actionsRows({ actions }: ActionsAnswer): Row[] {
  return actions.flatMap((action) => action.parts.map((part) => ({ action, part })))
}

/** One row a file of evidence, and one for an update without any. */
export const updatesTable: CsvTable<Evidence> = {
  ...Object.fromEntries(
    Object.entries(
      fieldsOf<Update>(
        'index',
        'id',
        'agency',
        'received',
        'action',
        'state',
        'progress',
        'text',
        'expected',
      ),
    ).map(([name, read]) => [name, ({ update }: Evidence) => read(update)]),
  ),
  file: ({ file }) => file?.name,
  media_type: ({ file }) => file?.mediaType,
  bytes: ({ file }) => file?.bytes,
  sha256: ({ file }) => file?.sha256,
  label: ({ update }) => update.label,
  audience: ({ update }) => update.audience,
}

export function updatesRows({ updates }: ActionUpdatesAnswer): Evidence[] {
  return updates.flatMap((update): Evidence[] =>
    update.evidence.length === 0
      ? [{ update, file: undefined }]
      : update.evidence.map((file) => ({ update, file })),
  )
}
