import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { Readers } from '../../../outbox/audience-presets.ts'
import { textIn } from '../../../outbox/text-in.ts'

/** A question as it is written; everything is a text, and may be missing yet. */
export type AskForm = {
  readonly state: string
  readonly event: string
  readonly question: string
  readonly heardFrom: string
  readonly lang: string
  /** Undefined: the state asked and the Secretariat. */
  readonly readers: Readers | undefined
}

export type AskFault = 'state' | 'question'

export function askFaults({ state, question }: AskForm): readonly AskFault[] {
  return [
    ...(state === '' ? (['state'] as const) : []),
    ...(question.trim() === '' ? (['question'] as const) : []),
  ]
}

/** The state asked and the Secretariat: what was heard is not spread before it is verified. */
export function readersOfAsking(state: string): Readers {
  return { label: 'TLP:AMBER', audience: [...(state === '' ? [] : [state]), 'secretariat'] }
}

export function askContent({ state, event, question, heardFrom, lang, readers }: AskForm): DraftContent {
  const { label, audience } = readers ?? readersOfAsking(state)
  return {
    kind: 'situation.verification-request',
    ...(event === '' ? {} : { about: event }),
    label,
    audience: [...audience],
    lang,
    body: {
      state,
      question: question.trim(),
      ...(heardFrom.trim() === '' ? {} : { heardFrom: heardFrom.trim() }),
    },
  }
}

/** The form of a draft that was begun before; undefined where it is of another kind. */
export function askFormOf({ kind, about, label, audience, lang, body }: DraftContent): AskForm | undefined {
  if (kind !== 'situation.verification-request') return undefined
  return {
    state: textIn(body, 'state'),
    event: about ?? '',
    question: textIn(body, 'question'),
    heardFrom: textIn(body, 'heardFrom'),
    lang: lang ?? 'en',
    readers: { label: label ?? 'TLP:CLEAR', audience: audience ?? ['public'] },
  }
}
