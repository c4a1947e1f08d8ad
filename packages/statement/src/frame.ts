import { z } from 'zod'
import { agencySchema, audienceSchema, labelSchema } from './codes/label-schema.ts'
import { languageTagSchema, lineSchema } from './codes/text.ts'
import { instantSchema } from './codes/instant-schema.ts'
import { statementIdSchema } from './codes/statement-id-schema.ts'
import type { Bodies, Kind } from './kinds/kinds.ts'

const mediaTypePattern =
  /^[A-Za-z0-9][A-Za-z0-9.+-]*\/[A-Za-z0-9][A-Za-z0-9.+-]*(?:; ?[a-z-]+=(?:[\w.+-]+|"[\w.+/ -]+"))*$/

export const attachmentSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lowercase hex digits'),
  mediaType: z
    .string()
    .max(100)
    .regex(mediaTypePattern, 'must be a media type, as text/csv or application/pdf'),
  bytes: z
    .number()
    .int()
    .min(0)
    .max(2 ** 40),
  name: lineSchema(200).refine(isFileName, 'must be a plain file name, without a folder'),
})

/** An attachment's description; its bytes travel apart and are addressed by their SHA-256. */
export type Attachment = z.infer<typeof attachmentSchema>

export const eventIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,47}$/, 'must be an event id: lowercase letters, digits and hyphens')

/** The frame's schema; the body is whatever its kind says. */
export const statementFrameSchema = z.strictObject({
  kind: z.string().regex(/^[a-z]{2,20}\.[a-z-]{2,40}$/, 'must be module.kind'),
  version: z.string().regex(/^[1-9]\d{0,2}\.(?:0|[1-9]\d{0,2})$/, 'must be major.minor, as 1.0'),
  record: z
    .string()
    .max(200)
    .regex(/^[^\s+\p{C}]+$/u, 'must be the origin of a record, as its checkpoint names it'),
  by: agencySchema,
  at: instantSchema,
  about: eventIdSchema.optional(),
  label: labelSchema,
  audience: audienceSchema,
  replaces: statementIdSchema.optional(),
  inReplyTo: statementIdSchema.optional(),
  refs: z.array(statementIdSchema).max(64).optional(),
  lang: languageTagSchema.optional(),
  body: z.record(z.string(), z.unknown()),
  attachments: z.array(attachmentSchema).max(16).optional(),
})

/** What every statement has, whatever its kind. `record` is the origin of the log that it is meant for. */
export type Frame = z.infer<typeof statementFrameSchema>

/** A statement whose kind and version this software knows, with the body in the kind's own shape. */
export type Understood<K extends Kind = Kind> = {
  [P in K]: Frame & { readonly kind: P; readonly body: Bodies[P] }
}[K]

function isFileName(name: string): boolean {
  return !/[/\\]/.test(name) && name !== '.' && name !== '..'
}
