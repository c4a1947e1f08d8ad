import { z } from 'zod'
import { instantSchema } from '../codes/instant-schema.ts'
import { placeSchema } from '../codes/place-schema.ts'
import { stateSchema } from '../codes/state-schema.ts'
import { languageTagSchema, lineSchema, namesSchema, proseSchema } from '../codes/text.ts'

/** What CAP 1.2 says of an alert, in small letters and with hyphens. */
export const alertStatuses = ['actual', 'exercise', 'test'] as const
export const alertTypes = ['alert', 'update', 'cancel'] as const
export const urgencies = ['immediate', 'expected', 'future', 'past', 'unknown'] as const
export const severities = ['extreme', 'severe', 'moderate', 'minor', 'unknown'] as const
export const certainties = ['observed', 'likely', 'possible', 'unlikely', 'unknown'] as const
export const responseTypes = [
  'shelter',
  'evacuate',
  'prepare',
  'execute',
  'avoid',
  'monitor',
  'assess',
  'all-clear',
  'none',
] as const

const textSchema = z.strictObject({
  headline: lineSchema(160),
  description: proseSchema(5_000),
  instruction: proseSchema(5_000).optional(),
})

const maxLanguages = 10

const textsSchema = z
  .record(languageTagSchema, textSchema)
  .refine((texts) => Object.hasOwn(texts, 'en'), 'needs an English text')
  .refine((texts) => Object.keys(texts).length <= maxLanguages, `has more than ${maxLanguages} languages`)
  .meta({ required: ['en'], maxProperties: maxLanguages })

/** Alerts to duty officers, and that they have been read. */
export const alertKinds = {
  /**
   * An alert on the event that `about` names, as it is published in CAP 1.2. An update or a cancellation replaces the
   * alert that `replaces` names, and goes to the same readers.
   */
  'threats.alert': {
    version: '1.0',
    body: z
      .strictObject({
        status: z.enum(alertStatuses),
        type: z.enum(alertTypes),
        /** What the event is called. */
        names: namesSchema,
        urgency: z.enum(urgencies),
        severity: z.enum(severities),
        certainty: z.enum(certainties),
        responseTypes: z.array(z.enum(responseTypes)).max(responseTypes.length).optional(),
        effective: instantSchema.optional(),
        onset: instantSchema.optional(),
        expires: instantSchema,
        /** States whose duty officers acknowledge it. */
        recipients: z
          .array(stateSchema)
          .min(1)
          .max(300)
          .refine((states) => new Set(states).size === states.length, 'names a state twice'),
        /** After so many minutes without acknowledgement the next focal point is asked. */
        acknowledgeWithinMinutes: z.number().int().min(5).max(1_440),
        texts: textsSchema,
        areas: z
          .array(z.strictObject({ names: namesSchema, places: z.array(placeSchema).min(1).max(100) }))
          .min(1)
          .max(50),
        /** The reason of an update or a cancellation, or which exercise it is. */
        note: proseSchema(1_000).optional(),
        /** An office's, never a person's. */
        contact: lineSchema(200).optional(),
      })
      .refine(({ effective, expires }) => effective === undefined || effective < expires, {
        path: ['expires'],
        message: 'must be after effective',
      })
      .refine(({ onset, expires }) => onset === undefined || onset < expires, {
        path: ['expires'],
        message: 'must be after onset',
      })
      .refine(({ type, note }) => type === 'alert' || note !== undefined, {
        path: ['note'],
        message: 'is missing: an update or a cancellation says why',
      }),
  },
  /** The duty officer of an agency has read the alert that `inReplyTo` names. */
  'threats.acknowledgement': {
    version: '1.0',
    body: z.strictObject({
      /** By which way it came first. */
      reachedBy: z.enum(['page', 'e-mail', 'webhook', 'telephone', 'other']).optional(),
      note: proseSchema(2_000).optional(),
    }),
  },
} as const
