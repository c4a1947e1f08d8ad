import { z } from 'zod'
import { namesSchema, textsSchema } from '../codes/text.ts'

const articleIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,19}$/, 'must be an article’s id, as 1 or 2-bis')

const articleSchema = z.strictObject({
  id: articleIdSchema,
  heading: namesSchema.optional(),
  texts: textsSchema(10_000),
})

/** The text that is proposed, and later the text that is adopted: a title, a preamble, and articles in their order. */
export const proposalTextShape = {
  title: namesSchema,
  preamble: textsSchema(10_000).optional(),
  articles: z
    .array(articleSchema)
    .min(1)
    .max(100)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has an article twice'),
}

const proposalTextSchema = z.strictObject(proposalTextShape)

export type ProposalText = z.infer<typeof proposalTextSchema>
export type Article = z.infer<typeof articleSchema>
export { articleIdSchema }
