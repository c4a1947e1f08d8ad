import { amendmentTypes, breakTypes, positionTypes } from '@concert/statement'
import { z } from 'zod'
import { total } from './paging.ts'
import { faultSchema } from './problem.ts'
import { instant, said, size, texts } from './said-shape.ts'

/** The shapes of what the routes of proposals and decisions answer; a test holds the answers to them. */

const digests = z.record(z.string(), z.string()).describe('SHA-256 by language, by textDigest')
const state = z.string().nullable().describe('of the agency; null: the Secretariat')
const version = z.number().int().min(1).describe('of the proposal, among those that the reader may see')
const lang = z.string().nullable().describe('of the words')

const text = {
  title: texts,
  preamble: texts.optional(),
  articles: z.array(z.strictObject({ id: z.string(), heading: texts.optional(), texts })),
}

/**
 * Open: it can be commented and amended. Passed and agreed wait for their adoption; broken is open again, for another
 * version or another silence.
 */
export const proposalStandings = [
  'open',
  'silence',
  'broken',
  'passed',
  'agreed',
  'adopted',
  'withdrawn',
] as const

/** Of one silence. A later silence on the same proposal is another one. */
export const silenceStandings = ['running', 'broken', 'withdrawn', 'passed', 'adopted'] as const

const extension = z.strictObject({ ...said, from: instant, expires: instant, reason: z.string() })

export const silenceBreakShape = z.strictObject({
  ...said,
  state,
  type: z.enum(breakTypes),
  reason: z.string(),
  lang,
  article: z.string().nullable(),
  texts: texts.nullable().describe('the words that the state asks for'),
  receivedBy: z.enum(['page', 'e-mail', 'api']).nullable(),
})

const withdrawal = z.strictObject({ ...said, reason: z.string(), lang })

export const positionShape = z.strictObject({
  ...said,
  state,
  on: z.string().describe('the silence or the decision that it is attached to'),
  type: z.enum(positionTypes),
  texts,
})

export const silenceShape = z.strictObject({
  ...said,
  on: z.string().describe('the version that is under silence'),
  version,
  text: digests.describe('that freeze the text'),
  standing: z.enum(silenceStandings),
  halfTime: instant.describe('between its beginning and its expiry'),
  expires: instant.describe('as extended; what is received at this instant is too late'),
  firstExpires: instant.describe('as it was put'),
  reason: z.string().nullable().describe("the chair's, for less than 24 hours"),
  reissues: z.string().nullable().describe('the broken silence after which it is put anew'),
  extensions: z.array(extension).describe('oldest first'),
  breaks: z.array(silenceBreakShape).describe('by whom, oldest first: the first broke it, others joined'),
  withdrawal: withdrawal.nullable(),
  positions: z.array(positionShape).describe('oldest first; they break nothing'),
})

const silenceNamed = z.strictObject({
  id: z.string(),
  standing: z.enum(silenceStandings),
  expires: instant,
})
const decisionNamed = z.strictObject({ id: z.string(), number: z.number().int(), date: z.string() })

const summary = {
  ...said,
  number: z.number().int().describe('of the proposal, the same for all of its versions'),
  version: version.describe('of the newest, which this is'),
  first: z.string().describe('the first version'),
  author: z.string().describe('the agency that tabled the first version'),
  state: state.describe('of the author; null: the Secretariat'),
  event: z.string().nullable(),
  lang,
  title: texts,
  standing: z.enum(proposalStandings),
  since: instant.describe('when what it stands by was received, or the silence expired'),
  silence: silenceNamed.nullable().describe('the newest'),
  decision: decisionNamed.nullable(),
  comments: z.number().int(),
  amendments: z.number().int(),
}

export const proposalSummaryShape = z.strictObject(summary)

/** GET /api/proposals?standing&event&asOf, and the same as CSV at /api/proposals.csv */
export const proposalsAnswer = z.strictObject({
  size,
  now: instant.describe('by which silences run'),
  nextNumber: z.number().int().nullable().describe('of the next proposal; null: the reader tables none'),
  total,
  proposals: z.array(proposalSummaryShape).describe('newest number first'),
})

export const proposalVersionShape = z.strictObject({
  ...said,
  version,
  replaces: z.string().nullable(),
  replacedBy: z.string().optional().describe('the version that has taken its place; absent: it stands'),
  lang,
  ...text,
  amendments: z
    .array(
      z.strictObject({
        id: z.string(),
        taken: z.enum(['whole', 'in-part', 'not']),
        reason: z.string().optional(),
      }),
    )
    .describe('what it made of amendments to the version before'),
  text: digests.describe('of every language version that is whole'),
})

export const proposalCommentShape = z.strictObject({
  ...said,
  state,
  on: z.string(),
  version: version.describe('that it is on'),
  article: z.string().nullable().describe('null: on the whole'),
  lang,
  text: z.string(),
})

export const proposalAmendmentShape = z.strictObject({
  ...said,
  state,
  on: z.string(),
  version: version.describe('that it is on'),
  article: z.string(),
  type: z.enum(amendmentTypes),
  lang,
  heading: texts.nullable(),
  texts: texts.nullable().describe('null: the article is to be deleted'),
  reason: z.string(),
  outcome: z
    .strictObject({
      taken: z.enum(['whole', 'in-part', 'not']),
      reason: z.string().nullable(),
      by: z.string().describe('the version that says so'),
      version,
    })
    .nullable()
    .describe('null: no later version has said what became of it'),
})

export const proposalLanguageShape = z.strictObject({
  language: z.string(),
  required: z.boolean().describe('a language of the organisation: nothing is put under silence without it'),
  whole: z.boolean().describe('everything that the text has in any language, it has in this one'),
  text: z.string().describe('SHA-256 of the newest version in it, which a confirmation names'),
  confirmed: z
    .strictObject({ id: z.string(), index: z.number().int(), agency: z.string(), received: instant })
    .nullable()
    .describe('for exactly this text, in this version or in an earlier one that says the same'),
})

export const methodStandings = ['consents', 'refuses', 'silent'] as const

export const proposalMethodShape = z.strictObject({
  state: z.string(),
  standing: z.enum(methodStandings).describe('silent: the state has said nothing, so there is no silence'),
  scope: z.enum(['this', 'standing']).nullable().describe('said on this proposal, or until further notice'),
  index: z.number().int().nullable(),
  id: z.string().nullable(),
  agency: z.string().nullable(),
  received: instant.nullable(),
  reason: z.string().nullable(),
})

const consensus = z.strictObject({
  ...said,
  on: z.string(),
  version,
  text: digests,
  date: z.string(),
  chair: z.string(),
  present: z.array(z.string()).describe('in protocol order'),
  absent: z.array(z.string()).describe('members that are not among them, in protocol order'),
  meeting: z.string().nullable().describe('the statement that has it on record'),
})

const participation = z.strictObject({
  state: z.string(),
  role: z.enum(['member', 'observer']),
  standing: z.enum(['takes-part', 'apart', 'not-said']).describe('as was said last'),
  since: instant.nullable(),
  reason: z.string().nullable(),
  index: z.number().int().nullable(),
  id: z.string().nullable(),
  agency: z.string().nullable(),
})

export const decisionShape = z.strictObject({
  ...said,
  number: z.number().int(),
  date: z.string(),
  event: z.string().nullable(),
  ...text,
  text: digests,
  way: z.enum(['silence', 'consensus']).nullable().describe('null: the reader may not see the basis'),
  basis: z.string().describe('the silence or the consensus'),
  proposal: z
    .strictObject({ number: z.number().int(), id: z.string().describe('the version that was adopted') })
    .nullable()
    .describe('null: the reader may not see it'),
  positions: z.array(positionShape).describe('on the silence and on the decision, oldest first'),
  participation: z.array(participation).describe('members, then observers, in protocol order'),
})

/** GET /api/proposals/ID?asOf: the id of any statement on the proposal, or its number */
export const proposalAnswer = z.strictObject({
  size,
  now: instant.describe('by which silences run'),
  nextDecision: z
    .number()
    .int()
    .nullable()
    .describe('the number of the next decision; null: the reader adopts none'),
  proposal: z.strictObject({
    ...summary,
    versions: z.array(proposalVersionShape).describe('oldest first'),
    comments: z.array(proposalCommentShape).describe('oldest first'),
    amendments: z.array(proposalAmendmentShape).describe('oldest first'),
    languages: z.array(proposalLanguageShape).describe("the organisation's, in its order, then others"),
    method: z.array(proposalMethodShape).describe('members in protocol order'),
    silences: z.array(silenceShape).describe('oldest first'),
    consensus: consensus.nullable(),
    withdrawal: withdrawal.nullable().describe('of the whole proposal'),
    decision: decisionShape.nullable(),
    hindrances: z
      .array(z.strictObject(faultSchema.shape))
      .describe('for which putting it under silence now would be refused; empty: it can be put'),
  }),
})

/** GET /api/decisions?event&asOf, and the same as CSV at /api/decisions.csv */
export const decisionsAnswer = z.strictObject({
  size,
  total,
  decisions: z.array(decisionShape).describe('newest number first'),
})

/** GET /api/decisions/NUMBER?asOf: the number, or the id of the adoption */
export const decisionAnswer = z.strictObject({ size, decision: decisionShape })

export type ProposalStanding = (typeof proposalStandings)[number]
export type SilenceStanding = (typeof silenceStandings)[number]
export type MethodStanding = (typeof methodStandings)[number]
export type SilenceBreak = z.infer<typeof silenceBreakShape>
export type Position = z.infer<typeof positionShape>
export type Silence = z.infer<typeof silenceShape>
export type ProposalSummary = z.infer<typeof proposalSummaryShape>
export type ProposalsAnswer = z.infer<typeof proposalsAnswer>
export type ProposalVersion = z.infer<typeof proposalVersionShape>
export type ProposalComment = z.infer<typeof proposalCommentShape>
export type ProposalAmendment = z.infer<typeof proposalAmendmentShape>
export type ProposalLanguage = z.infer<typeof proposalLanguageShape>
export type ProposalMethod = z.infer<typeof proposalMethodShape>
export type Decision = z.infer<typeof decisionShape>
export type ProposalAnswer = z.infer<typeof proposalAnswer>
export type Proposal = ProposalAnswer['proposal']
export type DecisionsAnswer = z.infer<typeof decisionsAnswer>
export type DecisionAnswer = z.infer<typeof decisionAnswer>
