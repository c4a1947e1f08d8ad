import type { Sentence } from '@concert/language'
import type { AgencyId, Audience, Directory, Understood } from '@concert/statement'
import { asAuthor } from '../../kernel/as-author.ts'
import { isWithin } from '../../kernel/audience-within.ts'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import type { DraftContext } from '../../kernel/module.ts'
import { isVisible } from '../../kernel/visibility.ts'
import { findAction, readActionsOf, type Action } from './queries.ts'
import { actionsSay } from './rule-texts.ts'
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
  return faultAt('unknown', place, actionsSay.notAction(id))
}

export function newestFault({ newest }: Action, place: string, id: string): CodedFault | undefined {
  return newest.id === id ? undefined : faultAt('conflict', place, actionsSay.earlierVersion(newest))
}

export function cancelledFault({ standing, words }: Action, place: string): CodedFault | undefined {
  if (standing !== 'cancelled') return undefined
  const cancelling = words.findLast(
    ({ kind, body }) => kind === 'actions.completion' && body.state === undefined,
  )
  return faultAt('conflict', place, actionsSay.cancelled(cancelling!.index))
}

type Reach = { readonly by: AgencyId; readonly audience: Audience }

/** All who read the action read what settles it, and nobody else. */
export function sameReachFaults({ audience }: Reach, { newest }: Action): CodedFault[] {
  if (audience.join(' ') === newest.audience.join(' ')) return []
  return [faultAt('conflict', 'audience', actionsSay.readersOfAction(newest.audience))]
}

/** Whatever rests on something reaches no further than it; `further` says of whose readers it is refused. */
export function withinFaults(
  own: Reach,
  of: Reach,
  further: (readers: readonly string[]) => Sentence,
  directory: Directory,
): CodedFault[] {
  if (isWithin(own, of, directory)) return []
  return [faultAt('conflict', 'audience', further(of.audience))]
}

export function isReadBy(agency: string, { audience, by }: Reach, directory: Directory): boolean {
  return isVisible(audience, by, { agency: agency as AgencyId }, directory)
}

/** Whether the agency reads it whoever says it: what is said of an action has the same audience and other authors. */
export function isReached(agency: string, audience: Audience, directory: Directory): boolean {
  return isVisible(audience, '', { agency: agency as AgencyId }, directory)
}
