import { draftStatuses, receiptSchema } from '@concert/api'
import {
  attachmentSchema,
  isKind,
  type AgencyId,
  type Instant,
  type Kind,
  type Label,
  type StatementId,
} from '@concert/statement'
import { z } from 'zod'

const text = <T extends string>(): z.ZodType<T> => z.custom<T>((value) => typeof value === 'string')
const author = z.strictObject({ id: z.string(), name: z.string() })
const stepSchema = z.strictObject({
  what: z.enum(['created', 'saved', 'submitted', 'returned', 'withdrawn', 'signed']),
  by: author,
  at: text<Instant>(),
  remark: z.string().optional(),
})

const contentSchema = z.strictObject({
  kind: z.custom<Kind>((value) => typeof value === 'string' && isKind(value)),
  about: z.string().optional(),
  label: text<Label>(),
  audience: z.array(z.string()),
  replaces: text<StatementId>().optional(),
  inReplyTo: text<StatementId>().optional(),
  refs: z.array(text<StatementId>()).optional(),
  lang: z.string().optional(),
  body: z.record(z.string(), z.unknown()),
  attachments: z.array(attachmentSchema),
  note: z.string().optional(),
})

/** A draft as it lies in its file. */
export const storedDraftSchema = z.strictObject({
  format: z.literal('concert.draft/v1'),
  id: z.uuid(),
  agency: text<AgencyId>(),
  version: z.number().int().min(1),
  status: z.enum(draftStatuses),
  content: contentSchema,
  /** Oldest first. */
  history: z.array(stepSchema).min(1),
  /**
   * What was signed, in base64, with who signed it: written before it is taken, so that whatever is interrupted is
   * taken up again with this very envelope, and never with a second one.
   */
  signing: z.strictObject({ envelope: z.base64(), by: author, at: text<Instant>() }).optional(),
  receipt: receiptSchema.optional(),
})

export type StoredDraft = z.infer<typeof storedDraftSchema>
export type DraftContent = StoredDraft['content']
export type DraftStep = StoredDraft['history'][number]

/** Who last changed what is to be said, and when. */
export function editOf({ history }: Pick<StoredDraft, 'history'>): DraftStep {
  return history.findLast(({ what }) => what === 'created' || what === 'saved')!
}

export function isUnderWay({ status }: Pick<StoredDraft, 'status'>): boolean {
  return status === 'open' || status === 'submitted'
}
