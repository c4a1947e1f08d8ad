import { observationStatuses } from '@concert/statement'
import { z } from 'zod'

/** The shapes of what the situation's routes answer, for the API's description; a test holds the answers to them. */

const index = z.number().int().min(0).describe('place in the log')
const instant = z.string().describe('UTC with milliseconds')
const names = z.record(z.string(), z.string()).describe('by language')
const audience = z.string().describe('separated by spaces')
const label = z.string().nullable().describe('of the Traffic Light Protocol')
const size = z.number().int().describe('the number of entries that the answer rests on')
const period = z.string().describe('a date or an ISO week')
const value = z.union([z.number(), z.string(), z.null()]).describe('null is a gap, which the status names')
const status = z
  .enum(Object.keys(observationStatuses) as [string, ...string[]])
  .describe('SDMX CL_OBS_STATUS')

const point = z.strictObject({ period, value, status, index })
const derivedPoint = z.strictObject({ period, value: z.number().nullable() })
const identity = {
  event: z.string(),
  place: z.string().describe('ISO 3166-1 alpha-3, 3166-2, or a part of one'),
  state: z.string(),
  indicator: z.string(),
  stratum: z.string(),
  frequency: z.enum(['day', 'week']),
  agency: z.string(),
  audience,
  dataset: z.string().describe('empty for what an agency says itself'),
}

export const seriesAnswer = z.strictObject({
  size,
  series: z.array(
    z.strictObject({
      id: z.number().int(),
      ...identity,
      points: z.array(point),
      derived: z.array(derivedPoint).optional(),
    }),
  ),
})

const sources = z
  .array(
    z.strictObject({
      agency: z.string().describe('that took figures from it'),
      dataset: z.string(),
      name: z.string(),
      licence: z.string().optional(),
    }),
  )
  .describe('publications, as the reports name them')

export const catalogueAnswer = z.strictObject({
  size,
  series: z.array(
    z.strictObject({
      id: z.number().int(),
      ...identity,
      first: period,
      last: period,
      figures: z.number().int(),
    }),
  ),
  sources,
})

const { agency: _agency, ...figureIdentity } = identity
export const correctionsAnswer = z.strictObject({
  size,
  corrections: z
    .array(
      z.strictObject({
        series: z.number().int(),
        ...figureIdentity,
        period,
        before: value,
        after: value,
        status,
        index: index.describe('the entry that restated it'),
      }),
    )
    .describe('those of the newest entry first'),
  entries: z.array(
    z.strictObject({
      index,
      received: instant,
      agency: z.string(),
      reason: z.string().nullable().describe('null where a report restated'),
      lang: z.string().nullable(),
      figures: z.number().int().describe('how many of those asked for it restated, also beyond the limit'),
    }),
  ),
})

const stated = z.strictObject({ value, status, index })

export const entryFiguresAnswer = z.strictObject({
  count: z.number().int().describe('of all its figures'),
  corrects: z.array(index).describe('entries whose figures it took the place of'),
  correctedBy: z.array(index).describe('entries whose figures have taken its place'),
  figures: z.array(
    z.strictObject({
      place: z.string(),
      indicator: z.string(),
      stratum: z.string(),
      period,
      value,
      status,
      before: stated.optional(),
      after: stated.optional(),
    }),
  ),
})

export const vintagesAnswer = z.strictObject({
  vintages: z.array(
    z.strictObject({
      series: z.number().int(),
      day: z.number().int().describe('first day of the period, since 1970-01-01'),
      value,
      status,
      index,
      replaced: index.nullable(),
      received: instant,
      reason: z.string().nullable(),
      lang: z.string().nullable().describe('of the reason'),
      agency: z.string(),
      audience,
    }),
  ),
})

export const eventsAnswer = z.strictObject({
  events: z.array(
    z.strictObject({
      index,
      replaced: index.nullable(),
      event: z.string(),
      agency: z.string(),
      audience,
      names,
      icd11: z.string().nullable(),
      first_known: z.string().nullable(),
      closed: z.boolean(),
    }),
  ),
})

const last = z.strictObject({ index, received: instant, covers: z.string().optional() })
const boardLine = z.strictObject({
  agency: z.string(),
  state: z.string().optional(),
  event: z.string(),
  last: last.optional(),
  rhythm: z
    .strictObject({ every: z.string(), by: z.string(), weekday: z.number().int().nullable() })
    .optional(),
  nextDue: instant.optional(),
  overdueSince: instant.optional(),
  overdueHours: z.number().optional(),
})

export const overdueAnswer = z.strictObject({ now: instant, board: z.array(boardLine) })

const week = z.strictObject({ ...point.shape, complete: z.boolean() })
const line = z.strictObject({
  indicator: z.string(),
  own: z.boolean().describe("said by the state's own agency, not compiled from a publication"),
  agency: z.string(),
  series: z.array(z.number().int()),
  covers: z.string(),
  weeks: z.array(week),
})

export const overviewAnswer = z.strictObject({
  size,
  now: instant.describe('by which the clocks run'),
  sources,
  states: z.array(
    z.strictObject({
      state: z.string(),
      role: z.enum(['member', 'observer', 'dialogue-partner']),
      names,
      lines: z.array(line),
      lastReport: z.strictObject({ ...last.shape, agency: z.string() }).optional(),
      board: z.array(boardLine),
    }),
  ),
})

export const reportsAnswer = z.strictObject({
  reports: z.array(
    z.strictObject({
      index,
      kind: z.enum(['report', 'correction']),
      event: z.string(),
      agency: z.string(),
      label: z.string().nullable(),
      audience,
      received: instant,
      zero: z.boolean().nullable(),
      narrative: z.string().nullable(),
      reason: z.string().nullable(),
      source: z.string().nullable().describe('JSON'),
      next_due: z.string().nullable(),
      observations: z.number().int(),
      first_day: z.number().int().nullable(),
      last_day: z.number().int().nullable(),
      lang: z.string().nullable(),
    }),
  ),
})

const reply = z.strictObject({
  index,
  request: z.string(),
  agency: z.string(),
  label,
  audience,
  outcome: z.string(),
  answer: z.string(),
  answered: instant,
})

export const requestsAnswer = z.strictObject({
  now: instant,
  requests: z.array(
    z.looseObject({
      index,
      id: z.string(),
      event: z.string().nullable(),
      agency: z.string(),
      label,
      audience,
      state: z.string(),
      question: z.string(),
      asked: instant,
      due: instant.describe('24 hours after it was received'),
      replies: z.array(reply),
    }),
  ),
})

export const codesAnswer = z.strictObject({
  indicators: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      unit: z.string(),
      version: z.string(),
      name: names,
      definition: z.string(),
      source: z.string(),
    }),
  ),
  observationStatuses: z.record(z.string(), z.strictObject({ name: z.string(), gap: z.boolean() })),
})

export type SeriesAnswer = z.infer<typeof seriesAnswer>
export type CatalogueAnswer = z.infer<typeof catalogueAnswer>
export type CorrectionsAnswer = z.infer<typeof correctionsAnswer>
export type EntryFiguresAnswer = z.infer<typeof entryFiguresAnswer>
export type VintagesAnswer = z.infer<typeof vintagesAnswer>
export type EventsAnswer = z.infer<typeof eventsAnswer>
export type OverdueAnswer = z.infer<typeof overdueAnswer>
export type OverviewAnswer = z.infer<typeof overviewAnswer>
export type ReportsAnswer = z.infer<typeof reportsAnswer>
export type RequestsAnswer = z.infer<typeof requestsAnswer>
export type CodesAnswer = z.infer<typeof codesAnswer>
