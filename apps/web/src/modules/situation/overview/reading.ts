import type { MultiplesState } from '@concert/charts'

/** What all drawings of one grid share. */
export type Reading = {
  readonly state: MultiplesState
  /** Id of the scale's lines that stand in the page once. */
  readonly frame: string
  readonly at: number
  readonly isMoved: boolean
  readonly onMove: (at: number) => void
}
