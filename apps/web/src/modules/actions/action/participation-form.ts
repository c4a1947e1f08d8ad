import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Action } from '../action.ts'
import { readersOfAction } from './readers-of-word.ts'
import { textIn } from '../../../outbox/text-in.ts'

export type ParticipationForm = {
  readonly takesPart: boolean | undefined
  readonly reason: string
  readonly lang: string
}

export function participationContent(
  action: Pick<Action, 'id' | 'event' | 'label' | 'audience'>,
  state: string,
  { takesPart, reason, lang }: ParticipationForm,
): DraftContent {
  const { label, audience } = readersOfAction(action)
  return {
    kind: 'actions.participation',
    ...(action.event === null ? {} : { about: action.event }),
    inReplyTo: action.id,
    label,
    audience: [...audience],
    lang,
    body: { state, takesPart, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
  }
}

/** The form of a draft that was begun before; undefined where it is of something else. */
export function participationFormOf(
  { kind, inReplyTo, lang, body }: DraftContent,
  { versions }: { readonly versions: readonly { readonly id: string }[] },
): ParticipationForm | undefined {
  if (kind !== 'actions.participation' || !versions.some(({ id }) => id === inReplyTo)) return undefined
  const { takesPart } = body
  return {
    takesPart: typeof takesPart === 'boolean' ? takesPart : undefined,
    reason: textIn(body, 'reason'),
    lang: lang ?? 'en',
  }
}
