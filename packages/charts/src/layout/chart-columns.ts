import type { ChartColumn, ColumnPart } from '../chart.ts'
import type { Figure } from '../series.ts'
import { correctionsText, figureText, noteText } from '../words/figure-words.ts'
import type { Ground, Placed } from './ground.ts'
import { round, yOf } from './plot.ts'

/** A row of figures of one series, and what it is called. */
export type ColumnRow = { readonly of: string; readonly placed: readonly Placed[]; readonly ground: Ground }

/**
 * What the readout of a pointer or a keyboard tells of each period that any row has, from left to right. Words are
 * made when they are read: ten thousand dates take longer to write than to draw.
 */
export function chartColumns(rows: readonly ColumnRow[]): readonly ChartColumn[] {
  const [first] = rows
  if (first === undefined) return []
  const places = new Map(rows.flatMap(({ placed }) => placed.map((one) => [one.figure.period, one] as const)))
  const figures = rows.map((row) => new Map(row.placed.map(({ figure }) => [figure.period, figure])))
  return [...places.values()].sort((a, b) => a.left - b.left).map((place) => columnOf(place, rows, figures))
}

function columnOf(
  { figure: { period }, left, width }: Placed,
  rows: readonly ColumnRow[],
  figures: readonly ReadonlyMap<string, Figure>[],
): ChartColumn {
  const at = figures.findIndex((row) => row.has(period))
  const [own, row] = [figures[at]!.get(period)!, rows[at]!]
  return {
    left: round(left),
    right: round(left + width),
    period,
    value: own.value,
    get name() {
      return row.ground.name(period)
    },
    get text() {
      return figureText(own, row.ground.words)
    },
    get note() {
      return notesOf(own, row)
    },
    get parts() {
      return rows.flatMap((one, index) => partsOf(figures[index]!.get(period), one))
    },
  }
}

function partsOf(figure: Figure | undefined, row: ColumnRow): readonly ColumnPart[] {
  if (figure === undefined) return []
  const { plot, scale, words } = row.ground
  const { value } = figure
  const y = value === undefined ? undefined : yOf(plot, scale, value)
  return [{ of: row.of, value, y, text: figureText(figure, words), note: notesOf(figure, row) }]
}

function notesOf(figure: Figure, { ground: { words } }: ColumnRow): string {
  const notes = [noteText(figure, words), correctionsText(figure.corrections, words)]
  return notes.filter((text) => text !== '').join('\n')
}
