import {
  agencySchema,
  alertStatuses,
  annex2Results,
  responseActions,
  stateSchema,
  timelinessIntervals,
} from '@concert/statement'
import { z } from 'zod'

/** The shapes of what the routes of assessments, timelines and clocks answer; a test holds the answers to them. */

const instant = z.string().describe('UTC with milliseconds')
const size = z.number().int().describe('the number of entries that the answer rests on')
const lang = z.string().nullable().describe('of the words')
const entry = {
  index: z.number().int().min(0).describe('place in the log'),
  id: z.string().describe('statement id'),
  agency: z.string(),
  audience: z.string().describe('separated by spaces'),
  label: z.string().nullable().describe('of the Traffic Light Protocol'),
  received: instant,
}
const body = z.record(z.string(), z.unknown()).describe('as it was signed')
const versions = {
  replaces: z.string().nullable().describe('the statement that it takes the place of'),
  version: z.number().int().min(1).describe('among those that the reader may see'),
  replacedBy: z.string().optional().describe('the statement that has taken its place; absent: it stands'),
}

export const assessmentsAnswer = z.strictObject({
  size,
  assessments: z
    .array(
      z.strictObject({
        ...entry,
        event: z.string(),
        state: z.string().nullable().describe('whose event it is; null: wherever it occurs'),
        own: z.boolean().describe("the state's own assessment, not another's or the Secretariat's"),
        result: z.enum(annex2Results).nullable().describe('of the decision instrument'),
        ...versions,
        lang,
        body,
      }),
    )
    .describe('newest first'),
})

const interval = z.strictObject({
  interval: z.enum(timelinessIntervals),
  from: z.string().optional(),
  to: z.string().optional(),
  days: z.number().int().optional().describe('until now where it has not ended'),
  targetDays: z.number().int(),
  standing: z.enum(['met', 'missed', 'running', 'overdue', 'unknown']),
})

export const timelinesAnswer = z.strictObject({
  size,
  now: instant,
  timelines: z.array(
    z.strictObject({
      ...entry,
      event: z.string(),
      state: z.string(),
      lang,
      body,
      intervals: z.array(interval).describe('7-1-7'),
      outstanding: z.array(z.enum(responseActions)).describe('early response actions that are not complete'),
    }),
  ),
})

export const clocksAnswer = z.strictObject({
  size,
  now: instant.describe('by which the clocks run'),
  clocks: z
    .array(
      z.strictObject({
        event: z.string().nullable(),
        state: z.string(),
        duty: z
          .enum(['assess', 'notify', 'verify'])
          .describe('48 h from awareness; 24 h from the assessment; 24 h from the request (IHR 2005)'),
        starts: instant,
        due: instant,
        stopped: instant.optional(),
        standing: z.enum(['running', 'overdue', 'in-time', 'late']),
        hoursLeft: z.number().optional(),
        statement: z.string().describe('from which it runs'),
        index: z.number().int(),
      }),
    )
    .describe('by due'),
})

export const parametersAnswer = z.strictObject({
  size,
  parameters: z
    .array(
      z.strictObject({
        ...entry,
        standing: z.boolean(),
        basis: z.string().describe('the decision by which they were agreed'),
        algorithms: z.array(
          z.strictObject({
            id: z.string(),
            algorithm: z.string(),
            version: z.string(),
            indicators: z.array(z.string()),
            frequency: z.enum(['day', 'week']),
            parameters: z.record(z.string(), z.unknown()),
          }),
        ),
      }),
    )
    .describe('newest first'),
})

export const triageShape = z.strictObject({
  ...entry,
  signal: z.string(),
  decision: z.enum(['acknowledged', 'verification-requested', 'dismissed']),
  reason: z.string().nullable(),
  request: z.string().nullable().describe('the verification request that it led to'),
  lang,
})

export const signalsAnswer = z.strictObject({
  size,
  signals: z
    .array(
      z.strictObject({
        ...entry,
        event: z.string(),
        owner: z.string().describe('agency whose figures they are'),
        place: z.string(),
        state: z.string(),
        indicator: z.string(),
        stratum: z.string(),
        dataset: z.string(),
        period: z.string(),
        algorithm: z.string().describe('its id in the parameters'),
        parameters: z.string().describe('the statement that holds them'),
        vintage: z.number().int().describe('how many entries of the record were known'),
        observed: z.number(),
        expected: z.number().nullable(),
        threshold: z.number(),
        score: z.number(),
        triages: z.array(triageShape).describe('oldest first; of each agency the last stands'),
      }),
    )
    .describe('newest first'),
})

const acknowledgement = z.strictObject({
  ...entry,
  alert: z.string(),
  state: z.string(),
  reached_by: z.string().nullable(),
  note: z.string().nullable(),
  lang,
})

const asked = z.strictObject({
  office: z.record(z.string(), z.string()).describe('by language'),
  agency: z.string(),
  asked: instant,
  due: instant,
})

export const alertShape = z.strictObject({
  ...entry,
  event: z.string(),
  status: z.enum(alertStatuses),
  type: z.enum(['alert', 'update', 'cancel']),
  at: instant.describe('when it was signed, as CAP has it'),
  expires: instant,
  ...versions,
  standing: z.enum(['standing', 'replaced', 'cancelled', 'expired']),
  lang,
  body,
  states: z
    .array(
      z.strictObject({
        state: z.string(),
        acknowledged: instant.optional(),
        late: z.boolean().describe('not within the time that the alert gives'),
        asked: z.array(asked).describe('focal points, the first at once, the next when it has not answered'),
      }),
    )
    .describe('those that are to acknowledge it'),
  acknowledgements: z.array(acknowledgement),
})

export const alertsAnswer = z.strictObject({
  size,
  now: instant,
  alerts: z.array(alertShape).describe('newest first'),
})
export const alertAnswer = z.strictObject({ size, now: instant, alert: alertShape })

const days = z.number().int().optional()

export const leadTimesAnswer = z.strictObject({
  size,
  from: z.string().optional().describe('the state where the event began'),
  notified: z.string().optional().describe('date of its notification there'),
  states: z
    .array(
      z.strictObject({
        state: z.string(),
        reached: z
          .strictObject({ index: z.number().int(), at: instant, agency: z.string() })
          .optional()
          .describe('the first report by another agency that it could read'),
        onset: z.string().optional().describe('period of its first cases: a date or an ISO week'),
        firstMeasure: z
          .strictObject({ date: z.string(), what: z.string(), index: z.number().int() })
          .optional(),
        informDays: days.describe('from the notification to the first report'),
        leadDays: days.describe('from the first report to the onset; negative: it came after'),
        actDays: days.describe('from the first report to the first measure'),
        aheadDays: days.describe('from the first measure to the onset'),
      }),
    )
    .describe('in protocol order'),
})

export type LeadTimesAnswer = z.infer<typeof leadTimesAnswer>

export const deliveriesAnswer = z.strictObject({
  now: instant,
  deliveries: z.array(
    z.strictObject({
      id: z
        .string()
        .describe('the same on every try: msg_ and this is the webhook-id, this and @ the Message-ID'),
      channel: z.enum(['e-mail', 'webhook']),
      address: z.string().optional().describe('of an e-mail'),
      agency: z.string(),
      state: z.string(),
      asked: instant.describe('when it was due'),
      status: z.enum(['waiting', 'delivered', 'given-up']),
      attempts: z.number().int(),
      nextAttempt: instant.optional(),
      delivered: instant.optional().describe('when the other side took it'),
      failure: z.string().optional().describe('of the last try; for whoever administers the node'),
    }),
  ),
  unreached: z
    .array(
      z.strictObject({
        state: z.string(),
        agency: z.string(),
        office: z.record(z.string(), z.string()).describe('by language'),
        asked: instant,
        reason: z.enum(['no-address', 'no-mail-server', 'not-yet']),
      }),
    )
    .describe('focal points that have been asked and were sent nothing'),
})

export const mailServerSchema = z.strictObject({
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65_535),
  security: z
    .enum(['tls', 'starttls', 'none'])
    .describe('from the first byte, before anything is said, or none: on a closed line alone'),
  user: z.string().min(1).max(200).optional(),
  from: z.email().max(200).describe('an office’s address'),
})

export const mailServerBody = z.strictObject({
  ...mailServerSchema.shape,
  password: z.string().min(1).max(1_000).optional().describe('sealed under the passphrase of the keys'),
})

/** Where a webhook is called. */
export const webhookUrl = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .refine((text) => !URL.canParse(text) || new URL(text).username === '', 'must hold no name and password')

export const webhookBody = z.strictObject({ agency: agencySchema, url: webhookUrl })
export const webhookAdded = z.strictObject({
  id: z.string(),
  secret: z.string().describe('whsec_ and standard base64; shown once'),
})

export const deliverySettingsAnswer = z.strictObject({
  hasMailServer: z.boolean(),
  smtp: mailServerSchema.optional().describe('for whoever administers the node'),
  webhooks: z.array(z.strictObject({ id: z.string(), agency: z.string(), url: z.string() })),
})

export const emailTryOrder = z.strictObject({ state: stateSchema, agency: agencySchema })
export const deliveryTried = z.strictObject({
  delivered: z.boolean().describe('the other side took it'),
  failure: z.string().optional().describe('what it said; of an e-mail for whoever administers the node'),
})

export type DeliveryTried = z.infer<typeof deliveryTried>
export type MailServerOrder = z.input<typeof mailServerBody>
export type DeliveriesAnswer = z.infer<typeof deliveriesAnswer>
export type DeliverySettingsAnswer = z.infer<typeof deliverySettingsAnswer>

export type MailServer = z.infer<typeof mailServerSchema>

export type AssessmentsAnswer = z.infer<typeof assessmentsAnswer>
export type TimelinesAnswer = z.infer<typeof timelinesAnswer>
export type ClocksAnswer = z.infer<typeof clocksAnswer>
export type ParametersAnswer = z.infer<typeof parametersAnswer>
export type SignalsAnswer = z.infer<typeof signalsAnswer>
export type AlertsAnswer = z.infer<typeof alertsAnswer>
export type AlertAnswer = z.infer<typeof alertAnswer>
