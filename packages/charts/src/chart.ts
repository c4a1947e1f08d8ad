import type { Mark } from './marks/mark.ts'

/** What is said of one period of one series. */
export type ColumnPart = {
  /** The series: an indicator, a place, or a point in time. */
  readonly of: string
  /** Undefined is a gap. */
  readonly value: number | undefined
  /** Where the figure stands, in pixels of the drawing; undefined where it is not drawn. */
  readonly y: number | undefined
  /** The figure, or why there is none. */
  readonly text: string
  /** What qualifies it: provisional, corrected from what to what and why; empty where nothing does. */
  readonly note: string
}

/** One period of a laid-out chart: where it stands and what is said of it, for a readout by pointer or keyboard. */
export type ChartColumn = {
  /** Its extent, in pixels of the drawing. */
  readonly left: number
  readonly right: number
  readonly period: string
  /** The period as the axis calls it. */
  readonly name: string
  /** Of the first series that has the period. */
  readonly value: number | undefined
  readonly text: string
  readonly note: string
  /** Of every series of the chart that has the period. */
  readonly parts: readonly ColumnPart[]
}

/** A chart with every mark in its place. `formatSvg` writes it down. */
export type Chart = {
  /** Unique in its document: ids in the drawing begin with it. */
  readonly id: string
  readonly kind: 'epidemic-curve' | 'small-multiple' | 'vintages' | 'lines' | 'map' | 'chain'
  readonly width: number
  readonly height: number
  /** A group has parts that can be focused; an image is read as its text alternative. */
  readonly role: 'img' | 'group'
  /** The accessible name, and the text alternative. */
  readonly title: string
  readonly description: string
  /** Begins the ids of the hatchings; undefined where the chart brings its own. */
  readonly sharedHatchings?: string
  readonly marks: readonly Mark[]
  readonly columns: readonly ChartColumn[]
}

/** What every layout is given. A drawing grows higher than `height` where its parts need it. */
export type LayoutOptions = {
  readonly id: string
  readonly width: number
  readonly height: number
}
