import { z } from 'zod'
import { triageShape } from './threats.ts'

/** The shapes of signals that the node finds itself, and of what is computed of one series as of a vintage. */

const size = z.number().int().describe('the number of entries that the answer rests on')
const vintage = z.number().int().min(1).describe('how many entries of the record were known')
const instant = z.string().describe('UTC with milliseconds')
const period = z.string().describe('a day or an ISO week')

/** Why there is no figure; `not-agreed`: the members have agreed on no parameters for it. */
export const figureGaps = [
  'too-short',
  'missing',
  'negative',
  'constant',
  'no-cases',
  'no-convergence',
  'unbounded',
  'overflow',
  'not-agreed',
] as const
const gap = z.enum(figureGaps)
const figure = z.union([z.number(), gap]).describe('a number, or the name of why there is none')

const seriesFields = {
  series: z.number().int().describe('its number, the same in every rebuild'),
  event: z.string(),
  place: z.string(),
  state: z.string(),
  indicator: z.string(),
  stratum: z.string(),
  frequency: z.enum(['day', 'week']),
  owner: z.string().describe('agency whose figures they are'),
  audience: z.string().describe('separated by spaces; what is computed goes no further'),
  dataset: z.string(),
}

const raised = {
  period,
  algorithm: z.string().describe('its id in the parameters'),
  parameters: z
    .string()
    .describe('the threats.parameters statement that holds them, or the name of the built-in set'),
  vintage,
  observed: z.number(),
  expected: z.number().nullable(),
  threshold: z.number(),
  measure: z
    .enum(['figure', 'score'])
    .describe('what the threshold is for: the figure observed, or the score'),
  score: z.number().describe("above 1 beyond the threshold, on the algorithm's own scale"),
}

export const boardSignalShape = z.strictObject({
  id: z.string().describe('SHA-256 of its canonical JSON; a triage names it in inReplyTo'),
  ...seriesFields,
  ...raised,
  received: instant.describe('of the entry that raised it'),
  label: z.string().nullable().describe('of that entry, by the Traffic Light Protocol'),
  ended: z
    .strictObject({
      vintage: vintage.describe('by which its ground was gone'),
      received: instant,
      reason: z.union([z.literal('below-threshold'), gap]),
    })
    .nullable()
    .describe('null: it stands'),
  triages: z.array(triageShape).describe('oldest first; of each agency the last stands'),
})

/** GET /api/threats/board?event&state&place&indicator&algorithm&standing=raised|ended|all&limit&asOf */
export const signalBoardAnswer = z.strictObject({
  size,
  assessed: z
    .number()
    .int()
    .describe('entries whose figures have been assessed; less than size: more may come'),
  signals: z.array(boardSignalShape).describe('newest vintage first'),
})
/** GET /api/threats/board/ID */
export const boardSignalAnswer = z.strictObject({ size, signal: boardSignalShape })

/** GET /api/threats/board/ID/recomputed */
export const recomputedAnswer = z.strictObject({
  id: z.string(),
  vintage,
  same: z.boolean().describe('the canonical JSON is the same, byte for byte'),
  kept: z.string().describe('canonical JSON of what is on the board'),
  recomputed: z.string().nullable().describe('of what follows from the record now; null: no signal'),
})

/** GET /api/threats/series?event&state&place&indicator&frequency&asOf: those of counts that the reader may see */
export const analysedSeriesAnswer = z.strictObject({
  size,
  series: z.array(z.strictObject(seriesFields)),
})

const analysis = {
  size,
  ...seriesFields,
  vintage: z.number().int().describe('of the series: the last entry by then that touched it'),
  parameters: z.string().describe('as of that vintage'),
}

const judged = z.strictObject({
  period,
  expected: figure,
  threshold: figure,
  alarm: z.boolean(),
})

/** GET /api/threats/series/NUMBER/curve?asOf */
export const curveAnswer = z.strictObject({
  ...analysis,
  points: z
    .array(z.strictObject({ period, value: figure }))
    .describe('every period from the first to the last'),
  algorithms: z
    .array(
      z.strictObject({
        algorithm: z.string(),
        measure: z.enum(['figure', 'score']),
        points: z.array(judged).describe('the last 180 days or 104 weeks'),
      }),
    )
    .describe('those agreed for this indicator and frequency'),
  vintages: z
    .array(z.strictObject({ vintage, received: instant }))
    .describe('every vintage of the series, oldest first: what the slider goes through'),
})

const interval = { mean: figure, lower: figure, median: figure, upper: figure }

/** GET /api/threats/series/NUMBER/reproduction?asOf, and …/reproduction.csv */
export const reproductionAnswer = z.strictObject({
  ...analysis,
  algorithm: z.string().nullable(),
  serialInterval: z.strictObject({ mean: z.number(), sd: z.number() }).nullable().describe('days'),
  windowDays: z.number().int().nullable(),
  estimates: z
    .array(
      z.strictObject({
        from: z.string().describe('first day of the window'),
        to: z.string().describe('its last day'),
        ...interval,
      }),
    )
    .describe('95 % credible intervals; of a weekly series at the end of each week'),
  gap: gap.nullable().describe('why there is none at all'),
})

/** GET /api/threats/series/NUMBER/growth?asOf, and …/growth.csv */
export const growthAnswer = z.strictObject({
  ...analysis,
  windowDays: z.number().int(),
  estimates: z.array(
    z.strictObject({
      to: z.string().describe('last day of the window'),
      rate: figure.describe('per day'),
      lower: figure,
      upper: figure,
      change: z.enum(['doubling', 'halving']).nullable(),
      days: figure.describe('doubling or halving time'),
      daysLower: figure,
      daysUpper: figure,
    }),
  ),
})

const quantiles = z.array(figure).describe('one for each level')
const levels = z.array(z.number()).describe('probabilities of the quantiles')

const scores = z.strictObject({
  forecasts: z.number().int(),
  wis: figure.describe('mean weighted interval score; smaller is better'),
  coverage50: figure,
  coverage95: figure,
  relativeWis: figure.describe('to the baseline on the same; below 1 is better'),
})

/** GET /api/threats/series/NUMBER/nowcast?asOf, and …/nowcast.csv */
export const nowcastAnswer = z.strictObject({
  ...analysis,
  levels,
  points: z
    .array(
      z.strictObject({
        period,
        published: figure,
        quantiles,
      }),
    )
    .describe('the latest periods that are still revised'),
  delays: z
    .array(
      z.strictObject({
        delay: z.number().int().describe('periods after the one counted'),
        periods: z.number().int().describe('settled ones that it rests on'),
        share: figure.describe('of the settled counts, known with this delay'),
      }),
    )
    .describe('how counts come in'),
  past: z
    .array(scores.extend({ age: z.number().int() }))
    .describe('how nowcasts of that age did; the baseline is what was published'),
})

/** GET /api/threats/series/NUMBER/forecast?asOf, and …/forecast.csv */
export const forecastAnswer = z.strictObject({
  ...analysis,
  levels,
  reference: z.string().nullable().describe('the last whole week that is known'),
  weeks: z.array(
    z.strictObject({
      horizon: z.number().int().min(1).max(4),
      period,
      end: z.string().describe('its Sunday'),
      quantiles,
    }),
  ),
  past: z
    .array(scores.extend({ horizon: z.number().int() }))
    .describe('how forecasts did that were made by the same rule on each earlier vintage'),
  gap: gap.nullable(),
})

export type BoardSignal = z.infer<typeof boardSignalShape>
export type SignalBoardAnswer = z.infer<typeof signalBoardAnswer>
export type BoardSignalAnswer = z.infer<typeof boardSignalAnswer>
export type RecomputedAnswer = z.infer<typeof recomputedAnswer>
export type AnalysedSeriesAnswer = z.infer<typeof analysedSeriesAnswer>
export type CurveAnswer = z.infer<typeof curveAnswer>
export type ReproductionAnswer = z.infer<typeof reproductionAnswer>
export type GrowthAnswer = z.infer<typeof growthAnswer>
export type NowcastAnswer = z.infer<typeof nowcastAnswer>
export type ForecastAnswer = z.infer<typeof forecastAnswer>
export type FigureGap = (typeof figureGaps)[number]
