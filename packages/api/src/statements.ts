import { envelopeJsonSchema, statementFrameSchema } from '@concert/statement'
import { z } from 'zod'

/** The shapes of what the routes of statements answer, for the API's description; a test holds the answers to them. */

const index = z.number().int().min(0).describe('place in the log')
const text = z.string().nullable()
const form = z.enum(['open', 'sealed'])

/** What the list of statements shows of each. */
export const statementRow = z.strictObject({
  index,
  id: text.describe('SHA-256 of what is signed, in hex'),
  kind: text,
  version: text,
  agency: text,
  at: text,
  received: z.string(),
  about: text,
  label: text,
  audience: text.describe('separated by spaces'),
  form,
  keyid: text,
  custody: text,
  understood: z.boolean().nullable(),
  replaces: text,
  in_reply_to: text,
  bytes: z.number().int(),
  disclosed: index.nullable().describe('the entry that disclosed it to all'),
})

export const statementsAnswer = z.strictObject({ statements: z.array(statementRow) })

export const statementAnswer = z.strictObject({
  index,
  entrySha256: z.string(),
  received: z.string(),
  form,
  visible: z.boolean().describe('false: only that an entry is there; all below is then absent'),
  id: z.string().optional(),
  statement: statementFrameSchema.optional(),
  understood: z.boolean().optional(),
  keyid: z.string().optional(),
  custody: z.string().optional().describe('hosted: the node keeps the key and signed with it'),
  disclosedBy: index.optional(),
  envelope: envelopeJsonSchema.optional(),
  salt: z.string().optional().describe('of a sealed statement: with it the commitment is checked'),
})

export type StatementsAnswer = z.infer<typeof statementsAnswer>
export type StatementAnswer = z.infer<typeof statementAnswer>
