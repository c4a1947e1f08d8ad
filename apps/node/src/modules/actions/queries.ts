import type { ActionStanding } from '@concert/api'
import { protocolRank, type AgencyId, type Directory } from '@concert/statement'
import { readSaid, type Said, type SaidView } from '../../kernel/said-table.ts'
import { withVersions, type Versioned } from '../../kernel/versions.ts'
import { standingOf, type ActionStands, type ActionStep } from './standing.ts'
import type { ActionsTables } from './tables.ts'

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

/** All actions that the viewer may see, by the day they are due, as they stand on that day (UTC, YYYY-MM-DD). */
export async function readActions(view: View, today: string): Promise<Action[]> {
  const versions = withVersions(await readSaid(view, 'action_said', ['actions.action']))
  const words = await readSaid(view, 'action_said', wordKinds)
  return chainsOf(versions)
    .map((chain) => actionOf(chain, words, view.directory, today))
    .toSorted((a, b) => compare(a.newest.body.due, b.newest.body.due) || a.newest.index - b.newest.index)
}

/** The action that a statement is a version of. */
export function findAction(actions: readonly Action[], id: string | null | undefined): Action | undefined {
  return actions.find(({ versions }) => versions.some((one) => one.id === id))
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
  all: readonly ActionWord[],
  directory: Directory,
  today: string,
): Action {
  const ids = new Set(versions.map(({ id }) => id))
  const words = all.filter(({ inReplyTo }) => ids.has(inReplyTo!))
  const newest = versions.at(-1)!
  const { states, agencies = [], due } = newest.body
  const terms = {
    states: inOrder(states, directory),
    agencies: agencies.filter((one) => partOf(one, directory) === one),
    due,
  }
  const steps = words.map((word) => stepOf(word, directory))
  const stands = standingOf(terms, steps, today)
  return { newest, versions, words, ...stands, parts: inOrderOfParts(stands.parts, directory) }
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

/** States in protocol order; what the directory does not know comes last, as it was named. */
export function inOrder(states: readonly string[], directory: Directory): string[] {
  const rank = protocolRank(directory)
  return states.toSorted((a, b) => rank(a) - rank(b))
}

function inOrderOfParts(parts: ActionStands['parts'], directory: Directory): ActionStands['parts'] {
  const rank = protocolRank(directory)
  return parts.toSorted((a, b) => rank(a.state) - rank(b.state))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
