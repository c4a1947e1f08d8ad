import {
  curveFinding,
  curveTable,
  drawChart,
  drawKeySwatch,
  drawMarks,
  drawSharedFrame,
  keyWords,
  layoutEpidemicCurve,
  layoutSmallMultiple,
  multiplesFinding,
  multiplesTable,
  safe,
  type Chart,
  type CurveState,
  type Markup,
  type MultiplesState,
  type Table,
} from '@concert/charts'
import { chartParts, type ChartPart } from './chart-parts.ts'
import type { FormWords } from './form-words.ts'
import type { ChartBlock } from './section.ts'

/** A chart with its title, what it shows in a sentence, its key, its unit and source, and its figures as a table. */
export function htmlChart(block: ChartBlock, id: string, words: FormWords): Markup {
  const { say, texts, charts } = words
  const parts = chartParts(block, id, words)
  const source = block.source === undefined ? undefined : charts.texts.lines.source(say(block.source))
  const lines = [texts.unit(words.unit(block.unit)), source].filter((line) => line !== undefined)
  const drawn =
    parts.length === 0
      ? safe`<p class="q">${charts.texts.noFigures}</p>`
      : parts.map((part) => htmlPart(part, id, words))
  return safe`<h3 id="${id}">${say(block.caption)}</h3>
<p class="note">${lines.join(' · ')}</p>${drawn}`
}

/** Under the heading of that id. */
function htmlPart(part: ChartPart, heading: string, words: FormWords): Markup {
  const { charts } = words
  return part.kind === 'curve'
    ? safe`${curve(part.state, part.id, words)}${figures(curveTable(part.state, charts), part.id, heading, words)}`
    : safe`${multiples(part.state, part.id, words)}${figures(multiplesTable(part.state, charts), part.id, heading, words)}`
}

const curveSize = { width: 640, height: 260 } as const

function curve(state: CurveState, id: string, words: FormWords): Markup {
  const { charts } = words
  const drawn = drawChart(layoutEpidemicCurve(state, { id, ...curveSize, ...charts, untitled: true }))
  return safe`<p>${curveFinding(state, charts)}</p><div class="curve">${drawn}</div>`
}

function multiples(state: MultiplesState, id: string, words: FormWords): Markup {
  const { charts } = words
  const frame = `${id}-f`
  const cards = state.panels.map((panel) => {
    const drawn = multiple(
      layoutSmallMultiple(state, panel, { ...charts, id: panel.id, sharedFrame: frame, untitled: true }),
    )
    return safe`<li><h4>${panel.name}</h4>${drawn}
`
  })
  return safe`<p>${multiplesFinding(state, charts)}</p>${key(state, frame, words)}${drawSharedFrame(state, frame, charts)}<ol class="grid">
${cards}</ol>`
}

/** A heading names it; what it is of stands over them all. */
function multiple(chart: Chart): Markup {
  const { width, height, description } = chart
  return safe`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${drawMarks(chart)}</svg>`
}

function key({ panels }: MultiplesState, frame: string, { charts, texts }: FormWords): Markup | undefined {
  const entries = keyWords(
    panels.flatMap(({ figures: told }) => told),
    charts.texts,
  )
  if (entries.length === 0) return undefined
  return safe`<ul class="key" aria-label="${texts.key}">${entries.map(({ name, text }) => safe`<li>${drawKeySwatch(name, frame)}${text}`)}</ul>`
}

function figures(
  { head, rows }: Table,
  id: string,
  heading: string,
  { texts }: FormWords,
): Markup | undefined {
  if (rows.length === 0) return undefined
  const columns = head.map(({ text }) => safe`<th scope="col">${text}`)
  const lines = rows.map(
    (cells) =>
      safe`<tr>${cells.map(({ text, data }, at) => (at === 0 ? safe`<th>${text}` : data === '' && text !== '' ? safe`<td class="q">${text}` : safe`<td>${text}`))}`,
  )
  return safe`<details><summary id="${id}-s">${texts.table}</summary><div class="scroll" role="region" aria-labelledby="${heading} ${id}-s" tabindex="0"><table><thead><tr>${columns}<tbody>${lines}</table></div></details>
`
}
