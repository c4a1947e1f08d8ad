import type { AgreedSet } from '../signals/agreed.ts'
import type { AtVintage } from '../signals/judges-at.ts'
import type { FigureRow, KnownSeries } from '../signals/known-series.ts'
import type { SeriesIdentity } from '../signals/raised-signal.ts'

/** One series with all that was known of it at a vintage. */
export type SeriesTask = {
  readonly identity: SeriesIdentity
  readonly rows: readonly FigureRow[]
  readonly vintage: number
  readonly sets: readonly AgreedSet[]
}

/** What an analysis reads. */
export type Analysed = SeriesTask & { readonly known: KnownSeries; readonly at: AtVintage }
