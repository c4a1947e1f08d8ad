import { z } from 'zod'
import { instantSchema } from '../codes/instant-schema.ts'
import { dateSchema } from '../codes/period-schema.ts'
import { stateSchema } from '../codes/state-schema.ts'
import { statementIdSchema } from '../codes/statement-id-schema.ts'
import { languageTagSchema, namesSchema, proseSchema, textsSchema } from '../codes/text.ts'
import { articleIdSchema, proposalTextShape } from '../proposals/proposal-text.ts'

const numberSchema = z.number().int().min(1).max(99_999)
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lowercase hex digits')
const reasonSchema = proseSchema(5_000)

/** The digests that freeze a text, of each language version, by `textDigest`. */
const digestsSchema = z
  .record(languageTagSchema, digestSchema)
  .refine((digests) => Object.keys(digests).length > 0, 'needs the digest of one language version at least')

export const amendmentTypes = ['replace', 'insert-after', 'delete'] as const
export const positionTypes = ['position', 'interpretation', 'reservation'] as const
export const breakTypes = ['objection', 'amendment'] as const

/** Proposals: numbered drafts, what states ask of them, the silence procedure, and what is adopted. */
export const proposalKinds = {
  /** A text under a number; a later version replaces it and says which amendments it takes up. */
  'proposals.draft': {
    version: '1.0',
    body: z.strictObject({
      number: numberSchema,
      ...proposalTextShape,
      /** What became of amendments to the version before. */
      amendments: z
        .array(
          z.strictObject({
            id: statementIdSchema,
            taken: z.enum(['whole', 'in-part', 'not']),
            reason: reasonSchema.optional(),
          }),
        )
        .max(200)
        .optional(),
    }),
  },
  /** On the version that `inReplyTo` names, or on one of its articles. */
  'proposals.comment': {
    version: '1.0',
    body: z.strictObject({ article: articleIdSchema.optional(), text: reasonSchema }),
  },
  /** Asks for other words in one article of the version that `inReplyTo` names. */
  'proposals.amendment': {
    version: '1.0',
    body: z
      .strictObject({
        type: z.enum(amendmentTypes),
        article: articleIdSchema,
        heading: namesSchema.optional(),
        texts: textsSchema(10_000).optional(),
        reason: reasonSchema,
      })
      .refine(({ type, texts }) => (type === 'delete') === (texts === undefined), {
        path: ['texts'],
        message: 'are for an article that is replaced or inserted, which needs them',
      }),
  },
  /** That a language version of the text that `inReplyTo` names says the same as the others. */
  'proposals.confirmation': {
    version: '1.0',
    body: z.strictObject({ language: languageTagSchema, text: digestSchema }),
  },
  /**
   * A state's consent to decide by silence, or its refusal: on the proposal of which `inReplyTo` names a version, or,
   * without one, on all proposals until it says otherwise.
   */
  'proposals.method': {
    version: '1.0',
    body: z
      .strictObject({ method: z.literal('silence'), consents: z.boolean(), reason: reasonSchema.optional() })
      .refine(({ consents, reason }) => consents || reason !== undefined, {
        path: ['reason'],
        message: 'is missing: say why silence is refused as a method',
      }),
  },
  /** Puts the version that `inReplyTo` names under silence, its text frozen by the digests, until the instant. */
  'proposals.silence': {
    version: '1.0',
    body: z.strictObject({
      text: digestsSchema,
      expires: instantSchema,
      /** The chair's reason for less than 24 hours. */
      reason: reasonSchema.optional(),
    }),
  },
  /** A later expiry of the silence that `inReplyTo` names. */
  'proposals.extension': {
    version: '1.0',
    body: z.strictObject({ expires: instantSchema, reason: reasonSchema }),
  },
  /** A written objection or amendment, which breaks the silence that `inReplyTo` names. */
  'proposals.break': {
    version: '1.0',
    body: z.strictObject({
      type: z.enum(breakTypes),
      reason: reasonSchema,
      article: articleIdSchema.optional(),
      texts: textsSchema(10_000).optional(),
      /** By which way it came to the node that signed it. */
      receivedBy: z.enum(['page', 'e-mail', 'api']).optional(),
    }),
  },
  /** Attached to the silence or the adoption that `inReplyTo` names; it breaks nothing. */
  'proposals.position': {
    version: '1.0',
    body: z.strictObject({ type: z.enum(positionTypes), texts: textsSchema(10_000) }),
  },
  /** The draft or the silence that `inReplyTo` names is no longer proposed. */
  'proposals.withdrawal': { version: '1.0', body: z.strictObject({ reason: reasonSchema }) },
  /**
   * No state objected at a meeting to the version that `inReplyTo` names. `refs` may begin with the statement that has
   * the meeting on record.
   */
  'proposals.consensus': {
    version: '1.0',
    body: z.strictObject({
      text: digestsSchema,
      date: dateSchema,
      chair: stateSchema,
      present: z
        .array(stateSchema)
        .min(1)
        .max(300)
        .refine((states) => new Set(states).size === states.length, 'names a state twice'),
    }),
  },
  /** The decision: the whole text under its own number. `inReplyTo` names the silence or the consensus. */
  'proposals.adoption': {
    version: '1.0',
    body: z.strictObject({
      number: numberSchema,
      date: dateSchema,
      text: digestsSchema,
      ...proposalTextShape,
    }),
  },
  /** Whether a state takes part in the decision that `inReplyTo` names; it may join later. */
  'proposals.participation': {
    version: '1.0',
    body: z.strictObject({ state: stateSchema, takesPart: z.boolean(), reason: reasonSchema.optional() }),
  },
} as const
