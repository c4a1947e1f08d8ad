import { indicators } from '@concert/statement'

/** A draft as /api/sign takes it. */
export type DraftStatement = {
  readonly kind: string
  readonly agency?: string | undefined
  readonly about?: string | undefined
  readonly label?: string | undefined
  readonly audience?: readonly string[] | undefined
  readonly inReplyTo?: string | undefined
  readonly replaces?: string | undefined
  readonly refs?: readonly string[] | undefined
  readonly lang?: string | undefined
  readonly body: Readonly<Record<string, unknown>>
  /** Their bytes are sent before. */
  readonly attachments?:
    readonly { readonly sha256: string; readonly mediaType: string; readonly name: string }[] | undefined
}

const sealedAudience = ['members', 'secretariat']
const sealedIndicators = new Set<unknown>(
  indicators.filter((one) => one.sealedByDefault === true).map(({ id }) => id),
)

type Split = { readonly drafts: readonly DraftStatement[]; readonly sealed: readonly string[] }

/**
 * Takes figures that are sealed by default out of a report or correction to all, into a second one under TLP:AMBER
 * for the members and the Secretariat. Answers both, and the names of the indicators that went there.
 */
export function splitSealed(draft: DraftStatement): Split {
  const observations = draft.body['observations']
  const isOpen = draft.label === undefined || draft.label === 'TLP:CLEAR'
  if (!isOpen || !Array.isArray(observations)) return { drafts: [draft], sealed: [] }
  const inner = observations.filter(isSealed)
  if (inner.length === 0) return { drafts: [draft], sealed: [] }
  const open = observations.filter((one) => !isSealed(one))
  const sealed = {
    ...draft,
    label: 'TLP:AMBER',
    audience: sealedAudience,
    body: { ...draft.body, observations: inner },
  }
  return {
    drafts:
      open.length === 0 ? [sealed] : [{ ...draft, body: { ...draft.body, observations: open } }, sealed],
    sealed: [...new Set(inner.map(({ indicator }) => String(indicator)))],
  }
}

function isSealed(observation: unknown): observation is { indicator: unknown } {
  return sealedIndicators.has((observation as { indicator?: unknown } | null)?.indicator)
}
