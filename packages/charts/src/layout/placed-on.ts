import type { Column } from '../state/columns.ts'
import type { DayAxis } from './day-axis.ts'
import type { Placed } from './ground.ts'

/** Columns where their days stand. */
export function placedOn(axis: DayAxis, columns: readonly Column[]): readonly Placed<Column>[] {
  return columns.map((figure) => ({
    figure,
    left: axis.at(figure.first),
    width: (figure.last - figure.first + 1) * axis.dayWidth,
  }))
}
