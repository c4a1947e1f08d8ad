import { z } from 'zod'
import { indicatorSchema } from '../codes/indicator-schema.ts'
import { agencySchema } from '../codes/label-schema.ts'
import { periodSchema } from '../codes/period-schema.ts'
import { placeSchema } from '../codes/place-schema.ts'
import { statementIdSchema } from '../codes/statement-id-schema.ts'
import { lineSchema, proseSchema } from '../codes/text.ts'

const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lowercase letters, digits and hyphens, as farrington-flexible')

const parameterSchema = z.union([z.number(), z.boolean(), nameSchema, z.array(z.number()).max(100)])

const agreedAlgorithmSchema = z.strictObject({
  /** By this name signals refer to it. */
  id: nameSchema,
  algorithm: nameSchema,
  /** Of the algorithm's definition: another version may give other figures. */
  version: z.string().regex(/^[1-9]\d{0,2}(?:\.\d{1,3})?$/, 'must be a version, as 1 or 1.2'),
  indicators: z.array(indicatorSchema).min(1).max(50),
  frequency: z.enum(['day', 'week']),
  parameters: z
    .record(
      z.string().regex(/^[A-Za-z][A-Za-z0-9.]{0,39}$/, 'must be a name of letters and digits'),
      parameterSchema,
    )
    .refine((parameters) => Object.keys(parameters).length <= 60, 'has more than 60 parameters'),
})

/** What the algorithms say, by whose parameters, on which vintage; and what is made of it. */
export const signalKinds = {
  /** The algorithms and parameters that the members have agreed on, the same for all states; the newest stands. */
  'threats.parameters': {
    version: '1.0',
    body: z.strictObject({
      /** The decision by which they were agreed. */
      basis: proseSchema(2_000),
      algorithms: z
        .array(agreedAlgorithmSchema)
        .min(1)
        .max(50)
        .refine(
          (algorithms) => new Set(algorithms.map(({ id }) => id)).size === algorithms.length,
          'has two algorithms of one id',
        ),
    }),
  },
  /**
   * A figure beyond its threshold. Series, period, algorithm, parameters and vintage say all that is needed to compute
   * it again.
   */
  'threats.signal': {
    version: '1.0',
    body: z.strictObject({
      series: z.strictObject({
        agency: agencySchema,
        place: placeSchema,
        indicator: indicatorSchema,
        stratum: lineSchema(100).optional(),
        dataset: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lowercase letters, digits and hyphens')
          .optional(),
      }),
      period: periodSchema,
      /** Its `id` in the parameters. */
      algorithm: nameSchema,
      /** The `threats.parameters` that were applied. */
      parameters: statementIdSchema,
      /** The number of entries of the record that were known. */
      vintage: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
      observed: z.number(),
      expected: z.number().optional(),
      threshold: z.number(),
      /** By how much it exceeds, on the algorithm's own scale; larger is stronger. */
      score: z.number(),
    }),
  },
  /** What an agency makes of the signal that `inReplyTo` names. */
  'threats.triage': {
    version: '1.0',
    body: z
      .strictObject({
        decision: z.enum(['acknowledged', 'verification-requested', 'dismissed']),
        reason: proseSchema(5_000).optional(),
        /** The `situation.verification-request` that it led to. */
        request: statementIdSchema.optional(),
      })
      .refine(({ decision, reason }) => decision !== 'dismissed' || reason !== undefined, {
        path: ['reason'],
        message: 'is missing: a signal is dismissed with a reason',
      })
      .refine(
        ({ decision, request }) => (decision === 'verification-requested') === (request !== undefined),
        {
          path: ['request'],
          message: 'is for verification-requested, which names the request',
        },
      ),
  },
} as const
