import { z } from 'zod'
import { dateSchema, periodSchema } from '../codes/period-schema.ts'
import { placeSchema } from '../codes/place-schema.ts'
import { statementIdSchema } from '../codes/statement-id-schema.ts'
import { lineSchema, namesSchema, textsSchema } from '../codes/text.ts'

/** Whose words a paragraph is. Words attributed to another, and joint ones, need the other's consent. */
export const voices = ['own', 'attributed', 'joint'] as const

/** How a party stands to what it says; what is a fact stands apart, in `facts`. */
export const stances = [
  'noted',
  'informed',
  'emphasised',
  'welcomed',
  'thanked',
  'expressed-confidence',
  'expressed-concern',
  'proposed',
  'supported',
  'undertook',
  'called-for',
  'reserved',
  'exchanged-views',
  'agreed',
] as const

export type Stance = (typeof stances)[number]

/** What a fact rests on: a statement of the record, a figure as it was known at a size of the record, or a source. */
const basisSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('statement'), id: statementIdSchema }),
  z.strictObject({
    type: z.literal('figure'),
    place: placeSchema,
    indicator: z.string().regex(/^[a-z][a-z0-9_]{1,60}$/, 'must be an indicator, as cases_confirmed_new'),
    period: periodSchema,
    /** Entries of the record that it was known by. */
    size: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  }),
  z.strictObject({ type: z.literal('source'), title: lineSchema(300), date: dateSchema.optional() }),
])

const factSchema = z.strictObject({ texts: textsSchema(2_000), basis: z.array(basisSchema).max(10) })

/** What a party undertakes to do; an action may come from it. */
const commitmentSchema = z.strictObject({
  /** Which of the parties, from 0. */
  party: z.number().int().min(0).max(63),
  what: namesSchema,
  by: dateSchema.optional(),
})

export const paragraphSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,19}$/, 'must be a paragraph’s id, as p1'),
    voice: z.enum(voices),
    /** Whose words they are: which of the parties, from 0. Of joint words absent. */
    speaker: z.number().int().min(0).max(63).optional(),
    stance: z.enum(stances),
    texts: textsSchema(5_000),
    facts: z.array(factSchema).max(20).optional(),
    commitments: z.array(commitmentSchema).max(20).optional(),
  })
  .refine(({ voice, speaker }) => (voice === 'joint') === (speaker === undefined), {
    path: ['speaker'],
    message: 'is for own and attributed words, which need it; joint words are of all parties',
  })

export type Paragraph = z.infer<typeof paragraphSchema>

export const paragraphsSchema = z
  .array(paragraphSchema)
  .min(1)
  .max(100)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'names a paragraph twice')

/** Adds the faults of speakers and commitments that name no party. */
export function checkSpeakers(
  { parties, paragraphs }: { parties: readonly unknown[]; paragraphs: readonly Paragraph[] },
  context: z.RefinementCtx,
): void {
  const message = `names no party: there are ${parties.length}, from 0`
  for (const [at, { speaker, commitments = [] }] of paragraphs.entries()) {
    if (speaker !== undefined && speaker >= parties.length)
      context.addIssue({ code: 'custom', path: ['paragraphs', at, 'speaker'], message })
    for (const [of, { party }] of commitments.entries())
      if (party >= parties.length)
        context.addIssue({ code: 'custom', path: ['paragraphs', at, 'commitments', of, 'party'], message })
  }
}
