import { agencySchema, dateSchema, eventIdSchema, kinds } from '@concert/statement'
import { z } from 'zod'
import { briefingShape, briefingWordsShape } from './briefing-shape.ts'
import { receiptSchema } from './receipt.ts'

/** The shapes of issues, of what the Secretariat writes before, and of the questions asked about its words. */

const size = z.number().int().describe('the number of entries that the answer rests on')
const statementId = z.string().regex(/^[0-9a-f]{64}$/, 'must be a statement id: 64 lowercase hex digits')
const entry = {
  index: z.number().int().min(0).describe('place in the log'),
  id: z.string().describe('statement id'),
  agency: z.string(),
  audience: z.string().describe('separated by spaces'),
  label: z.string().nullable().describe('of the Traffic Light Protocol'),
  received: z.string().describe('UTC with milliseconds'),
}
const names = z.record(z.string(), z.string()).describe('by language')
const issueNamed = z.strictObject({ number: z.number().int(), id: z.string() })
const override = z.strictObject({
  rule: z.string(),
  language: z.string(),
  found: z.string().describe('the words that were found'),
  reason: z.string(),
})
const content = {
  number: z.number().int(),
  date: z.string().describe('the day it is of, in UTC'),
  event: z.string(),
  figuresSize: z.number().int().describe('entries of the record that the figures follow from'),
  corrects: issueNamed.nullable().describe('the issue in whose place it stands'),
  correction: names.nullable().describe('why'),
}

/** A form of an issue: its address never changes, and neither do its bytes. */
export const briefingFileShape = z.strictObject({
  name: z.string().describe('briefing-7.ru.pdf'),
  form: z.enum(['html', 'pdf', 'json', 'csv', 'cap']),
  language: z.string().nullable().describe('null: the same for all languages'),
  mediaType: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  url: z.string().describe('/briefings/7/briefing-7.ru.pdf'),
})

export const briefingIssueShape = z.strictObject({
  ...entry,
  ...content,
  correctedBy: issueNamed.nullable().describe('the issue that stands in its place'),
  titles: names,
  files: z.array(briefingFileShape),
  proof: z.string().describe('address of the bundle that proves all of its files'),
})

/** GET /api/briefings?event&asOf */
export const briefingsAnswer = z.strictObject({
  size,
  briefings: z.array(briefingIssueShape).describe('issues, newest first'),
})

/** GET /api/briefings/NUMBER?asOf */
export const briefingAnswer = z.strictObject({
  size,
  briefing: briefingIssueShape.extend({
    words: z.record(z.string(), briefingWordsShape).describe('by language'),
    overrides: z.array(override),
  }),
})

/** A place in the words that the check of neutral language asks about. */
export const languageFindingShape = z.strictObject({
  rule: z.enum(['disease-name', 'disease-alias', 'ranking', 'attribution']),
  language: z.string(),
  place: z.string().describe('title, lead, correction, or notes. and the id of a section'),
  start: z.number().int().describe('of the words found, in UTF-16 code units of the text'),
  found: z.string().describe('the words found; an override names them'),
  explanation: names.describe('what is asked and why, in English, Russian and Chinese'),
  overridden: z.string().nullable().describe('the reason for which the words stand'),
})

const person = z
  .strictObject({ id: z.string(), name: z.string() })
  .nullable()
  .describe('as this node knows them: persons stand in no record; null where it does not')

const draftLanguage = z.strictObject({
  language: z.string(),
  required: z.boolean().describe('a language of the organisation: nothing is issued without it'),
  words: z
    .string()
    .nullable()
    .describe('SHA-256 of its words, which a confirmation names; null: not written'),
  writtenBy: person,
  confirmed: z
    .strictObject({ id: z.string(), index: z.number().int(), received: z.string(), by: person })
    .nullable()
    .describe('for exactly these words, in this draft or in an earlier version that says the same'),
})

export const briefingDraftShape = z.strictObject({
  ...entry,
  ...content,
  replaces: z.string().nullable().describe('the version before it'),
  replacedBy: z.string().nullable().describe('the version after it'),
  version: z.number().int().min(1),
  savedBy: person,
  standing: z
    .enum(['open', 'replaced', 'issued', 'overtaken'])
    .describe('overtaken: another issue has its number; save it again'),
  words: z.record(z.string(), briefingWordsShape).describe('by language'),
  overrides: z.array(override),
  languages: z.array(draftLanguage).describe("the organisation's, in its order, then others"),
  findings: z.array(languageFindingShape),
  hindrances: z
    .array(z.strictObject({ place: z.string(), message: z.string() }))
    .describe('for which issuing it now would be refused; empty: it can be issued'),
})

/** GET /api/briefings/drafts?event&standing=open|all: for who may see them */
export const briefingDraftsAnswer = z.strictObject({
  size,
  nextNumber: z.number().int().describe('of the next issue'),
  drafts: z.array(briefingDraftShape).describe('newest first'),
})

/** GET /api/briefings/drafts/ID */
export const briefingDraftAnswer = z.strictObject({ size, draft: briefingDraftShape })

const draftBody = kinds['briefings.draft'].body.shape

/** POST /api/briefings/compute */
export const computeBriefingOrder = z.strictObject({
  event: eventIdSchema,
  date: dateSchema,
  size: draftBody.size
    .optional()
    .describe(
      'entries that the figures follow from; of a correction all there are when absent, else those received up to the end of the date',
    ),
  corrects: statementId.optional().describe('the issue in whose place it is to stand'),
  correction: draftBody.correction,
  words: draftBody.words.optional(),
})
export const computedBriefingAnswer = z.strictObject({ size, briefing: briefingShape })

/** POST /api/briefings/check */
export const checkWordsOrder = z.strictObject({
  words: draftBody.words,
  overrides: draftBody.overrides,
  correction: draftBody.correction,
})
export const checkedWordsAnswer = z.strictObject({ size, findings: z.array(languageFindingShape) })

const agency = agencySchema
  .optional()
  .describe('for a token that administers the node; the caller’s own when absent')

/** POST /api/briefings/drafts: a first version, or one that replaces the version before it; answers a receipt */
export const saveBriefingOrder = z.strictObject({
  agency,
  event: eventIdSchema,
  replaces: statementId.optional().describe('the version before it'),
  corrects: statementId.optional().describe('the issue in whose place it is to stand; a version keeps it'),
  number: draftBody.number.optional().describe('the next when absent'),
  date: draftBody.date,
  size: draftBody.size.optional().describe('as for computing'),
  words: draftBody.words,
  overrides: draftBody.overrides,
  correction: draftBody.correction,
})

/** POST /api/briefings/drafts/ID/confirm; answers a receipt, the same when it was confirmed already */
export const confirmBriefingOrder = z.strictObject({
  agency,
  language: z.string().max(35),
  words: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 lowercase hex digits')
    .describe('SHA-256 of the words that were read, as the draft’s languages give it'),
})

/** POST /api/briefings/drafts/ID/issue: renders, signs and takes it; once and for all */
export const issueBriefingOrder = z.strictObject({ agency })
export const issuedBriefingAnswer = receiptSchema.extend({ number: z.number().int() })

export type BriefingFile = z.infer<typeof briefingFileShape>
export type BriefingIssue = z.infer<typeof briefingIssueShape>
export type BriefingsAnswer = z.infer<typeof briefingsAnswer>
export type BriefingAnswer = z.infer<typeof briefingAnswer>
export type LanguageFinding = z.infer<typeof languageFindingShape>
export type BriefingDraft = z.infer<typeof briefingDraftShape>
export type BriefingDraftsAnswer = z.infer<typeof briefingDraftsAnswer>
export type BriefingDraftAnswer = z.infer<typeof briefingDraftAnswer>
export type ComputeBriefingOrder = z.infer<typeof computeBriefingOrder>
export type ComputedBriefingAnswer = z.infer<typeof computedBriefingAnswer>
export type CheckWordsOrder = z.infer<typeof checkWordsOrder>
export type CheckedWordsAnswer = z.infer<typeof checkedWordsAnswer>
export type SaveBriefingOrder = z.infer<typeof saveBriefingOrder>
export type ConfirmBriefingOrder = z.infer<typeof confirmBriefingOrder>
export type IssueBriefingOrder = z.infer<typeof issueBriefingOrder>
export type IssuedBriefingAnswer = z.infer<typeof issuedBriefingAnswer>
