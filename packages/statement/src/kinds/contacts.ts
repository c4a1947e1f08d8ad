import { z } from 'zod'
import { instantSchema } from '../codes/instant-schema.ts'
import { proseSchema, textsSchema } from '../codes/text.ts'
import { checkParties, conversationShape } from './contacts-conversation.ts'
import { checkSpeakers, paragraphsSchema } from './contacts-paragraph.ts'

export const paragraphAnswers = ['confirmed', 'amended', 'declined'] as const

const paragraphIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,19}$/, 'must be a paragraph’s id, as p1')

const answerSchema = z
  .strictObject({
    paragraph: paragraphIdSchema,
    answer: z.enum(paragraphAnswers),
    /** The words that it would have instead. */
    texts: textsSchema(5_000).optional(),
    reason: proseSchema(2_000).optional(),
  })
  .refine(({ answer, texts }) => (answer === 'amended') === (texts !== undefined), {
    path: ['texts'],
    message: 'is for a paragraph that is amended, which needs it',
  })
  .refine(({ answer, reason }) => answer !== 'declined' || reason !== undefined, {
    path: ['reason'],
    message: 'is missing: say why the paragraph is declined',
  })

/** Contacts: conversations, their private record, and the readout that the parties agree on or issue apart. */
export const contactKinds = {
  /** Planned or held. The private record is another object than the readout, and is sealed. */
  'contacts.conversation': {
    version: '1.0',
    body: z
      .strictObject({
        ...conversationShape,
        /** What the author keeps of it for those whom it is sealed for. */
        privateRecord: proseSchema(50_000).optional(),
      })
      .superRefine(checkParties),
  },
  /** A line for the press, prepared before the conversation that `inReplyTo` names and cleared after it. */
  'contacts.press-line': {
    version: '1.0',
    body: z.strictObject({
      texts: textsSchema(2_000),
      cleared: z.boolean(),
      /** Not public before. */
      embargo: instantSchema.optional(),
    }),
  },
  /** A readout as one side would have it, to the others that took part. `refs` begins with the conversation. */
  'contacts.readout': {
    version: '1.0',
    body: z
      .strictObject({
        ...conversationShape,
        paragraphs: paragraphsSchema,
        /** Not public before. */
        embargo: instantSchema.optional(),
      })
      .superRefine((body, context) => {
        checkParties(body, context)
        checkSpeakers(body, context)
      }),
  },
  /** What another side says of each paragraph of the readout that `inReplyTo` names. */
  'contacts.answer': {
    version: '1.0',
    body: z.strictObject({
      paragraphs: z
        .array(answerSchema)
        .min(1)
        .max(100)
        .refine(
          (all) => new Set(all.map(({ paragraph }) => paragraph)).size === all.length,
          'answers a paragraph twice',
        ),
      note: proseSchema(2_000).optional(),
    }),
  },
  /** The readout that `inReplyTo` names is no longer offered. */
  'contacts.withdrawal': { version: '1.0', body: z.strictObject({ reason: proseSchema(2_000) }) },
  /**
   * A readout in public, in every language of the organisation. `refs` begins with the readout that it came from;
   * `inReplyTo` names the publication of another party that it stands beside.
   */
  'contacts.publication': {
    version: '1.0',
    body: z
      .strictObject({
        ...conversationShape,
        paragraphs: paragraphsSchema,
        /** As it was cleared. */
        pressLine: textsSchema(2_000).optional(),
      })
      .superRefine((body, context) => {
        checkParties(body, context)
        checkSpeakers(body, context)
      }),
  },
  /** Another party's signature under the publication that `inReplyTo` names: with it, the readout is agreed. */
  'contacts.agreement': { version: '1.0', body: z.strictObject({ note: textsSchema(2_000).optional() }) },
  /** What a party holds against the publication that `inReplyTo` names; it stays beside it. */
  'contacts.objection': {
    version: '1.0',
    body: z.strictObject({
      texts: textsSchema(5_000),
      paragraphs: z.array(paragraphIdSchema).max(100).optional(),
    }),
  },
} as const
