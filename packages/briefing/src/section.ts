import type { Language } from '@concert/statement'

/** A text in every language of the organisation; English is always there. */
export type Text = Readonly<Partial<Record<Language, string>>> & { readonly en: string }

/**
 * What a module contributes to a briefing. Sections know nothing of the forms: blocks are few, and every form writes
 * every block, so a new module brings a new section and no new code here.
 */
export type Section = {
  /** Stable, kebab-case, unique in a briefing: `situation`, `changes`, `corrections`, `signals`, `assessments`, `alerts`. */
  readonly id: string
  readonly title: Text
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | TableBlock
  | ChartBlock
  | AlertBlock

export type TableBlock = {
  readonly kind: 'table'
  /** Kebab-case, unique in its section: names the table in the CSV. */
  readonly id: string
  readonly caption: Text
  readonly columns: readonly Column[]
  /** One cell per column. */
  readonly rows: readonly (readonly Cell[])[]
}

export type Column = { readonly id: string; readonly title: Text; readonly unit?: string }

/** A value is raw; each form writes it in its reader's language. What is missing is named and never a zero. */
export type Cell =
  | { readonly text: Text }
  | { readonly value: number; readonly decimals?: number; readonly note?: Text }
  /** The status that names the gap (SDMX CL_OBS_STATUS), or nothing was said. */
  | { readonly gap: string; readonly note?: Text }
  /** A day, an ISO week, or an instant in UTC. */
  | { readonly period: string }
  | { readonly instant: string }
  /** An entry of the record that the line rests on. */
  | { readonly entry: number; readonly text: Text }

/** Curves on one scale, one a series, in protocol order; a single series is an epidemic curve of its own. */
export type ChartBlock = {
  readonly kind: 'chart'
  readonly id: string
  readonly caption: Text
  readonly indicator: string
  readonly unit: string
  readonly source?: Text
  readonly series: readonly Series[]
}

export type Series = {
  readonly name: Text
  readonly frequency: 'day' | 'week'
  /** A null is a gap, named by its status. */
  readonly points: readonly {
    readonly period: string
    readonly value: number | null
    readonly status?: string
    readonly complete?: boolean
  }[]
}

/** A public alert as CAP 1.2, by which the issue has a CAP form. */
export type AlertBlock = {
  readonly kind: 'alert'
  readonly id: string
  readonly headline: Text
  readonly description: Text
  /** The message as its statement gives it. */
  readonly cap: string
}
