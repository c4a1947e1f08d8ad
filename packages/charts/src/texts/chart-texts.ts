import type { Frequency, ObservationStatus } from '@concert/statement'

/** How a figure stands to the one before it: by how many percent where that can be said. */
export type Change = { readonly direction: 'up' | 'down' | 'same'; readonly percent: string | undefined }

/** A figure of a place over a span of time, formatted. */
export type Told = { readonly value: string; readonly span: string; readonly change: Change | undefined }

/** Every text of the charts. A language without one of them does not compile. Arguments are formatted already, unless they are numbers. */
export type ChartTexts = {
  /** Between two parts of one line, and between two sentences. */
  readonly comma: string
  readonly space: string
  readonly colon: string
  /** Between the members of a list. */
  readonly listComma: string
  readonly semicolon: string
  readonly stop: string
  readonly noFigures: string
  readonly noReport: string
  readonly incomplete: string
  readonly statuses: Readonly<Record<Exclude<ObservationStatus, 'A'>, string>>
  readonly correction: (period: string, before: string, after: string, date: string) => string
  readonly key: {
    readonly figure: string
    readonly provisional: string
    readonly gap: string
    readonly zero: string
    readonly corrected: string
    readonly mean: string
    readonly interval: string
    /** A provisional stretch of a line. */
    readonly dashed: string
  }
  readonly finding: {
    /** The last full week, or the last seven days; compared with those before. */
    readonly flow: Readonly<Record<Frequency, (place: string, indicator: string, told: Told) => string>>
    readonly level: (place: string, indicator: string, told: Told) => string
    readonly none: (place: string, indicator: string) => string
    readonly vintages: (place: string, indicator: string, told: VintageTold) => string
    readonly several: (indicator: string, span: string, told: string) => string
    readonly states: (indicator: string, span: string, reported: number, states: number) => string
  }
  readonly described: {
    readonly chart: Readonly<Record<Frequency, (place: string, indicator: string, periods: string) => string>>
    readonly highest: (value: string, period: string) => string
    readonly last: (value: string, period: string) => string
    readonly trend: Readonly<Record<Frequency, (change: Change) => string>>
    readonly gaps: (periods: string) => string
    readonly corrected: (periods: string) => string
    readonly provisional: (periods: string) => string
    readonly more: (count: number) => string
    readonly threshold: (label: string, value: string) => string
    readonly changed: (date: string, changed: number, periods: number) => string
    readonly map: (indicator: string, span: string, states: number) => string
    readonly noFigureOf: (states: string) => string
    readonly overdue: (states: string) => string
  }
  readonly lines: {
    readonly source: (source: string) => string
    readonly licence: (licence: string) => string
    readonly asOf: (instant: string) => string
    readonly unit: (unit: string) => string
  }
  readonly vintage: { readonly now: string; readonly earlier: (date: string) => string }
  readonly map: {
    readonly state: (name: string, value: string, span: string) => string
    readonly noFigure: string
    readonly freshness: Readonly<Record<Freshness, string>>
  }
  readonly table: {
    readonly period: Readonly<Record<Frequency, string>>
    readonly value: string
    readonly note: string
    readonly status: string
    readonly mean: string
    readonly lower: string
    readonly upper: string
    readonly state: string
    readonly freshness: string
  }
  readonly instant: (day: string, time: string) => string
}

/** What was told of a span then and is told now. */
export type VintageTold = {
  readonly span: string
  readonly earlier: string
  readonly now: string
  readonly date: string
  readonly change: Change | undefined
}

/** How recent what a state says is: within its rhythm, past its due time, or not heard of. */
export type Freshness = 'current' | 'overdue' | 'silent'
