import { z } from 'zod'
import { dateSchema } from '../codes/period-schema.ts'
import { languageTagSchema, lineSchema, namesSchema, proseSchema } from '../codes/text.ts'

const maxLanguages = 10
const maxSections = 40

const numberSchema = z.number().int().min(1).max(99_999)
const sizeSchema = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER)
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lowercase hex digits')

const wordsSchema = z.strictObject({
  title: lineSchema(200),
  lead: proseSchema(5_000),
  /** Paragraphs before the figures of a section, by the section's id. */
  notes: z
    .record(z.string().regex(/^[a-z][a-z-]{1,40}$/), proseSchema(5_000))
    .refine((notes) => Object.keys(notes).length <= maxSections, `has more than ${maxSections} notes`),
})

const allWordsSchema = z
  .record(languageTagSchema, wordsSchema)
  .refine((words) => Object.keys(words).length <= maxLanguages, `has more than ${maxLanguages} languages`)

/** A sentence that the check of neutral language asks about, kept as it stands, and why. */
const overrideSchema = z.strictObject({
  rule: z.string().regex(/^[a-z][a-z-]{1,40}$/),
  language: languageTagSchema,
  /** The words that were found. */
  found: lineSchema(300),
  reason: proseSchema(1_000),
})

const contentSchema = {
  number: numberSchema,
  date: dateSchema,
  /** Entries of the record that the figures follow from. */
  size: sizeSchema,
  words: allWordsSchema,
  overrides: z.array(overrideSchema).max(200).optional(),
  /** Of a corrected issue, which replaces the issue that `replaces` names: why, in every language. */
  correction: namesSchema.optional(),
}

/** Briefings: a draft, the confirmation of a language version, and the issue. */
export const briefingKinds = {
  /** A draft on the event that `about` names; a later version replaces it. */
  'briefings.draft': { version: '1.0', body: z.strictObject(contentSchema) },
  /** That a language version of the draft that `inReplyTo` names says the same as the others, and may be issued. */
  'briefings.confirmation': {
    version: '1.0',
    body: z.strictObject({
      language: languageTagSchema,
      /** SHA-256 of the JSON of this language's words as the draft has them. */
      words: digestSchema,
    }),
  },
  /**
   * A numbered issue, with the files of all its forms attached. `refs` begins with the draft that it came from; its
   * words are the draft's, and its figures the record's at `size`.
   */
  'briefings.issue': { version: '1.0', body: z.strictObject(contentSchema) },
} as const
