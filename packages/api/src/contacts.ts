import { kinds, paragraphAnswers } from '@concert/statement'
import { z } from 'zod'
import { total } from './paging.ts'
import { instant, said, size, texts } from './said-shape.ts'

/** The shapes of what the routes of contacts answer; a test holds the answers to them. */

const lang = z.string().nullable().describe('of what is written in one language')
const event = z.string().nullable()
const versions = {
  replaces: z.string().nullable().describe('the version before it'),
  version: z.number().int().min(1).describe('among those that the reader may see'),
  replacedBy: z.string().nullable().describe('the version after it; null: it is the newest'),
}

const { privateRecord, ...conversation } = kinds['contacts.conversation'].body.shape
const { paragraphs: paragraphsAsSaid } = kinds['contacts.readout'].body.shape
const { pressLine: pressLineAsSaid } = kinds['contacts.publication'].body.shape

/** Planned until it has begun, then held; by the day where no hour is stated. */
export const contactStandings = ['planned', 'held'] as const
/** Offered to the others, replaced by a newer version, withdrawn, or issued in public. */
export const readoutStandings = ['offered', 'replaced', 'withdrawn', 'published'] as const
/** Signed by all parties, issued as one side's own, or one side's own beside another's. */
export const publicationStandings = ['agreed', 'own', 'divergent'] as const

/** A version of one party's record of the conversation, with what it keeps for those whom it is sealed for. */
export const contactRecordShape = z.strictObject({
  ...said,
  ...versions,
  event,
  lang,
  ...conversation,
  privateRecord,
})

export const pressLineShape = z.strictObject({
  ...said,
  ...versions,
  texts,
  cleared: z.boolean(),
  embargo: instant.optional().describe('not public before'),
})

/** What a party has answered of a paragraph, in its newest answer to exactly this version of the readout. */
const consent = z.strictObject({
  agency: z.string(),
  needed: z.boolean().describe('false: the paragraph can be published without'),
  answer: z.enum(paragraphAnswers).nullable().describe('null: not answered'),
  texts: texts.optional().describe('the words that it would have instead'),
  reason: z.string().optional(),
  index: z.number().int().nullable().describe('of the answer'),
})

export const readoutParagraphShape = z.strictObject({
  ...paragraphsAsSaid.element.shape,
  consents: z.array(consent).describe('of the other parties that are in the directory, in their order'),
  publishable: z.boolean().describe('nobody’s consent to it is missing'),
})

export const readoutAnswerShape = z.strictObject({
  ...said,
  ...versions,
  lang,
  paragraphs: z.array(
    z.strictObject({
      paragraph: z.string(),
      answer: z.enum(paragraphAnswers),
      texts: texts.optional(),
      reason: z.string().optional(),
    }),
  ),
  note: z.string().optional(),
})

const readoutWithdrawal = z.strictObject({ ...said, lang, reason: z.string() })

/** A version of a readout as one side would have it, with what the others answered to exactly this version. */
export const readoutShape = z.strictObject({
  ...said,
  ...versions,
  event,
  lang,
  conversation: z.string().describe('the statement id of the record that it is of'),
  beside: z.string().nullable().describe('the readout of another party that it stands beside'),
  ...conversation,
  embargo: instant.optional().describe('not public before'),
  paragraphs: z.array(readoutParagraphShape),
  standing: z.enum(readoutStandings),
  awaited: z
    .array(z.string())
    .describe('agencies whose consent something in it needs, and that have not answered'),
  languagesMissing: z
    .array(z.string())
    .describe('languages of the organisation that something in it does not have'),
  answers: z.array(readoutAnswerShape).describe('oldest first'),
  withdrawal: readoutWithdrawal.nullable(),
})

export const publicationAgreementShape = z.strictObject({ ...said, note: texts.optional() })

export const publicationObjectionShape = z.strictObject({
  ...said,
  ...versions,
  texts,
  paragraphs: z.array(z.string()).optional().describe('that it is against; absent: the whole'),
})

/** A readout in public. */
export const publicationShape = z.strictObject({
  ...said,
  ...versions,
  contact: z.string().describe('what the conversation is found by: /api/contacts/ID'),
  event,
  readout: z.string().describe('the version of the readout that it came from'),
  beside: z.string().nullable().describe('the publication of another party that it stands beside'),
  ...conversation,
  paragraphs: paragraphsAsSaid,
  pressLine: pressLineAsSaid,
  standing: z.enum(publicationStandings),
  awaited: z.array(z.string()).describe('agencies whose signature is missing for it to be agreed'),
  agreements: z.array(publicationAgreementShape).describe('oldest first'),
  objections: z.array(publicationObjectionShape).describe('oldest first; they stay beside it'),
})

/** An action that came of the conversation. */
const contactAction = z.strictObject({
  id: z.string(),
  index: z.number().int(),
  agency: z.string(),
  from: z.string().describe('the readout or the publication that it came from'),
  paragraph: z.string().nullable(),
  commitment: z
    .number()
    .int()
    .nullable()
    .describe('which of that paragraph’s, from 0; null: the paragraph’s as a whole'),
  title: texts,
  due: z.string(),
})

/** What a party undertook, in the newest readout or publication that says so. */
const contactCommitment = z.strictObject({
  from: z.string().describe('the readout or the publication'),
  paragraph: z.string(),
  commitment: z.number().int().describe('which of that paragraph’s, from 0'),
  party: z.number().int().describe('which of the parties, from 0'),
  agency: z.string().nullable().describe('null: the party is not in the directory'),
  what: texts,
  by: z.string().optional(),
  actions: z
    .array(z.string())
    .describe('statement ids of the actions that came of it, or of the paragraph as a whole'),
})

const facts = {
  id: z
    .string()
    .describe('the first thing said of it that the reader may see; any other of its statements finds it too'),
  event,
  ...conversation,
  standing: z.enum(contactStandings),
}

const version = {
  id: z.string(),
  index: z.number().int(),
  agency: z.string(),
  version: z.number().int(),
}

export const contactSummaryShape = z.strictObject({
  ...facts,
  index: z.number().int().describe('of the first thing said of it'),
  latest: z.number().int().describe('index of the last thing said of it'),
  received: instant.describe('of the last thing said of it'),
  recordedBy: z.array(z.string()).describe('parties whose record of it the reader may see'),
  pressLine: z.enum(['none', 'prepared', 'cleared']),
  readouts: z
    .array(z.strictObject({ ...version, standing: z.enum(readoutStandings), awaited: z.array(z.string()) }))
    .describe('the newest version of each'),
  publications: z
    .array(
      z.strictObject({ ...version, standing: z.enum(publicationStandings), objections: z.number().int() }),
    )
    .describe('the newest version of each'),
})

/** GET /api/contacts?event&agency&asOf, and as CSV at /api/contacts.csv */
export const contactsAnswer = z.strictObject({
  size,
  now: instant,
  total,
  contacts: z.array(contactSummaryShape).describe('by the day that they were on, the latest first'),
})

/** GET /api/contacts/ID?asOf: by the id of anything that was said of the conversation */
export const contactAnswer = z.strictObject({
  size,
  now: instant,
  contact: z.strictObject({
    ...facts,
    records: z.array(contactRecordShape).describe('every version, oldest first'),
    pressLines: z.array(pressLineShape).describe('every version, oldest first'),
    readouts: z.array(readoutShape).describe('every version, oldest first'),
    publications: z.array(publicationShape).describe('every version, oldest first'),
    commitments: z.array(contactCommitment),
    actions: z.array(contactAction).describe('oldest first'),
  }),
})

/** GET /api/contacts/publications?event&asOf, and as CSV: public readouts that stand */
export const publicationsAnswer = z.strictObject({
  size,
  total,
  publications: z.array(publicationShape).describe('newest first'),
})

export type ContactStanding = (typeof contactStandings)[number]
export type ReadoutStanding = (typeof readoutStandings)[number]
export type PublicationStanding = (typeof publicationStandings)[number]
export type ContactRecord = z.infer<typeof contactRecordShape>
export type PressLine = z.infer<typeof pressLineShape>
export type ReadoutParagraph = z.infer<typeof readoutParagraphShape>
export type ReadoutAnswer = z.infer<typeof readoutAnswerShape>
export type Readout = z.infer<typeof readoutShape>
export type Publication = z.infer<typeof publicationShape>
export type ContactSummary = z.infer<typeof contactSummaryShape>
export type ContactsAnswer = z.infer<typeof contactsAnswer>
export type ContactAnswer = z.infer<typeof contactAnswer>
export type PublicationsAnswer = z.infer<typeof publicationsAnswer>
