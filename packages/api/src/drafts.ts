import {
  agencySchema,
  attachmentSchema,
  audienceSchema,
  eventIdSchema,
  isKind,
  labelSchema,
} from '@concert/statement'
import { z } from 'zod'
import { faultSchema } from './problem.ts'
import { receiptSchema } from './receipt.ts'

/** What people of an agency write together before it is signed. A draft is the node's own; none of it is in the record. */

export const draftStatuses = ['open', 'submitted', 'signed', 'withdrawn'] as const

const instant = z.string().describe('UTC with milliseconds')
const statementId = z.string().regex(/^[0-9a-f]{64}$/, 'must be a statement id: 64 lowercase hex digits')
const version = z.number().int().min(1)
const maxBodyDepth = 10

/** What is to be said. It may be unfinished: only signing asks for all of it, and the check says what is missing. */
const contentShape = {
  kind: z.string().refine(isKind, 'is not a kind that this node knows'),
  about: eventIdSchema.optional(),
  label: labelSchema.default('TLP:CLEAR'),
  audience: audienceSchema.default(['public']),
  replaces: statementId.optional(),
  inReplyTo: statementId.optional(),
  refs: z.array(statementId).max(64).optional(),
  lang: z.string().max(35).optional(),
  body: z
    .record(z.string(), z.unknown())
    .refine((body) => isWithin(body, maxBodyDepth), `is nested deeper than ${maxBodyDepth}`),
  attachments: z
    .array(attachmentSchema.partial({ bytes: true }))
    .max(16)
    .default([])
    .describe('sent before to /api/attachments'),
  note: z.string().max(4_000).optional().describe('for colleagues; it is never signed'),
}
const agency = agencySchema.optional().describe('the caller’s own when absent')

export const draftContent = z.strictObject(contentShape)
export const createDraftOrder = z.strictObject({
  id: z.uuid().describe('made by the sender, so that a second try is the same draft'),
  agency,
  ...contentShape,
})
export const saveDraftOrder = z.strictObject({
  version: version.describe('the version that was changed; another one that stands since is answered 409'),
  ...contentShape,
})
export const draftStepOrder = z.strictObject({ version })
export const returnDraftOrder = z.strictObject({
  version,
  remark: z
    .string()
    .trim()
    .min(1)
    .max(2_000)
    .optional()
    .describe('needed unless one takes back what one submitted'),
})
export const checkDraftOrder = z.strictObject({ agency, ...contentShape })

const editor = z.strictObject({ id: z.string(), name: z.string() })
const step = z.strictObject({
  what: z.enum(['created', 'saved', 'submitted', 'returned', 'withdrawn', 'signed']),
  by: editor,
  at: instant,
  remark: z.string().optional(),
})

const summary = {
  id: z.string(),
  agency: z.string(),
  kind: z.string(),
  about: z.string().optional(),
  label: z.string(),
  audience: z.array(z.string()),
  version,
  status: z.enum(draftStatuses),
  created: instant,
  edited: z
    .strictObject({ by: editor, at: instant })
    .describe('who last changed what is to be said, and when'),
  last: step.describe('what was done last'),
}

export const draftsAnswer = z.strictObject({ drafts: z.array(z.strictObject(summary)) })

export const draftAnswer = z.strictObject({
  ...summary,
  lang: z.string().optional(),
  body: z.record(z.string(), z.unknown()),
  replaces: z.string().optional(),
  inReplyTo: z.string().optional(),
  refs: z.array(z.string()).optional(),
  attachments: z.array(attachmentSchema),
  note: z.string().optional(),
  history: z.array(step).describe('oldest first; saves of one person in a row are one step'),
  receipt: z.strictObject(receiptSchema.shape).optional(),
  /** What the caller may do with it now. */
  may: z.strictObject({
    save: z.boolean(),
    submit: z.boolean(),
    return: z.boolean(),
    withdraw: z.boolean(),
    sign: z.boolean(),
    signHindrance: z
      .enum(['closed', 'role', 'not-submitted', 'four-eyes'])
      .optional()
      .describe('why not; four-eyes: the caller changed it last, and the agency has another person sign'),
  }),
})

export const draftCheckAnswer = z.strictObject({
  good: z.boolean(),
  faults: z
    .array(faultSchema.extend({ code: z.string() }))
    .describe(
      'all that signing would be refused for, as far as can be told: a malformed one is not asked further',
    ),
})

export type DraftStatus = (typeof draftStatuses)[number]
export type DraftsAnswer = z.infer<typeof draftsAnswer>
export type DraftAnswer = z.infer<typeof draftAnswer>
export type DraftCheckAnswer = z.infer<typeof draftCheckAnswer>
export type CreateDraftOrder = z.input<typeof createDraftOrder>
export type SaveDraftOrder = z.input<typeof saveDraftOrder>

/** Attacker-controlled: what is nested without end would break whoever writes it again. */
function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((one) => isWithin(one, depth - 1))
}
