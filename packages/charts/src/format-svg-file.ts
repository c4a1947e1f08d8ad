import type { Chart } from './chart.ts'
import { chartStyles } from './chart-styles.ts'
import { drawMarks } from './format-svg.ts'
import { wrapped } from './layout/wrapped.ts'
import { markup, safe, type Markup } from './markup.ts'

export type SvgFile = {
  /** The finding, above the drawing. */
  readonly title: string
  /** Unit, source, licence and as of when, under it. */
  readonly lines: readonly string[]
  /** All of one size, so many in a row; a name stands over each where there are several. */
  readonly charts: readonly { readonly chart: Chart; readonly name?: string | undefined }[]
  readonly across: number
}

const edge = 16
const titleSizePx = 18
const lineSizePx = 12
const nameHeight = 22
const family = "'Noto Sans','Noto Sans SC',system-ui,sans-serif"

/** Charts as a document that stands alone: with its finding, where its figures are from, and colours on white. */
export function formatSvgFile({ title, lines, charts, across }: SvgFile): string {
  const { width, height } = charts[0]!.chart
  const names = charts.some(({ name }) => name !== undefined) ? nameHeight : 0
  const step = { x: width + edge, y: height + names + edge }
  const inner = across * step.x - edge
  const head = textBlock(wrapped(title, inner, titleSizePx), edge, titleSizePx, 'file-title')
  const bottom = edge + head.height + Math.ceil(charts.length / across) * step.y
  const foot = textBlock(
    lines.flatMap((line) => wrapped(line, inner, lineSizePx)),
    bottom,
    lineSizePx,
    'file-line',
  )
  const size = { width: inner + 2 * edge, height: bottom + foot.height + edge }
  const drawn = charts.map(({ chart, name }, at) =>
    placed(chart, name, {
      x: edge + (at % across) * step.x,
      y: edge + head.height + Math.floor(at / across) * step.y,
      names,
    }),
  )
  return safe`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="${family}" role="img" aria-labelledby="file-title"><title id="file-title">${title}</title><style>${fileStyles}</style><rect width="100%" height="100%" fill="#fff"/>${head.text}${drawn}${foot.text}</svg>`
    .text
}

function textBlock(
  rows: readonly string[],
  top: number,
  sizePx: number,
  name: string,
): { readonly text: Markup; readonly height: number } {
  const step = Math.round(sizePx * 1.4)
  const text = rows.map(
    (row, at) => safe`<text class="${name}" x="${edge}" y="${top + at * step + sizePx}">${row}</text>`,
  )
  return { text: safe`${text}`, height: rows.length * step + (rows.length > 0 ? 8 : 0) }
}

function placed(
  chart: Chart,
  name: string | undefined,
  { x, y, names }: { readonly x: number; readonly y: number; readonly names: number },
): Markup {
  const { width, height } = chart
  const over =
    name === undefined ? undefined : safe`<text class="file-name" x="${x}" y="${y + 14}">${name}</text>`
  return safe`${over}<svg class="chart" x="${x}" y="${y + names}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawMarks(chart)}</svg>`
}

/** Many programs read no custom properties: the light colours are written out. */
const fileStyles = markup(
  `${chartStyles}.file-title{font-size:${titleSizePx}px;font-weight:600;fill:#16202c}.file-line{font-size:${lineSizePx}px;fill:#545d69}.file-name{font-size:14px;font-weight:600;fill:#16202c}`
    .replaceAll(/var\(--chart-[a-z0-9-]+,(#[0-9a-f]+)\)/g, '$1')
    .replaceAll('.chart{display:block;width:100%;height:auto;overflow:visible}', ''),
)
