import { z } from 'zod'
import { agencySchema } from '../codes/label-schema.ts'
import { dateSchema } from '../codes/period-schema.ts'
import { stateSchema } from '../codes/state-schema.ts'
import { statementIdSchema } from '../codes/statement-id-schema.ts'
import { namesSchema, proseSchema, textsSchema } from '../codes/text.ts'

export const actionProgress = ['begun', 'on-track', 'delayed', 'blocked', 'achieved'] as const
export const actionOutcomes = ['completed', 'returned', 'cancelled'] as const

const reasonSchema = proseSchema(5_000)

/** Actions: who does what by when, what has been done, and that it is complete. */
export const actionKinds = {
  /** `refs` begins with the decision or the readout that it comes from. A later version replaces it. */
  'actions.action': {
    version: '1.0',
    body: z
      .strictObject({
        title: namesSchema,
        what: textsSchema(10_000),
        states: z
          .array(stateSchema)
          .max(300)
          .refine((states) => new Set(states).size === states.length, 'names a state twice'),
        /** Agencies that carry it out; of the states above, or the Secretariat. */
        agencies: z.array(agencySchema).max(300).optional(),
        due: dateSchema,
        /** By what one sees that it succeeded. */
        measure: textsSchema(2_000),
        /** Actions that have to be complete before. */
        dependsOn: z.array(statementIdSchema).max(50).optional(),
        /** Of a readout, the paragraph whose commitment it is. */
        paragraph: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]{0,19}$/, 'must be a paragraph’s id, as p1')
          .optional(),
        /** Which of that paragraph's commitments, from 0; absent: the paragraph's as a whole. */
        commitment: z.number().int().min(0).max(19).optional(),
      })
      .refine(({ states, agencies = [] }) => states.length + agencies.length > 0, {
        path: ['states'],
        message: 'is empty: name who does it, a state or an agency',
      })
      .refine(({ paragraph, commitment }) => commitment === undefined || paragraph !== undefined, {
        path: ['commitment'],
        message: 'is for a paragraph, which is missing',
      }),
  },
  /** What an agency has done of the action that `inReplyTo` names; evidence is attached. */
  'actions.update': {
    version: '1.0',
    body: z.strictObject({
      progress: z.enum(actionProgress),
      text: reasonSchema,
      /** When it is expected to be complete, where that is not the day it is due. */
      expected: dateSchema.optional(),
    }),
  },
  /** Confirmed by the Secretariat, of one state's part or of the whole action that `inReplyTo` names. */
  'actions.completion': {
    version: '1.0',
    body: z
      .strictObject({
        outcome: z.enum(actionOutcomes),
        state: stateSchema.optional(),
        reason: reasonSchema.optional(),
      })
      .refine(({ outcome, reason }) => outcome === 'completed' || reason !== undefined, {
        path: ['reason'],
        message: 'is missing: say why it is returned or cancelled',
      }),
  },
  /** Whether a state takes part in the action that `inReplyTo` names; it may join later. */
  'actions.participation': {
    version: '1.0',
    body: z.strictObject({ state: stateSchema, takesPart: z.boolean(), reason: reasonSchema.optional() }),
  },
} as const
