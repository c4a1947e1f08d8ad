import type { Freshness } from '../texts/chart-texts.ts'

/** One state: a circle whose area is its figure, outlined by how recent its report is. */
export type Circle = {
  readonly state: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** A figure, zero or less, or no figure. */
  readonly as: 'figure' | 'zero' | 'negative' | 'gap'
  readonly freshness: Freshness
  readonly name: string
  readonly href: string | undefined
  /** Of the area that takes a pointer or a finger. */
  readonly reach: number
}
