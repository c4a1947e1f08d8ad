import type { Block, Cell, Section } from '@concert/briefing'
import { columnsOf } from '../../kernel/briefing-columns.ts'
import { isOnEvent, knownAt } from '../../kernel/briefing-scope.ts'
import { agencyName, asSaid, joined, textOf } from '../../kernel/briefing-text.ts'
import type { BriefingView } from '../../kernel/module.ts'
import { deskTexts as texts } from './briefing-texts.ts'
import { readDeskRequests, type ShownRequest } from './queries.ts'
import type { DeskTables } from './tables.ts'

type View = BriefingView<DeskTables>

/** Public requests on the event, or on none, for which somebody has still to answer; nothing where there is none. */
export async function deskSections(view: View): Promise<readonly Section[]> {
  const waiting = (await readDeskRequests(view, knownAt(view)))
    .filter(({ request }) => isOnEvent(request.event, view))
    .filter(({ standing }) => standing === 'open' || standing === 'overdue')
  return waiting.length === 0
    ? []
    : [{ id: 'desk', title: texts.title, blocks: [requestsTable(waiting, view)] }]
}

function requestsTable(waiting: readonly ShownRequest[], view: View): Block {
  return {
    kind: 'table',
    id: 'desk',
    caption: texts.caption,
    columns: columnsOf(texts, ['subject', 'by', 'to', 'due', 'answered', 'stands']),
    rows: waiting.map((one) => rowOf(one, view)),
  }
}

function rowOf({ request, to, standing }: ShownRequest, { directory }: View): Cell[] {
  const answered = to.filter((one) => one.answered !== null)
  return [
    { entry: request.index, text: textOf(request.body.subject) },
    { text: agencyName(request.agency, directory) },
    {
      text: joined(
        to.map(({ agency }) => agencyName(agency, directory)),
        'list',
      ),
    },
    { instant: request.body.due },
    { text: asSaid(`${answered.length}/${to.length}`) },
    { text: texts.standing[standing] },
  ]
}
