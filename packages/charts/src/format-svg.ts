import type { Chart } from './chart.ts'
import { hatchPatterns } from './marks/hatchings.ts'
import { formatMark } from './marks/mark.ts'
import { safe, type Markup } from './markup.ts'

/** The chart as one `<svg>` element, the same bytes for the same chart. Its colours are `chartStyles`. */
export function formatSvg(chart: Chart): string {
  return drawChart(chart).text
}

/** The same as markup, for a page that is made of it. */
export function drawChart(chart: Chart): Markup {
  const { id, kind, width, height, role, title, description } = chart
  return safe`<svg class="chart ${kind}" viewBox="0 0 ${width} ${height}" role="${role}" aria-labelledby="t-${id} d-${id}"><title id="t-${id}">${title}</title><desc id="d-${id}">${description}</desc>${drawMarks(chart)}</svg>`
}

/** What is inside, with the hatchings that it needs. */
export function drawMarks({ id, marks, sharedHatchings }: Chart): Markup {
  const drawn = marks.map((mark) => formatMark(mark, sharedHatchings ?? id))
  const own = sharedHatchings === undefined && drawn.some(({ text }) => text.includes('url(#'))
  return safe`${own && safe`<defs>${hatchPatterns(id)}</defs>`}${drawn}`
}
