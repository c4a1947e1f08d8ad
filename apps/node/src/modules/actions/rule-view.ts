import type { AgencyId, Audience, Directory, Understood } from '@concert/statement'
import { asAuthor } from '../../kernel/as-author.ts'
import { isWithin } from '../../kernel/audience-within.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { DraftContext } from '../../kernel/module.ts'
import { isVisible } from '../../kernel/visibility.ts'
import { findAction, readActionsOf, type Action } from './queries.ts'
import type { ActionsTables } from './tables.ts'

export type Context = DraftContext<ActionsTables>
type Word = Understood<'actions.update' | 'actions.completion' | 'actions.participation'>

/** These actions and all that they wait for, as the author may see them, as they stand today. */
export function actionsOf(
  by: AgencyId,
  ids: readonly (string | undefined)[],
  context: Context,
): Promise<readonly Action[]> {
  const named = ids.filter((id) => id !== undefined)
  return readActionsOf(asAuthor(by, context), named, context.now.slice(0, 10))
}

type Addressed =
  | { readonly action: Action; readonly actions: readonly Action[]; readonly faults?: undefined }
  | { readonly action?: undefined; readonly actions?: undefined; readonly faults: CodedFault[] }

/** The action that a statement is said of: by its newest version, and not once it is cancelled. */
export async function addressedAction({ by, inReplyTo }: Word, context: Context): Promise<Addressed> {
  const actions = await actionsOf(by, [inReplyTo], context)
  const action = findAction(actions, inReplyTo)
  if (action === undefined) return { faults: [unknownAction('inReplyTo', inReplyTo!)] }
  const fault = newestFault(action, 'inReplyTo', inReplyTo!) ?? cancelledFault(action, 'inReplyTo')
  return fault === undefined ? { action, actions } : { faults: [fault] }
}

export function unknownAction(place: string, id: string): CodedFault {
  return { code: 'unknown', place, message: `${id} is not an action of this record` }
}

export function newestFault({ newest }: Action, place: string, id: string): CodedFault | undefined {
  if (newest.id === id) return undefined
  const message = `is an earlier version; name the newest, ${newest.id} (entry ${newest.index})`
  return { code: 'conflict', place, message }
}

export function cancelledFault({ standing, words }: Action, place: string): CodedFault | undefined {
  if (standing !== 'cancelled') return undefined
  const cancelling = words.findLast(
    ({ kind, body }) => kind === 'actions.completion' && body.state === undefined,
  )
  return { code: 'conflict', place, message: `was cancelled at entry ${cancelling!.index}` }
}

type Reach = { readonly by: AgencyId; readonly audience: Audience }

/** All who read the action read what settles it, and nobody else. */
export function sameReachFaults({ audience }: Reach, { newest }: Action): CodedFault[] {
  if (audience.join(' ') === newest.audience.join(' ')) return []
  const message = `must be that of the action, so that all see it stand alike: ${newest.audience.join(' ')}`
  return [{ code: 'conflict', place: 'audience', message }]
}

/** Whatever rests on something reaches no further than it. */
export function withinFaults(own: Reach, of: Reach, what: string, directory: Directory): CodedFault[] {
  if (isWithin(own, of, directory)) return []
  const message = `reaches further than ${what}: ${of.audience.join(' ')}`
  return [{ code: 'conflict', place: 'audience', message }]
}

export function isReadBy(agency: string, { audience, by }: Reach, directory: Directory): boolean {
  return isVisible(audience, by, { agency: agency as AgencyId }, directory)
}

/** Whether the agency reads it whoever says it: what is said of an action has the same audience and other authors. */
export function isReached(agency: string, audience: Audience, directory: Directory): boolean {
  return isVisible(audience, '', { agency: agency as AgencyId }, directory)
}
