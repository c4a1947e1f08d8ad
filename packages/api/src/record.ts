import { z } from 'zod'
import { statementRow } from './statements.ts'

/** The shapes of what the routes of the record's entries answer; a test holds the answers to them. */

const index = z.number().int().min(0).describe('place in the log')

export const recordAnswer = z.strictObject({
  origin: z.string(),
  size: z.number().int().describe('entries that the checkpoint covers'),
  root: z.string().describe('of the Merkle tree, in hex'),
  vkey: z.string().describe('verifier key of the log, in note form'),
  vkeySha256: z
    .string()
    .describe('SHA-256 of that line without its end, in hex: short enough to compare by telephone'),
  checkpoint: z.string().describe('signed note, as /record/checkpoint serves it'),
})

const entry = z.discriminatedUnion('visible', [
  z.strictObject({ visible: z.literal(true), ...statementRow.shape }),
  z.strictObject({
    visible: z.literal(false),
    index,
    received: z.string(),
    form: z.enum(['open', 'sealed']),
  }),
])

export const entriesAnswer = z.strictObject({
  size: z.number().int().describe('the number of entries that the answer rests on'),
  exact: z.array(entry).describe('the entry whose number or id was looked for'),
  entries: z.array(entry).describe('newest first'),
  searched: index.describe('every entry from this one on was looked at; ask on with it as `before`'),
})

export const linksAnswer = z.strictObject({
  links: z.array(
    z.strictObject({
      relation: z.enum([
        'replies-to',
        'replied-by',
        'replaces',
        'replaced-by',
        'refers-to',
        'referred-by',
        'discloses',
        'disclosed-by',
      ]),
      ...statementRow.shape,
    }),
  ),
})

export type RecordAnswer = z.infer<typeof recordAnswer>
export type EntriesAnswer = z.infer<typeof entriesAnswer>
export type LinksAnswer = z.infer<typeof linksAnswer>
