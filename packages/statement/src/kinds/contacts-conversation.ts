import { z } from 'zod'
import { agencySchema } from '../codes/label-schema.ts'
import { instantSchema } from '../codes/instant-schema.ts'
import { dateSchema } from '../codes/period-schema.ts'
import { languageTagSchema, namesSchema } from '../codes/text.ts'

export const contactMedia = ['telephone', 'video', 'meeting', 'letter'] as const

/** Who spoke: an agency of the directory, or somebody outside of it by name; by office, never by a person's name. */
export const partySchema = z
  .strictObject({
    agency: agencySchema.optional(),
    /** Of a party that is not in the directory. */
    names: namesSchema.optional(),
    office: namesSchema,
  })
  .refine(({ agency, names }) => (agency === undefined) !== (names === undefined), {
    path: ['agency'],
    message: 'a party is an agency of the directory, or has names; not both and not neither',
  })

const partyIndexSchema = z.number().int().min(0).max(63)

const shape = {
  medium: z.enum(contactMedia),
  /** The day that it was on, or is planned for. */
  date: dateSchema,
  began: instantSchema.optional(),
  ended: instantSchema.optional(),
  parties: z.array(partySchema).min(2).max(64),
  /** Which of the parties asked for it, from 0. */
  requestedBy: partyIndexSchema.optional(),
  /** Which of the parties was in the chair, from 0. */
  chair: partyIndexSchema.optional(),
  topics: z.array(namesSchema).min(1).max(20),
  /** Languages that were interpreted from and to by interpreters who were present. */
  interpreted: z.array(languageTagSchema).max(10).optional(),
}

/** What may be known of a conversation without what was said in it. */
export const conversationShape = shape

/** Adds the faults of places that name no party. */
export function checkParties(
  {
    parties,
    requestedBy,
    chair,
  }: { parties: readonly unknown[]; requestedBy?: number | undefined; chair?: number | undefined },
  context: z.RefinementCtx,
): void {
  for (const [place, party] of [
    ['requestedBy', requestedBy],
    ['chair', chair],
  ] as const)
    if (party !== undefined && party >= parties.length)
      context.addIssue({
        code: 'custom',
        path: [place],
        message: `names no party: there are ${parties.length}, from 0`,
      })
}
