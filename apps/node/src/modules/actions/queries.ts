import type { ActionStanding } from '@concert/api'
import { protocolRank, type AgencyId, type Directory } from '@concert/statement'
import { onceFor } from '../../kernel/once-for.ts'
import { readSaid, readTogether, type Said, type SaidView } from '../../kernel/said-table.ts'
import { withVersions, type Versioned } from '../../kernel/versions.ts'
import { standingOf, type ActionStands, type ActionStep } from './standing.ts'
import { actionTable, type ActionsTables } from './tables.ts'

export type { ActionsTables }
export type View = SaidView<ActionsTables>
export type ActionVersion = Versioned<Said<'actions.action'>>
export type ActionWord = Said<'actions.update' | 'actions.completion' | 'actions.participation'>

/** An action as the viewer may see it: its newest version, all versions, and all that was said of any of them. */
export type Action = ActionStands & {
  readonly newest: ActionVersion
  /** Oldest first. */
  readonly versions: readonly ActionVersion[]
  /** In the order of the log. */
  readonly words: readonly ActionWord[]
}

const wordKinds = ['actions.update', 'actions.completion', 'actions.participation'] as const
const actionKinds = ['actions.action', ...wordKinds] as const
type ActionKind = (typeof actionKinds)[number]
type AnySaid = Said<ActionKind>

/** All actions that the viewer may see, by the day they are due, as they stand on that day (UTC, YYYY-MM-DD). */
export async function readActions(view: View, today: string): Promise<readonly Action[]> {
  return allActions(await readSaid(view, actionTable, actionKinds)).on(today, view.directory)
}

/** The same of these alone, by any of their versions, and of all that they wait for. */
export async function readActionsOf(
  view: View,
  ids: readonly string[],
  today: string,
): Promise<readonly Action[]> {
  const found = await readTogether<ActionKind, ActionsTables>(view, actionTable, actionKinds, {
    ids,
    namedBy: versionsNamed,
  })
  const named = found.flatMap((one) => (one.kind === 'actions.action' ? (one.body.dependsOn ?? []) : []))
  const isWhole = named.every((id) => ids.includes(id))
  return isWhole
    ? actionsIn(found, view.directory, today)
    : readActionsOf(view, [...new Set([...ids, ...named])], today)
}

/** As they stand on the day that was asked for last: it changes once a day, and the directory seldom. */
const allActions = onceFor((all: readonly AnySaid[]) => {
  let last: { today: string; directory: Directory; actions: readonly Action[] } | undefined
  return {
    on: (today: string, directory: Directory): readonly Action[] => {
      if (last?.today !== today || last.directory !== directory)
        last = { today, directory, actions: actionsIn(all, directory, today) }
      return last.actions
    },
  }
})

/** The action that a statement is a version of. */
export function findAction(actions: readonly Action[], id: string | null | undefined): Action | undefined {
  return byVersion(actions).get(id!)
}

const byVersion = onceFor(
  (actions: readonly Action[]): ReadonlyMap<string, Action> =>
    new Map(actions.flatMap((action) => action.versions.map(({ id }) => [id, action]))),
)

function versionsNamed({ replaces, inReplyTo }: AnySaid): string[] {
  return [replaces, inReplyTo].filter((id) => id !== null)
}

function actionsIn(all: readonly AnySaid[], directory: Directory, today: string): readonly Action[] {
  const versions = all.filter((one): one is Said<'actions.action'> => one.kind === 'actions.action')
  const words = Map.groupBy(
    all.filter((one): one is ActionWord => one.kind !== 'actions.action'),
    ({ inReplyTo }) => inReplyTo,
  )
  const rank = rankIn(directory)
  return chainsOf(withVersions(versions))
    .map((chain) => actionOf(chain, words, { directory, rank }, today))
    .toSorted((a, b) => compare(a.newest.body.due, b.newest.body.due) || a.newest.index - b.newest.index)
}

/** The state that an agency speaks for, or the agency itself where it is of none. */
export function partOf(agency: string, { agencies }: Directory): string {
  return agencies.get(agency as AgencyId)?.state ?? agency
}

/** Of the actions that it depends on, those that there are for the viewer, with how each stands. */
export function dependenciesOf(
  { newest }: Action,
  actions: readonly Action[],
): { readonly id: string; readonly action: Action; readonly standing: ActionStanding }[] {
  const found = (newest.body.dependsOn ?? []).flatMap((id) => findAction(actions, id) ?? [])
  return [...new Set(found)].map((action) => ({ id: action.newest.id, action, standing: action.standing }))
}

function chainsOf(versions: readonly ActionVersion[]): ActionVersion[][] {
  const byId = new Map<string, ActionVersion[]>()
  const chains: ActionVersion[][] = []
  for (const version of versions) {
    const chain = version.replaces === null ? undefined : byId.get(version.replaces)
    const own = chain ?? []
    if (chain === undefined) chains.push(own)
    own.push(version)
    byId.set(version.id, own)
  }
  return chains
}

function actionOf(
  versions: readonly ActionVersion[],
  all: ReadonlyMap<string | null, readonly ActionWord[]>,
  { directory, rank }: { readonly directory: Directory; readonly rank: ReturnType<typeof protocolRank> },
  today: string,
): Action {
  const words = versions.flatMap(({ id }) => all.get(id) ?? []).toSorted((a, b) => a.index - b.index)
  const newest = versions.at(-1)!
  const { states, agencies = [], due } = newest.body
  const terms = {
    states: states.toSorted((a, b) => rank(a) - rank(b)),
    agencies: agencies.filter((one) => partOf(one, directory) === one),
    due,
  }
  const steps = words.map((word) => stepOf(word, directory))
  const stands = standingOf(terms, steps, today)
  return {
    newest,
    versions,
    words,
    ...stands,
    parts: stands.parts.toSorted((a, b) => rank(a.state) - rank(b.state)),
  }
}

function stepOf({ kind, index, received, agency, body }: ActionWord, directory: Directory): ActionStep {
  const step = { index, received, body }
  switch (kind) {
    case 'actions.update':
      return { kind: 'update', part: partOf(agency, directory), ...step } as ActionStep
    case 'actions.completion':
      return { kind: 'completion', ...step } as ActionStep
    case 'actions.participation':
      return { kind: 'participation', ...step } as ActionStep
  }
}

/** By protocol order; what the directory does not know comes last, as it was named. */
const rankIn = onceFor(protocolRank)

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
