import { agencySchema, eventIdSchema, stateSchema } from '@concert/statement'
import { z } from 'zod'
import { partQuery, total } from './paging.ts'
import { instant, said, size, texts } from './said-shape.ts'
import { dueSchema } from './due.ts'

/** The shapes of the desk: what is due across all modules, what is asked by a time, and how one is told of it. */

export const deskGroups = ['overdue', 'expiring', 'due', 'waiting', 'unanswered'] as const

/** One matter as it stands on a desk, in exactly one group. */
export const deskItemSchema = dueSchema.extend({
  group: z
    .enum(deskGroups)
    .describe(
      'overdue: its time has passed; expiring: what is not done by then can never be done; due: it is on the reader; waiting: it is on others, by a time; unanswered: it is on others, and no time is set',
    ),
  own: z.boolean().describe('it is on the agency whose desk it is'),
})

/** GET /api/desk: of the Secretariat all that it may see, of another agency what is on it and what it waits for. */
export const deskQuery = z.object({
  agency: agencySchema
    .optional()
    .describe('whose matters: on it, or waited for by it; absent: all on the reader’s desk'),
  group: z.enum(deskGroups).optional(),
  module: z.string().max(40).optional(),
  what: z.string().max(60).optional(),
  state: stateSchema.optional().describe('on that state or one of its agencies'),
  event: eventIdSchema.optional(),
  asOf: z.string().max(40).optional().describe('a size of the record, an instant or a date'),
  ...partQuery,
})

export const deskAnswer = z.strictObject({
  size,
  now: instant.describe('the time by which it is told what is overdue'),
  counts: z.record(z.enum(deskGroups), z.number().int()).describe('before group, module and what narrow it'),
  modules: z.array(z.string()).describe('that have something on this desk, in the order of their names'),
  total,
  items: z.array(deskItemSchema).describe('by due, then what has no due by since'),
})

export const requestStandings = ['open', 'overdue', 'answered', 'closed'] as const

const asked = z.strictObject({
  agency: z.string(),
  answered: instant.nullable().describe('when its first answer was received'),
  late: z
    .boolean()
    .describe('it was received after the due instant, or is not there and the instant has passed'),
})

export const deskRequestShape = z.strictObject({
  ...said,
  event: z.string().nullable(),
  subject: texts,
  texts,
  due: instant,
  to: z.array(asked).describe('in the order of the request'),
  standing: z
    .enum(requestStandings)
    .describe(
      'open: somebody has still to answer; overdue: and the time has passed; answered: by all; closed',
    ),
})

/** GET /api/desk/requests?standing&agency&event&asOf */
export const deskRequestsAnswer = z.strictObject({
  size,
  now: instant,
  total,
  requests: z.array(deskRequestShape).describe('newest first'),
})

/** GET /api/desk/requests/ID */
export const deskRequestAnswer = z.strictObject({
  size,
  now: instant,
  request: deskRequestShape.extend({
    answers: z
      .array(z.strictObject({ ...said, lang: z.string().nullable(), text: z.string(), late: z.boolean() }))
      .describe('oldest first'),
    closing: z.strictObject({ ...said, lang: z.string().nullable(), reason: z.string() }).nullable(),
  }),
})

/** How an agency is told by mail, and where its calendar is. */
export const deskSettingsBody = z.strictObject({
  zone: z.string().max(60).describe('IANA time zone: Asia/Bishkek'),
  languages: z.array(z.string().max(35)).min(1).max(10).describe('of mails, in this order'),
  email: z
    .email()
    .max(200)
    .nullable()
    .describe('of an office, beside those of its focal points in the directory'),
  reminders: z.boolean().describe('before something is due'),
  notices: z.boolean().describe('at once, of what became of a silence'),
  replies: z
    .boolean()
    .describe('a silence is broken by answering a mail, where the node takes answers and holds the key'),
  digest: z.boolean().describe('on Monday morning, in its zone'),
})

/** GET /api/desk/settings?agency */
export const deskSettingsAnswer = z.strictObject({
  agency: z.string(),
  settings: deskSettingsBody,
  isDefault: z.boolean().describe('nobody has changed them yet'),
  mayChange: z.boolean(),
  mayChangeAddress: z
    .boolean()
    .describe('in a sample, where anyone steps into every office, its operator alone does, with a token'),
  hasMailServer: z.boolean(),
  takesAnswers: z
    .boolean()
    .describe('the node listens for answers by mail, and can say for this agency that it breaks a silence'),
  addresses: z
    .array(z.string())
    .describe('to which mails go: of its focal points in the directory, and its own'),
  nextDigest: instant.nullable(),
  calendar: z.boolean().describe('there is an address of its calendar; it was shown when it was made'),
})

/** GET /api/desk/next-digest?zone: when it would go by that clock, before one decides for it. */
export const deskNextDigestQuery = z.object({
  zone: z.string().max(60).describe('IANA time zone: Asia/Bishkek'),
})
export const deskNextDigestAnswer = z.strictObject({
  zone: z.string(),
  nextDigest: instant,
})

/** POST /api/desk/calendar: makes an address, or another in its place; the one before is then answered by 404. */
export const deskCalendarOrder = z.strictObject({
  agency: agencySchema.optional().describe('for a token that administers the node'),
})
export const deskCalendarAnswer = z.strictObject({
  url: z.string().describe('shown once: whoever has it reads the calendar'),
})

/** What hinders a mail, so that whoever reads of it knows whose the way out is. */
export const mailHindrances = [
  'no-server',
  'unreachable',
  'login',
  'sender',
  'address',
  'refused',
  'other',
] as const

/** GET /api/desk/mails: what was sent, without its words. */
export const deskMailsQuery = z.object({
  agency: agencySchema.optional().describe('for a token that administers the node'),
  ...partQuery,
})
export const deskMailsAnswer = z.strictObject({
  total,
  mails: z
    .array(
      z.strictObject({
        id: z.string(),
        what: z.enum(['reminder', 'notice', 'digest', 'answer']),
        subject: z.string().optional().describe('its subject line; absent of mails that older versions sent'),
        page: z.string().optional().describe('of the workspace to which it leads: /proposals/ID'),
        agency: z.string(),
        address: z.string(),
        asked: instant.describe('when it was due to be sent'),
        status: z.enum(['waiting', 'delivered', 'given-up']),
        attempts: z.number().int(),
        nextAttempt: instant.optional().describe('after a try that failed: when the next is made'),
        delivered: instant.optional().describe('when the mail server took it'),
        hindrance: z
          .enum(mailHindrances)
          .optional()
          .describe(
            'of the last try: no-server: none is entered; unreachable: it cannot be reached; login: it does not let the node in; sender: it refuses the sender; address: it refuses the address; refused: it refuses the mail',
          ),
        failure: z.string().optional().describe('for whoever administers the node'),
      }),
    )
    .describe('newest first, of the last sixty days on which there were any'),
})

export type DeskGroup = (typeof deskGroups)[number]
export type DeskItem = z.infer<typeof deskItemSchema>
export type DeskQuery = z.infer<typeof deskQuery>
export type DeskAnswer = z.infer<typeof deskAnswer>
export type DeskRequest = z.infer<typeof deskRequestShape>
export type RequestStanding = (typeof requestStandings)[number]
export type DeskRequestsAnswer = z.infer<typeof deskRequestsAnswer>
export type DeskRequestAnswer = z.infer<typeof deskRequestAnswer>
export type DeskSettingsBody = z.infer<typeof deskSettingsBody>
export type DeskSettingsAnswer = z.infer<typeof deskSettingsAnswer>
export type DeskNextDigestAnswer = z.infer<typeof deskNextDigestAnswer>
export type DeskCalendarAnswer = z.infer<typeof deskCalendarAnswer>
export type DeskMailsAnswer = z.infer<typeof deskMailsAnswer>
export type MailHindrance = (typeof mailHindrances)[number]
