import { z } from 'zod'
import { agencySchema } from '../codes/label-schema.ts'
import { instantSchema } from '../codes/instant-schema.ts'
import { namesSchema, proseSchema, textsSchema } from '../codes/text.ts'

/** The desk: what one asks of another by a time, where no other module has a word for it. */
export const deskKinds = {
  /** Asks agencies for something by an instant. */
  'desk.request': {
    version: '1.0',
    body: z.strictObject({
      to: z
        .array(agencySchema)
        .min(1)
        .max(300)
        .refine((agencies) => new Set(agencies).size === agencies.length, 'names an agency twice'),
      subject: namesSchema,
      texts: textsSchema(10_000),
      due: instantSchema,
    }),
  },
  /** Answers the request that `inReplyTo` names. */
  'desk.answer': { version: '1.0', body: z.strictObject({ text: proseSchema(20_000) }) },
  /** The request that `inReplyTo` names waits for nobody any more. */
  'desk.closing': { version: '1.0', body: z.strictObject({ reason: proseSchema(2_000) }) },
} as const
