import { z } from 'zod'
import { placeSchema, stateSchema } from '../codes/place.ts'
import { instantSchema } from '../codes/time.ts'
import { observationSchema } from '../observation.ts'

const textSchema = z.string().trim().min(1).max(20_000)
const namesSchema = z
  .record(z.string().min(2).max(10), z.string().trim().min(1).max(300))
  .refine((names) => 'en' in names, 'needs an English name')

/** Where the figures come from; for figures of a place that the author does not speak for, the publication. */
const sourceSchema = z.strictObject({
  name: z.string().trim().min(1).max(300),
  licence: z.string().max(100).optional(),
  retrieved: z.iso.date().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

const observationsSchema = z.array(observationSchema).max(400)

/** The most observations that one statement carries in its own body; more travel in an observation file. */
export const maxInlineObservations = 400

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
        .regex(/^[A-Z0-9]{2,6}(?:\.[A-Z0-9]{1,3})?$/)
        .optional(),
      aliases: z.array(z.string().min(1).max(100)).max(50).optional(),
      places: z.array(placeSchema).max(300).optional(),
      firstKnown: z.iso.date().optional(),
      closed: z.boolean().optional(),
    }),
  },
  /** Figures stated for the first time. With neither observations nor an observation file it is refused. */
  'situation.report': {
    version: '1.0',
    body: z.strictObject({
      observations: observationsSchema.optional(),
      /** True: the author states that there is nothing new to count; observations then hold only zeros. */
      zero: z.boolean().optional(),
      narrative: textSchema.optional(),
      nextReportDue: instantSchema.optional(),
      source: sourceSchema.optional(),
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
    body: z.strictObject({
      every: z.enum(['day', 'week']),
      /** Hours and minutes of the day in UTC by which the period before is reported. */
      by: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be hours and minutes in UTC, as 10:00'),
      /** ISO weekday for a weekly report, 1 is Monday. */
      weekday: z.number().int().min(1).max(7).optional(),
    }),
  },
  /** Asks a state to verify what was heard of an event in it; answered within 24 hours (IHR 2005, article 10). */
  'situation.verification-request': {
    version: '1.0',
    body: z.strictObject({
      state: stateSchema,
      question: textSchema,
      heardFrom: z.string().max(500).optional(),
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
