/** One measurement beside the limit or the peer that was measured in the same run. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly against?: string
  readonly ratio?: number
  readonly wanted?: string
}

export function formatFigure({ name, value, unit, against, ratio, wanted }: Figure): string {
  const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
  const compared = against === undefined ? '' : `; ${against}`
  const share = ratio === undefined ? '' : `; ratio ${ratio.toFixed(2)}`
  return `${name}: ${shown} ${unit}${compared}${share}${wanted === undefined ? '' : ` (wanted ${wanted})`}`
}
