import type { AgencyId, Attachment, Instant, Kind, Label, Understood } from '@concert/statement'
import type { SaidColumns } from './said-columns.ts'

/** A row of a module whose statements are kept as they were said: one table for all of its kinds. */
export type SaidRow = SaidColumns & {
  readonly kind: string
  readonly at: string
  readonly event: string | null
  readonly label: string
  readonly replaces: string | null
  readonly in_reply_to: string | null
  readonly refs: string
  readonly lang: string | null
  readonly body: string
  readonly attachments: string
}

/** A statement as a reader of the tables has it, with its place in the log. */
export type Said<K extends Kind = Kind> = {
  readonly [P in K]: {
    readonly kind: P
    readonly index: number
    readonly id: string
    readonly agency: AgencyId
    readonly audience: readonly string[]
    readonly received: Instant
    readonly at: Instant
    readonly event: string | null
    readonly label: Label
    readonly replaces: string | null
    readonly inReplyTo: string | null
    readonly refs: readonly string[]
    readonly lang: string | null
    readonly body: Understood<P>['body']
    readonly attachments: readonly Attachment[]
  }
}[K]

export type AnySaid = Said

export function saidOf({ in_reply_to: inReplyTo, ...row }: SaidRow): AnySaid {
  return {
    ...row,
    inReplyTo,
    audience: row.audience.split(' '),
    refs: row.refs === '' ? [] : row.refs.split(' '),
    body: JSON.parse(row.body),
    attachments: JSON.parse(row.attachments),
  } as unknown as AnySaid
}
