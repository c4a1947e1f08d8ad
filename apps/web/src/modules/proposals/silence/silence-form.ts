import type { DraftContent } from '../../../outbox/draft-content.ts'
import { isBlank, reasonIn, sayOn, type SaidOn } from '../say-on.ts'

const hourMs = 3_600_000

/** The rule of the field: 72 hours, never under 24 without the chair's reason, and here never under one. */
export const usualHours = 72
export const shortHours = 24
export const leastHours = 1

export type SilenceForm = {
  /** UTC, as an input of date and time has it. */
  readonly expires: string
  readonly reason: string
  readonly lang: string
}

export type SilenceFault = 'expires' | 'tooSoon' | 'reason'

/** The usual length from now, to the next full hour, so that everybody can say the instant aloud. */
export function firstSilence(nowMs: number, lang: string): SilenceForm {
  const expiresMs = Math.ceil((nowMs + usualHours * hourMs) / hourMs) * hourMs
  return { expires: new Date(expiresMs).toISOString().slice(0, 16), reason: '', lang }
}

/** An input of date and time holds UTC without saying so; undefined where it holds none. */
export function instantOf(text: string): string | undefined {
  const ms = Date.parse(`${text.slice(0, 16)}:00.000Z`)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

export function hoursUntil({ expires }: Pick<SilenceForm, 'expires'>, nowMs: number): number | undefined {
  const instant = instantOf(expires)
  return instant === undefined ? undefined : (Date.parse(instant) - nowMs) / hourMs
}

export function needsReason(form: Pick<SilenceForm, 'expires'>, nowMs: number): boolean {
  const hours = hoursUntil(form, nowMs)
  return hours !== undefined && hours <= shortHours
}

export function silenceFaults(form: SilenceForm, nowMs: number): readonly SilenceFault[] {
  const hours = hoursUntil(form, nowMs)
  if (hours === undefined) return ['expires']
  if (hours < leastHours) return ['tooSoon']
  return needsReason(form, nowMs) && isBlank(form.reason) ? ['reason'] : []
}

type Frozen = {
  /** SHA-256 by language of the text that is read. */
  readonly text: Readonly<Record<string, string>>
  /** The broken silence after which it is put anew. */
  readonly reissues: string | undefined
}

/** Of a form without faults. */
export function silenceContent(
  proposal: SaidOn,
  form: SilenceForm,
  { text, reissues }: Frozen,
): DraftContent {
  return sayOn(proposal, {
    kind: 'proposals.silence',
    ...(reissues === undefined ? {} : { refs: [reissues] }),
    lang: form.lang,
    body: { text: { ...text }, expires: instantOf(form.expires), ...reasonIn(form.reason) },
  })
}

export type ExtensionFault = 'expires' | 'notLater' | 'reason'

export function extensionFaults(form: SilenceForm, expires: string): readonly ExtensionFault[] {
  const instant = instantOf(form.expires)
  if (instant === undefined) return ['expires']
  return [
    ...(instant <= expires ? (['notLater'] as const) : []),
    ...(isBlank(form.reason) ? (['reason'] as const) : []),
  ]
}

export function extensionContent(proposal: SaidOn, silence: string, form: SilenceForm): DraftContent {
  return sayOn(proposal, {
    kind: 'proposals.extension',
    inReplyTo: silence,
    lang: form.lang,
    body: { expires: instantOf(form.expires), reason: form.reason.trim() },
  })
}
