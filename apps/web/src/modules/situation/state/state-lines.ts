import type { CatalogueAnswer } from '@concert/api'

export type Line = CatalogueAnswer['series'][number]

/** One indicator of a place: all series of it, the one that is shown first unless another is chosen. */
export type IndicatorLines = { readonly indicator: string; readonly lines: readonly Line[] }

/** Places of a state that figures stand for: the state itself, and then its parts by their codes. */
export function placesOf(lines: readonly Line[], state: string): readonly string[] {
  const places = [...new Set(lines.map(({ place }) => place))]
  return places.sort((a, b) => Number(b === state) - Number(a === state) || (a < b ? -1 : 1))
}

/** Whether the state's own agency says it; else it is compiled for it from a publication. */
export function isOwn({ agency }: Pick<Line, 'agency'>, secretariat: string | undefined): boolean {
  return agency !== secretariat
}

/** The indicators of a place in the order of the code list, each with its series in the order of what is shown first. */
export function indicatorsAt(
  lines: readonly Line[],
  place: string,
  { order, secretariat }: { readonly order: readonly string[]; readonly secretariat: string | undefined },
): readonly IndicatorLines[] {
  const here = lines.filter((line) => line.place === place)
  const names = [...new Set(here.map(({ indicator }) => indicator))]
  return names
    .sort((a, b) => rankIn(order, a) - rankIn(order, b))
    .map((indicator) => ({
      indicator,
      lines: here.filter((line) => line.indicator === indicator).sort(inOrderOf(secretariat)),
    }))
}

function rankIn(order: readonly string[], indicator: string): number {
  const at = order.indexOf(indicator)
  return at < 0 ? order.length : at
}

/** The state's own before a compiled one, the public before what is said to some, then by stratum, and weeks before days. */
function inOrderOf(secretariat: string | undefined): (a: Line, b: Line) => number {
  const rank = (line: Line): number =>
    (isOwn(line, secretariat) ? 0 : 2) + (line.audience === 'public' ? 0 : 1)
  return (a, b) =>
    rank(a) - rank(b) || compare(a.stratum, b.stratum) || compare(b.frequency, a.frequency) || a.id - b.id
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
