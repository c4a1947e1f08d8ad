import type { Due } from '@concert/api'
import type { DueView } from '../../kernel/module.ts'
import type { DecisionHistory, History, Method } from './histories.ts'
import { membersAt } from './members.ts'
import { readDecisions, readHistories, readStandingMethods } from './queries.ts'
import { languagesOf, methodOf, newestOf, silenceCourse, standingOf } from './standing.ts'
import type { ProposalsTables } from './tables.ts'

type View = DueView<ProposalsTables>

/** Silences that run, texts that wait for their author or the Secretariat, states that have not said what they are asked. */
export async function proposalsDue(view: View): Promise<readonly Due[]> {
  const [histories, methods, decisions] = await Promise.all([
    readHistories(view),
    readStandingMethods(view),
    readDecisions(view),
  ])
  return [
    ...histories.flatMap((history) => historyDue(history, methods, view)),
    ...decisions.flatMap(({ decision }) => decisionDue(decision, view)),
  ]
}

function historyDue(history: History, methods: readonly Method[], view: View): Due[] {
  const { standing, since } = standingOf(history, view.directory, view.now)
  switch (standing) {
    case 'open':
    case 'broken':
      return [
        ...methodsDue(history, methods, view),
        ...languagesDue(history, view),
        ...revisionDue(history, view, standing === 'broken' ? since : undefined),
      ]
    case 'silence':
      return silenceDue(history, view)
    case 'passed':
    case 'agreed':
      return bySecretariat(history, view, { what: 'proposal-to-adopt', since, role: 'signs' })
    default:
      return []
  }
}

/** Every member that has not broken it: what it does not say by then it has agreed to. */
function silenceDue(history: History, view: View): Due[] {
  const { directory, now } = view
  const silence = history.silences.at(-1)!
  const { put, expires, extensions } = silenceCourse(silence, directory)
  return membersAt(directory, now).map((state) => ({
    ...about(history),
    id: `silence ${silence.put.id} ${state}`,
    what: 'silence-running',
    since: put,
    due: expires,
    expires: true,
    moved: extensions.length,
    on: { state },
    role: 'signs',
    waiting: waitingOf(view),
    statement: silence.put.id,
    index: silence.put.index,
  }))
}

function methodsDue(history: History, methods: readonly Method[], view: View): Due[] {
  const { directory, now } = view
  return methodOf(history, methods, membersAt(directory, now), directory)
    .filter(({ standing }) => standing === 'silent')
    .map(({ state }) => ({
      ...about(history),
      id: `method ${history.versions[0]!.id} ${state}`,
      what: 'method-to-say',
      since: history.versions[0]!.received,
      on: { state },
      role: 'signs',
      waiting: waitingOf(view),
    }))
}

function languagesDue(history: History, view: View): Due[] {
  const isReady = languagesOf(history, view.directory).every(
    ({ required, whole, confirmed }) => !required || (whole && confirmed !== undefined),
  )
  if (isReady) return []
  const since = newestOf(history).received
  return bySecretariat(history, view, { what: 'proposal-to-confirm', since, role: 'signs' })
}

/** What was broken, and what amendments ask for, is for the author to take up in another version. */
function revisionDue(history: History, view: View, brokenAt: string | undefined): Due[] {
  const newest = newestOf(history)
  const asked = history.amendments.find(({ inReplyTo }) => inReplyTo === newest.id)
  const since = brokenAt ?? asked?.received
  if (since === undefined) return []
  return [
    {
      ...about(history),
      id: `revise ${newest.id}`,
      what: brokenAt === undefined ? 'amendments-to-answer' : 'proposal-to-revise',
      since,
      on: { agency: history.versions[0]!.agency },
      role: 'drafts',
      waiting: waitingOf(view),
    },
  ]
}

function decisionDue({ adoption, participations }: DecisionHistory, view: View): Due[] {
  const { directory, now } = view
  const said = new Set<string>(participations.map(({ body }) => body.state))
  return membersAt(directory, now)
    .filter((state) => !said.has(state))
    .map((state) => ({
      module: 'proposals',
      id: `participation ${adoption.id} ${state}`,
      what: 'participation-to-say',
      since: adoption.received,
      on: { state },
      role: 'signs',
      waiting: waitingOf(view),
      ...(adoption.event === null ? {} : { event: adoption.event }),
      texts: adoption.body.title,
      statement: adoption.id,
      index: adoption.index,
      page: `/decisions/${adoption.body.number}`,
    }))
}

function bySecretariat(
  history: History,
  { directory: { secretariat } }: View,
  { what, since, role }: Pick<Due, 'what' | 'since' | 'role'>,
): Due[] {
  if (secretariat === undefined) return []
  const { id } = newestOf(history)
  return [
    { ...about(history), id: `${what} ${id}`, what, since, on: { agency: secretariat }, role, waiting: [] },
  ]
}

function about(
  history: History,
): Pick<Due, 'module' | 'texts' | 'statement' | 'index' | 'page'> & { readonly event?: string } {
  const { id, index, event, body } = newestOf(history)
  return {
    module: 'proposals',
    texts: body.title,
    statement: id,
    index,
    page: `/proposals/${id}`,
    ...(event === null ? {} : { event }),
  }
}

function waitingOf({ directory: { secretariat } }: View): string[] {
  return secretariat === undefined ? [] : [secretariat]
}
