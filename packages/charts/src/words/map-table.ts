import type { MapState } from '../state/map-state.ts'
import { numberCell, type Table } from '../table.ts'
import type { ChartWords } from './chart-words.ts'

/** Every state of the map, in the order of the protocol. */
export function mapTable({ about, places }: MapState, { texts, formats }: ChartWords): Table {
  return {
    head: [
      { text: texts.table.state, code: 'state', numeric: false },
      { text: about.indicator, code: 'value', numeric: true },
      { text: texts.table.freshness, code: 'reporting', numeric: false },
    ],
    rows: places.map(({ state, name, value, freshness }) => [
      { text: name, data: state },
      numberCell(value ?? undefined, value === null ? texts.map.noFigure : formats.number(value)),
      { text: texts.map.freshness[freshness], data: freshness },
    ]),
  }
}
