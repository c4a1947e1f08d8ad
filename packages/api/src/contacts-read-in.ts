import { contactMedia, stances, stateSchema, voices } from '@concert/statement'
import { z } from 'zod'

/** A readout that was read in: guesses, each with its place in the text, which an officer confirms one by one. */

const place = z
  .strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .describe('UTF-16 code units of `text`, the end excluded')

const certainty = z
  .enum(['stated', 'inferred', 'guessed'])
  .describe(
    'stated in so many words; follows from what is stated elsewhere in the text; a default where nothing says',
  )

function guess<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, certainty, found: z.array(place).readonly() })
}

const partyIndex = z.number().int().min(0).describe('which of the parties, from 0')

const party = z.strictObject({
  office: z.string().describe('without the person’s name'),
  state: stateSchema.optional(),
  agency: z.string().optional().describe('of the directory, where one fits'),
  leftOut: z.array(place).readonly().describe('the person’s name, which Concert does not keep'),
})

const commitment = z.strictObject({ party: partyIndex, what: z.string(), by: z.string().optional() })

const event = z.strictObject({
  what: z.string(),
  date: z.string().optional(),
  medium: z.enum(contactMedia).optional(),
  chair: stateSchema.optional(),
})

const paragraph = z.strictObject({
  found: place,
  text: z.string().describe('with offices where persons’ names stood'),
  leftOut: z.array(z.strictObject({ ...place.shape, instead: z.string() })).readonly(),
  voice: guess(z.enum(voices)),
  speaker: guess(partyIndex).optional().describe('of joint words absent'),
  stance: guess(z.enum(stances)),
  otherStances: z.array(guess(z.enum(stances))).readonly(),
  events: z.array(z.number().int().min(0)).readonly().describe('which of the events it names, from 0'),
  commitments: z.array(guess(commitment)).readonly(),
})

export const readInAnswer = z.strictObject({
  text: z.string().describe('what was read out of the file, which every place counts in'),
  language: guess(z.enum(['en', 'ru', 'zh'])),
  title: guess(z.string()).optional(),
  date: guess(z.string()).optional(),
  medium: guess(z.enum(contactMedia)).optional(),
  parties: z.array(guess(party)).readonly(),
  requestedBy: guess(partyIndex).optional(),
  chair: guess(partyIndex).optional(),
  topics: z.array(guess(z.string())).readonly(),
  events: z
    .array(guess(event))
    .readonly()
    .describe('what the text refers to: other meetings, calls, letters'),
  paragraphs: z.array(paragraph).readonly(),
  leftOut: z.array(place).readonly().describe('every place where a person’s name stood'),
  doubtfulNames: z.array(place).readonly().describe('perhaps a person’s name, and still in the paragraphs'),
  missing: z
    .array(z.enum(['date', 'medium', 'parties', 'topics', 'paragraphs']))
    .readonly()
    .describe('what nothing in the text told of'),
})

export type ReadInAnswer = z.infer<typeof readInAnswer>
export type ReadInPlace = z.infer<typeof place>
export type ReadInParagraph = z.infer<typeof paragraph>
