import type { ActionPart, Due } from '@concert/api'
import { formatInstant, instantMs, type AgencyId, type Instant } from '@concert/statement'
import type { DueView } from '../../kernel/module.ts'
import { dependenciesOf, readActions, type Action } from './queries.ts'
import { doneStandings } from './standing.ts'
import type { ActionsTables } from './tables.ts'

/** Parts that are still to be carried out, parts that the Secretariat has to confirm, and actions that it has to close. */
export async function actionsDue(view: DueView<ActionsTables>): Promise<readonly Due[]> {
  const actions = await readActions(view, view.now.slice(0, 10))
  const { secretariat } = view.directory
  return actions.flatMap((action) => [
    ...action.parts.flatMap((part) => partDue(action, part, secretariat) ?? []),
    ...action.parts.flatMap((part) => confirmationDue(action, part, actions, secretariat) ?? []),
    ...(closingDue(action, actions, secretariat) ?? []),
  ])
}

/** The first instant at which what is due on a day is overdue. */
export function endOfDay(day: string): Instant {
  return formatInstant(instantMs(`${day}T00:00:00.000Z` as Instant) + 86_400_000)
}

function partDue(action: Action, part: ActionPart, secretariat: AgencyId | undefined): Due | undefined {
  const { newest, standing } = action
  if (standing === 'complete' && part.named) return undefined
  if (standing === 'cancelled' || doneStandings.includes(part.standing)) return undefined
  const { state, agency = secretariat } = part
  return {
    ...about(part.standing === 'returned' ? 'action-returned' : 'action-to-carry-out', action, part),
    since: part.standing === 'returned' ? part.since! : newest.received,
    due: endOfDay(newest.body.due),
    moved: action.versions.length - 1,
    on: state === undefined ? { agency: agency! } : { state },
    waiting: secretariat === undefined ? [] : [secretariat],
  }
}

/** What cannot be confirmed yet, for something that it depends on is not complete, waits for that. */
function confirmationDue(
  action: Action,
  part: ActionPart,
  actions: readonly Action[],
  secretariat: AgencyId | undefined,
): Due | undefined {
  if (part.state === undefined || part.standing !== 'achieved') return undefined
  if (secretariat === undefined || !isReady(action, actions)) return undefined
  return {
    ...about('action-to-confirm', action, part),
    since: part.since!,
    on: { agency: secretariat },
    waiting: action.words.filter(({ index }) => index === part.index).map(({ agency }) => agency),
  }
}

function closingDue(
  action: Action,
  actions: readonly Action[],
  secretariat: AgencyId | undefined,
): Due[] | undefined {
  const { standing, parts } = action
  const isOpen = standing === 'open' || standing === 'overdue'
  const own = parts.filter((part) => part.standing !== 'apart' && part.standing !== 'cancelled')
  const isDone = own.every(
    (part) => part.standing === 'complete' || (part.state === undefined && part.standing === 'achieved'),
  )
  if (secretariat === undefined || !isOpen || own.length === 0 || !isDone || !isReady(action, actions))
    return undefined
  const since = own
    .map((part) => part.since!)
    .sort()
    .at(-1)!
  return [{ ...about('action-to-complete', action), since, on: { agency: secretariat }, waiting: [] }]
}

function isReady(action: Action, actions: readonly Action[]): boolean {
  return dependenciesOf(action, actions).every(({ standing }) => standing === 'complete')
}

function about(
  what: string,
  { newest, versions }: Action,
  part?: ActionPart,
): Omit<Due, 'since' | 'on' | 'waiting'> {
  const whose = part === undefined ? '' : ` ${(part.state ?? part.agency)!}`
  return {
    id: `${what} ${versions[0]!.id}${whose}`,
    what,
    module: 'actions',
    role: 'drafts',
    ...(newest.event === null ? {} : { event: newest.event }),
    texts: newest.body.title,
    statement: newest.id,
    index: newest.index,
    page: `/actions/${newest.id}`,
  }
}
