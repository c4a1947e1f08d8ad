import type { Due } from '@concert/api'
import type { DueView } from '../../kernel/module.ts'
import { readDeskRequests, type ShownRequest } from './queries.ts'
import type { DeskTables } from './tables.ts'

/** Requests that wait for an answer, one for each agency that has not given it; what all have answered waits for its end. */
export async function deskDue(view: DueView<DeskTables>): Promise<readonly Due[]> {
  const requests = await readDeskRequests(view, view.now)
  return requests.filter(({ closing }) => closing === undefined).flatMap(requestDue)
}

function requestDue(shown: ShownRequest): Due[] {
  const { request, to, versions } = shown
  const missing = to.filter(({ answered }) => answered === null)
  if (missing.length === 0) return [closingDue(shown)]
  return missing.map(({ agency }) => ({
    ...about(shown, agency),
    what: 'request-to-answer',
    since: request.received,
    due: request.body.due,
    moved: versions.length - 1,
    waiting: [request.agency],
  }))
}

function closingDue(shown: ShownRequest): Due {
  const since = shown.to
    .map(({ answered }) => answered!)
    .sort()
    .at(-1)!
  return { ...about(shown, shown.request.agency), what: 'request-to-close', since, waiting: [] }
}

function about({ request, versions }: ShownRequest, agency: string) {
  const { id, index, event, body } = request
  return {
    id: `desk ${versions.at(-1)!} ${agency}`,
    module: 'desk',
    on: { agency },
    role: 'drafts' as const,
    ...(event === null ? {} : { event }),
    texts: body.subject,
    statement: id,
    index,
    page: `/desk/requests/${id}`,
  }
}
