import { z } from 'zod'
import { instantSchema } from '../codes/instant-schema.ts'
import { dateSchema } from '../codes/period-schema.ts'
import { stateSchema } from '../codes/state-schema.ts'
import { proseSchema } from '../codes/text.ts'
import { annex2Answers, annex2Diseases, annex2Result, annex2Results } from '../threats/annex2.ts'
import { confidences, consequences, likelihoods, riskOf, risks, riskScopes } from '../threats/rapid-risk.ts'
import { responseActions, timelinessIntervals } from '../threats/response-actions.ts'

const reasonSchema = proseSchema(3_000)
const answerSchema = z.strictObject({ answer: z.enum(annex2Answers), reason: reasonSchema })

/** The result stands in the statement and is never typed: it must be what the answers come to. */
const annex2Schema = z
  .strictObject({
    disease: z.enum(annex2Diseases),
    answers: z.strictObject({
      serious: answerSchema,
      unusual: answerSchema,
      spread: answerSchema,
      restrictions: answerSchema,
    }),
    result: z.enum(annex2Results),
  })
  .superRefine(({ disease, answers: { serious, unusual, spread, restrictions }, result }, context) => {
    const computed = annex2Result(disease, {
      serious: serious.answer,
      unusual: unusual.answer,
      spread: spread.answer,
      restrictions: restrictions.answer,
    })
    if (result !== computed)
      context.addIssue({
        code: 'custom',
        path: ['result'],
        message: `must be ${computed}, by the answers given`,
      })
  })

const leveled = <T extends readonly [string, ...string[]]>(levels: T) =>
  z.strictObject({ level: z.enum(levels), reason: reasonSchema })

const riskSchema = z
  .strictObject({
    scope: z.enum(riskScopes),
    question: proseSchema(1_000),
    likelihood: leveled(likelihoods),
    consequences: leveled(consequences),
    confidence: leveled(confidences),
    risk: z.enum(risks),
  })
  .superRefine(({ likelihood, consequences: consequence, risk }, context) => {
    const computed = riskOf(likelihood.level, consequence.level)
    if (risk !== computed)
      context.addIssue({ code: 'custom', path: ['risk'], message: `must be ${computed}, by the matrix` })
  })

const remarksSchema = z
  .array(z.strictObject({ interval: z.enum(timelinessIntervals), text: proseSchema(2_000) }))
  .max(30)
  .optional()

/** What an event means, and how soon it was found, told and answered. */
export const assessmentKinds = {
  /**
   * An agency's assessment of the event that `about` names: by the decision instrument, of the risk, or both. A later
   * version names the one that it replaces.
   */
  'threats.assessment': {
    version: '1.0',
    body: z
      .strictObject({
        /** Whose event it is; absent where it is assessed wherever it occurs. */
        state: stateSchema.optional(),
        annex2: annex2Schema.optional(),
        risks: z
          .array(riskSchema)
          .min(1)
          .max(3)
          .refine(
            (all) => new Set(all.map(({ scope }) => scope)).size === all.length,
            'characterises the risk for one scope twice',
          )
          .optional(),
        summary: proseSchema(5_000).optional(),
      })
      .refine(({ annex2, risks: all }) => annex2 !== undefined || all !== undefined, {
        path: ['annex2'],
        message: 'is missing, and so are risks: an assessment has one of them at least',
      }),
  },
  /**
   * When the event in a state emerged, was detected, notified and responded to (7-1-7), when WHO was notified and the
   * first measure taken, and what held it up or helped. The agency's newest stands.
   */
  'threats.timeline': {
    version: '1.0',
    body: z
      .strictObject({
        state: stateSchema,
        emerged: dateSchema.optional(),
        detected: dateSchema.optional(),
        /** To the public health authority that is responsible for action. */
        notified: dateSchema.optional(),
        /** When the national focal point became aware: from then run the 48 hours. */
        aware: instantSchema.optional(),
        /** To WHO by the national focal point (IHR 2005, article 6). */
        notifiedWho: instantSchema.optional(),
        firstMeasure: z.strictObject({ date: dateSchema, what: proseSchema(1_000) }).optional(),
        response: z
          .array(
            z
              .strictObject({
                action: z.enum(responseActions),
                completed: dateSchema.optional(),
                /** The action is not one that this event needs. */
                notApplicable: z.literal(true).optional(),
              })
              .refine(
                ({ completed, notApplicable }) => completed === undefined || notApplicable === undefined,
                {
                  path: ['notApplicable'],
                  message: 'is stated of an action that was completed',
                },
              ),
          )
          .max(responseActions.length)
          .refine(
            (all) => new Set(all.map(({ action }) => action)).size === all.length,
            'names an action twice',
          )
          .optional(),
        bottlenecks: remarksSchema,
        enablers: remarksSchema,
      })
      .refine(
        ({ emerged, detected }) => emerged === undefined || detected === undefined || emerged <= detected,
        {
          path: ['detected'],
          message: 'must not be before emerged',
        },
      )
      .refine(
        ({ detected, notified }) => detected === undefined || notified === undefined || detected <= notified,
        {
          path: ['notified'],
          message: 'must not be before detected',
        },
      )
      .refine(
        ({ aware, notifiedWho }) => aware === undefined || notifiedWho === undefined || aware <= notifiedWho,
        {
          path: ['notifiedWho'],
          message: 'must not be before aware',
        },
      ),
  },
} as const
