import type { Frequency, Instant, ObservationStatus } from '@concert/statement'

/** A figure that was restated: what stood before and since, null for a gap, with the author's reason where one was given. */
export type Correction = {
  readonly period: string
  readonly before: number | null
  readonly after: number | null
  readonly reason: string | null
  /** When it became known. */
  readonly received: string
}

/** What was said of one day or ISO week, as the API gives it. A value of null is a gap, which the status names. */
export type Point = {
  readonly period: string
  readonly value: number | string | null
  /** SDMX CL_OBS_STATUS; `A` where it is left out. */
  readonly status?: string | undefined
  /** False for a week that lacks days. */
  readonly complete?: boolean | undefined
  /** Ends of the interval of an estimate; both or none. */
  readonly lower?: number | undefined
  readonly upper?: number | undefined
  readonly corrections?: readonly Correction[] | undefined
}

/** Points of one frequency. Their order does not matter; of two for one period the later stands. */
export type Series = {
  /** What it is called in the chart, in the reader's language. */
  readonly name: string
  readonly frequency: Frequency
  readonly points: readonly Point[]
}

/** One period as a chart knows it: a figure, or a gap with the status that names it (none where nothing was said). */
export type Figure = {
  readonly period: string
  readonly value: number | undefined
  readonly status: ObservationStatus | undefined
  readonly provisional: boolean
  readonly complete: boolean
  readonly corrections: readonly Correction[]
}

/** What a chart is of and where its figures come from, in the reader's language. */
export type About = {
  readonly place: string
  readonly indicator: string
  /** A flow can be added up over days; a stock and a measure cannot. */
  readonly type: 'flow' | 'stock' | 'measure'
  readonly unit?: string | undefined
  readonly source?: string | undefined
  readonly licence?: string | undefined
  /** As of when the figures are known. */
  readonly asOf?: Instant | undefined
}
