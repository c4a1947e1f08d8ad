import type { Chart } from './chart.ts'
import { drawMarks } from './format-svg.ts'
import { keyRows, type KeyWord } from './layout/key-rows.ts'
import { wrapped } from './layout/wrapped.ts'
import { hatchPatterns } from './marks/hatchings.ts'
import { formatKey } from './marks/key.ts'
import { safe, type Markup } from './markup.ts'
import { plainStyles } from './plain-styles.ts'

export type SvgFile = {
  /** The finding, above the drawing. */
  readonly title: string
  /** Unit, source, licence and as of when, under it; `notesOf` writes them. */
  readonly lines: readonly string[]
  /** All of one size, so many in a row; a name stands over each where there are several. */
  readonly charts: readonly { readonly chart: Chart; readonly name?: string | undefined }[]
  readonly across: number
  /** What the marks mean, where the charts have no key of their own; `keyWords` writes it. */
  readonly key?: readonly KeyWord[]
}

const edge = 16
const titleSizePx = 18
const lineSizePx = 12
const nameHeight = 22

/** Charts as a document that stands alone: with its finding, where its figures are from, and colours on white. */
export function formatSvgFile({ title, lines, charts, across, key: words = [] }: SvgFile): string {
  const { width, height } = charts[0]?.chart ?? { width: 600, height: 0 }
  const names = charts.some(({ name }) => name !== undefined) ? nameHeight : 0
  const step = { x: width + edge, y: height + names + edge }
  const inner = Math.max(1, Math.min(across, charts.length)) * step.x - edge
  const head = textBlock(wrapped(title, inner, titleSizePx * bolder), edge, titleSizePx, 'file-title')
  const key = keyRows(words, inner)
  const top = edge + head.height + (words.length > 0 ? key.height + 8 : 0)
  const bottom = top + Math.ceil(charts.length / across) * step.y
  const foot = textBlock(
    lines.flatMap((line) => wrapped(line, inner)),
    bottom,
    lineSizePx,
    'file-line',
  )
  const size = { width: inner + 2 * edge, height: bottom + foot.height + edge }
  const drawn = charts.map(({ chart, name }, at) => {
    const [x, y] = [edge + (at % across) * step.x, top + Math.floor(at / across) * step.y]
    return placed(chart, name, { x, y, names })
  })
  const id = `${charts[0]?.chart.id ?? 'none'}-file`
  return safe`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="${family}" role="${charts[0]?.chart.role ?? 'img'}" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${described(charts)}</desc><style>${stylesFor(charts)}</style><rect width="100%" height="100%" fill="#fff"/>${head.text}${words.length > 0 && safe`<svg class="chart" x="${edge}" y="${edge + head.height}" width="${inner}" height="${key.height}"><defs>${hatchPatterns(id)}</defs>${formatKey(key.key, id)}</svg>`}${drawn}${foot.text}</svg>
`.text
}

const family =
  "'Noto Sans','Segoe UI',Roboto,'Helvetica Neue','Liberation Sans',Arial,'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"

/** Bold letters are wider by about a tenth. */
const bolder = 1.1

function described(charts: SvgFile['charts']): string {
  return charts.map(({ chart: { title, description } }) => `${title} ${description}`).join('\n')
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
  const { kind, width, height } = chart
  const over =
    name === undefined ? undefined : safe`<text class="file-name" x="${x}" y="${y + 14}">${name}</text>`
  return safe`${over}<svg class="chart ${kind}" x="${x}" y="${y + names}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawMarks(chart)}</svg>`
}

function stylesFor(charts: SvgFile['charts']): Markup {
  const own = `.file-title{font-size:${titleSizePx}px;font-weight:600;fill:#16202c}.file-line{font-size:${lineSizePx}px;fill:#545d69}.file-name{font-size:14px;font-weight:600;fill:#16202c}`
  return plainStyles(
    charts.map(({ chart }) => chart.kind),
    own,
  )
}
