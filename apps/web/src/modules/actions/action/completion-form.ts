import { actionOutcomes } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Action } from '../action.ts'
import { readersOfAction } from './readers-of-word.ts'
import { textIn } from '../../../outbox/text-in.ts'

export type Outcome = (typeof actionOutcomes)[number]

export type CompletionForm = {
  /** A state; empty: the whole action. */
  readonly of: string
  readonly outcome: Outcome | undefined
  readonly reason: string
  readonly lang: string
}

export type CompletionFault = 'outcome' | 'reason'

export function completionFaults({ outcome, reason }: CompletionForm): readonly CompletionFault[] {
  if (outcome === undefined) return ['outcome']
  return outcome !== 'completed' && reason.trim() === '' ? ['reason'] : []
}

export function completionContent(
  action: Pick<Action, 'id' | 'event' | 'label' | 'audience'>,
  { of, outcome, reason, lang }: CompletionForm,
): DraftContent {
  const { label, audience } = readersOfAction(action)
  return {
    kind: 'actions.completion',
    ...(action.event === null ? {} : { about: action.event }),
    inReplyTo: action.id,
    label,
    audience: [...audience],
    lang,
    body: {
      outcome,
      ...(of === '' ? {} : { state: of }),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    },
  }
}

/** The form of a draft that was begun before; undefined where it is of something else. */
export function completionFormOf(
  { kind, inReplyTo, lang, body }: DraftContent,
  { versions }: { readonly versions: readonly { readonly id: string }[] },
): CompletionForm | undefined {
  if (kind !== 'actions.completion' || !versions.some(({ id }) => id === inReplyTo)) return undefined
  return {
    of: textIn(body, 'state'),
    outcome: actionOutcomes.find((one) => one === body['outcome']),
    reason: textIn(body, 'reason'),
    lang: lang ?? 'en',
  }
}
