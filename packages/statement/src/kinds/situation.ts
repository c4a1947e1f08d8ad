import { z } from 'zod'
import { placeSchema } from '../codes/place-schema.ts'
import { stateSchema } from '../codes/state-schema.ts'
import { dateSchema } from '../codes/period-schema.ts'
import { lineSchema, namesSchema, proseSchema } from '../codes/text.ts'
import { instantSchema } from '../codes/instant-schema.ts'
import { isSameFigure, observationSchema, type Observation } from '../observation.ts'

const textSchema = proseSchema(20_000)

/** Where the figures come from; for figures of a place that the author does not speak for, the publication. */
const sourceSchema = z.strictObject({
  name: lineSchema(300),
  /** Which of a publisher's files this is: figures of two data sets never restate one another. */
  dataset: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be lowercase letters, digits and hyphens')
    .optional(),
  licence: lineSchema(100).optional(),
  retrieved: dateSchema.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lowercase hex digits')
    .optional(),
})

/** The most observations that one statement carries in its own body; more travel in an observation file. */
export const maxInlineObservations = 400

const observationsSchema = z
  .array(observationSchema)
  .max(maxInlineObservations)
  .superRefine((observations, context) => {
    for (const at of repeats(observations))
      context.addIssue({ code: 'custom', path: [at], message: 'states a figure that stands above already' })
  })

/** Where a figure stands for the second time: a reader could take either. */
function repeats(observations: readonly Observation[]): number[] {
  return [...observations.keys()].filter(
    (at) => observations.findIndex((one) => isSameFigure(one, observations[at]!)) < at,
  )
}

/** Kinds of the situation: events, what is reported of them, how it is corrected, and what is asked. */
export const situationKinds = {
  /** Opens or describes anew the event that `about` names. */
  'situation.event': {
    version: '1.0',
    body: z.strictObject({
      names: namesSchema,
      /** ICD-11 code where there is one; it has the last word on the name. */
      icd11: z
        .string()
        .regex(/^[A-Z0-9]{2,6}(?:\.[A-Z0-9]{1,3})?$/, 'must be an ICD-11 code, as RA01.0')
        .optional(),
      aliases: z.array(lineSchema(100)).max(50).optional(),
      places: z.array(placeSchema).max(300).optional(),
      firstKnown: dateSchema.optional(),
      closed: z.boolean().optional(),
    }),
  },
  /** Figures stated for the first time. With neither observations nor an observation file it is refused. */
  'situation.report': {
    version: '1.0',
    body: z
      .strictObject({
        observations: observationsSchema.optional(),
        /** True: the author states that there is nothing new to count; observations then hold only zeros. */
        zero: z.boolean().optional(),
        narrative: textSchema.optional(),
        nextReportDue: instantSchema.optional(),
        source: sourceSchema.optional(),
      })
      .refine(({ zero, observations }) => zero !== true || observations?.some(isNotZero) !== true, {
        path: ['zero'],
        message: 'is stated, but an observation holds another value than 0',
      }),
  },
  /** Figures restated: what stood before is kept beside the reason. */
  'situation.correction': {
    version: '1.0',
    body: z.strictObject({
      reason: textSchema,
      observations: observationsSchema.optional(),
      source: sourceSchema.optional(),
    }),
  },
  /** How often an agency undertakes to report on the event; the overdue board is computed from it. */
  'situation.rhythm': {
    version: '1.0',
    body: z
      .strictObject({
        every: z.enum(['day', 'week']),
        /** Hours and minutes of the day in UTC by which the period before is reported. */
        by: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be hours and minutes in UTC, as 10:00'),
        /** ISO weekday for a weekly report, 1 is Monday. */
        weekday: z.number().int().min(1).max(7).optional(),
      })
      .refine(({ every, weekday }) => (weekday !== undefined) === (every === 'week'), {
        path: ['weekday'],
        message: 'is for a weekly report, which needs it',
      }),
  },
  /** Asks a state to verify what was heard of an event in it; answered within 24 hours (IHR 2005, article 10). */
  'situation.verification-request': {
    version: '1.0',
    body: z.strictObject({
      state: stateSchema,
      question: textSchema,
      heardFrom: proseSchema(500).optional(),
    }),
  },
  /** Answers the request that `inReplyTo` names. */
  'situation.verification-reply': {
    version: '1.0',
    body: z.strictObject({
      outcome: z.enum(['acknowledged', 'confirmed', 'discarded', 'under-investigation']),
      answer: textSchema,
    }),
  },
} as const

function isNotZero({ value }: Observation): boolean {
  return value !== 0
}
