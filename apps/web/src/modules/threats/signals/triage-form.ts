import type { BoardSignal } from '@concert/api'
import type { Label } from '@concert/statement'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { textIn } from '../../../outbox/text-in.ts'

export const decisions = ['acknowledged', 'verification-requested', 'dismissed'] as const
export type Decision = (typeof decisions)[number]

export type TriageForm = {
  readonly decision: Decision | undefined
  readonly reason: string
  /** The verification request that it led to. */
  readonly request: string
  readonly lang: string
}

export type TriageFault = 'decision' | 'reason' | 'request'

export function triageFaults({ decision, reason, request }: TriageForm): readonly TriageFault[] {
  return [
    ...(decision === undefined ? (['decision'] as const) : []),
    ...(decision === 'dismissed' && reason.trim() === '' ? (['reason'] as const) : []),
    ...(decision === 'verification-requested' && request === '' ? (['request'] as const) : []),
  ]
}

export type Triaged = Pick<BoardSignal, 'id' | 'event' | 'label' | 'audience'>

/** Read by whoever reads the signal. */
export function readersOfTriage({ label, audience }: Pick<Triaged, 'label' | 'audience'>): {
  readonly label: Label
  readonly audience: readonly string[]
} {
  const readers = audience.split(' ')
  const usual: Label = readers.includes('public') ? 'TLP:CLEAR' : 'TLP:AMBER'
  return { label: (label as Label | null) ?? usual, audience: readers }
}

/** Of a form without faults. */
export function triageContent(
  signal: Triaged,
  { decision, reason, request, lang }: TriageForm,
): DraftContent {
  const { label, audience } = readersOfTriage(signal)
  return {
    kind: 'threats.triage',
    about: signal.event,
    inReplyTo: signal.id,
    label,
    audience: [...audience],
    lang,
    body: {
      decision,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(decision === 'verification-requested' ? { request } : {}),
    },
  }
}

/** The form of a draft that was begun before; undefined where it is of another signal. */
export function triageFormOf(
  { kind, inReplyTo, lang, body }: DraftContent,
  id: string,
): TriageForm | undefined {
  if (kind !== 'threats.triage' || inReplyTo !== id) return undefined
  return {
    decision: decisions.find((one) => one === body['decision']),
    reason: textIn(body, 'reason'),
    request: textIn(body, 'request'),
    lang: lang ?? 'en',
  }
}
