import { formatTable } from '../table.ts'

type Point = {
  readonly period: string
  readonly value: number | string | null
  readonly status: string
  readonly index: number
}
type Series = {
  readonly place: string
  readonly indicator: string
  readonly stratum: string
  readonly frequency: string
  readonly agency: string
  readonly audience: string
  readonly points: readonly Point[]
  readonly derived?: readonly { readonly period: string; readonly value: number | null }[]
  readonly notDerived?: string
}
export type SeriesAnswer = { readonly size: number; readonly series: readonly Series[] }

/** Each series under a heading, each figure with its status and the entry that brought it. */
export function formatSeries({ size, series }: SeriesAnswer): string {
  return [...series.map(formatOne), `${series.length === 0 ? 'nothing, ' : ''}as of ${size} entries`].join(
    '\n\n',
  )
}

function formatOne({
  place,
  indicator,
  stratum,
  frequency,
  agency,
  audience,
  points,
  derived,
  notDerived,
}: Series): string {
  const computed = new Map(derived?.map(({ period, value }) => [period, value]))
  const title = `${place} ${indicator}${stratum === '' ? '' : ` ${stratum}`} by ${frequency}, said by ${agency} to ${audience.replaceAll(' ', ', ')}`
  const table = formatTable<Point>(
    [
      { title: 'period', cell: ({ period }) => period },
      { title: 'value', right: true, cell: ({ value }) => value },
      ...(derived === undefined
        ? []
        : [{ title: 'derived', right: true, cell: ({ period }: Point) => computed.get(period) }]),
      { title: 'status', cell: ({ status }) => status },
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
    ],
    points,
  )
  return [title, ...(notDerived === undefined ? [] : [`not derived: ${notDerived}`]), table].join('\n')
}

type Vintage = {
  readonly value: number | string | null
  readonly status: string
  readonly index: number
  readonly replaced: number | null
  readonly received: string
  readonly agency: string
  readonly audience: string
  readonly reason: string | null
}
export type VintagesAnswer = { readonly vintages: readonly Vintage[] }

export function formatVintages({ vintages }: VintagesAnswer): string {
  return formatTable<Vintage>(
    [
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'received', cell: ({ received }) => received },
      { title: 'agency', cell: ({ agency }) => agency },
      { title: 'audience', cell: ({ audience }) => audience },
      { title: 'value', right: true, cell: ({ value }) => value },
      { title: 'status', cell: ({ status }) => status },
      {
        title: 'replaced by',
        right: true,
        cell: ({ replaced }) => (replaced === null ? null : String(replaced)),
      },
      { title: 'reason', cell: ({ reason }) => reason },
    ],
    vintages,
  )
}
