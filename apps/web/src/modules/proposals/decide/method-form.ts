import type { DraftContent } from '../../../outbox/draft-content.ts'
import { audiencePresets } from '../../../outbox/audience-presets.ts'
import { isBlank, reasonIn, sayOn, type SaidOn } from '../say-on.ts'

export type MethodForm = {
  readonly consents: boolean | undefined
  readonly scope: 'this' | 'standing'
  readonly reason: string
  readonly lang: string
}

export type MethodFault = 'choice' | 'reason'

export function methodFaults({ consents, reason }: MethodForm): readonly MethodFault[] {
  return [
    ...(consents === undefined ? (['choice'] as const) : []),
    ...(consents === false && isBlank(reason) ? (['reason'] as const) : []),
  ]
}

/** Until further notice it hangs on no proposal, and every state reads it. */
export function methodContent(proposal: SaidOn, { consents, scope, reason, lang }: MethodForm): DraftContent {
  const body = { method: 'silence', consents: consents === true, ...reasonIn(reason) }
  if (scope === 'this') return sayOn(proposal, { kind: 'proposals.method', lang, body })
  const { label, audience } = audiencePresets.states
  return { kind: 'proposals.method', label, audience: [...audience], lang, body }
}
