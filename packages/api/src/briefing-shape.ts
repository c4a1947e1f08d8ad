import { z } from 'zod'

/** One issue as its figures file has it: what every form of it is written from. */

const text = z
  .record(z.string(), z.string())
  .describe('by language; English is always there')
  .refine((texts) => Object.hasOwn(texts, 'en'))
const period = z.string().describe('a day or an ISO week')

const cell = z.union([
  z.strictObject({ text }),
  z.strictObject({ value: z.number(), decimals: z.number().int().optional(), note: text.optional() }),
  z.strictObject({ gap: z.string().describe('names why there is no figure'), note: text.optional() }),
  z.strictObject({ period }),
  z.strictObject({ instant: z.string() }),
  z.strictObject({ entry: z.number().int().describe('of the record'), text }),
])

const paragraph = z.strictObject({ kind: z.literal('paragraph'), text })
const list = z.strictObject({ kind: z.literal('list'), items: z.array(text) })
const table = z.strictObject({
  kind: z.literal('table'),
  id: z.string(),
  caption: text,
  columns: z.array(z.strictObject({ id: z.string(), title: text, unit: z.string().optional() })),
  rows: z.array(z.array(cell)).describe('one cell per column; states in protocol order'),
})
const chart = z.strictObject({
  kind: z.literal('chart'),
  id: z.string(),
  caption: text,
  indicator: z.string(),
  unit: z.string(),
  source: text.optional(),
  series: z.array(
    z.strictObject({
      name: text,
      frequency: z.enum(['day', 'week']),
      points: z.array(
        z.strictObject({
          period,
          value: z.number().nullable(),
          status: z.string().optional(),
          complete: z.boolean().optional(),
        }),
      ),
    }),
  ),
})
const alert = z.strictObject({
  kind: z.literal('alert'),
  id: z.string(),
  headline: text,
  description: text,
  cap: z.string().describe('CAP 1.2'),
})

export const sectionShape = z.strictObject({
  id: z.string().describe('situation, changes, corrections, signals, assessments, alerts …'),
  title: text,
  blocks: z.array(z.discriminatedUnion('kind', [paragraph, list, table, chart, alert])),
})

export const briefingWordsShape = z.strictObject({
  title: z.string(),
  lead: z.string().describe('paragraphs, parted by an empty line'),
  notes: z.record(z.string(), z.string()).describe('before the figures of a section, by its id'),
})

const wordsByLanguage = z.record(z.string(), briefingWordsShape).describe('by language')

export const briefingShape = z.strictObject({
  format: z.literal('concert.briefing/v1'),
  mode: z.enum(['live', 'sample', 'exercise']),
  organisation: z.strictObject({
    names: text,
    secretariat: text,
    languages: z.array(z.string()),
    notice: text.optional(),
  }),
  number: z.number().int(),
  date: z.string(),
  event: z.strictObject({ id: z.string(), names: text }),
  record: z.strictObject({ origin: z.string(), size: z.number().int(), root: z.string() }),
  previous: z
    .strictObject({ number: z.number().int(), date: z.string(), size: z.number().int() })
    .optional()
    .describe('the issue before it, from which changes are counted'),
  corrects: z.strictObject({ number: z.number().int(), id: z.string(), reason: text }).optional(),
  words: wordsByLanguage,
  sections: z.array(sectionShape),
})

export type BriefingShape = z.infer<typeof briefingShape>
