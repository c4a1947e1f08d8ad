import {
  curveFinding,
  formatKeyImage,
  formatSvgImage,
  keyWords,
  layoutEpidemicCurve,
  layoutSmallMultiple,
  multiplesFinding,
  type Chart,
  type KeyName,
} from '@concert/charts'
import { chartParts, type ChartPart } from './chart-parts.ts'
import type { Draw } from './draw.ts'
import type { FormWords } from './form-words.ts'
import { breakable } from './readable.ts'
import type { ChartBlock } from './section.ts'

export type SetChart = {
  readonly kind: 'chart'
  readonly caption: string
  readonly parts: readonly SetPart[]
  /** Unit, source, and where every figure stands. */
  readonly note: string
}

type SetPart = {
  readonly finding: string
  readonly key: readonly { readonly drawing: string; readonly text: string }[]
  readonly across: number
  readonly drawings: readonly {
    readonly drawing: string
    readonly name: string
    /** The text alternative. */
    readonly alternative: string
  }[]
}

export function typesetChart(
  block: ChartBlock,
  id: string,
  words: FormWords,
  { draw, file }: { readonly draw: Draw; readonly file: string },
): SetChart {
  const { say, texts, charts } = words
  const parts = chartParts(block, id, words).map((part) => setPart(part, words, draw))
  const source = block.source === undefined ? [] : [charts.texts.lines.source(say(block.source))]
  return {
    kind: 'chart',
    caption: breakable(say(block.caption)),
    parts,
    note: breakable(
      [
        ...(parts.length === 0 ? [charts.texts.noFigures] : []),
        texts.unit(words.unit(block.unit)),
        ...source,
        texts.inFile(file),
      ].join(' · '),
    ),
  }
}

function setPart(part: ChartPart, words: FormWords, draw: Draw): SetPart {
  return part.kind === 'curve' ? setCurve(part, words, draw) : setMultiples(part, words, draw)
}

const curveSize = { width: 640, height: 240 } as const

function setCurve(
  { state, id }: Extract<ChartPart, { kind: 'curve' }>,
  words: FormWords,
  draw: Draw,
): SetPart {
  const { charts } = words
  const chart = layoutEpidemicCurve(state, { id, ...curveSize, ...charts, untitled: true })
  const drawing = drawn(chart, words, draw)
  return {
    finding: breakable(curveFinding(state, charts)),
    key: [],
    across: 1,
    drawings: [{ drawing, name: '', alternative: alternativeOf(chart) }],
  }
}

function setMultiples(
  { state }: Extract<ChartPart, { kind: 'multiples' }>,
  words: FormWords,
  draw: Draw,
): SetPart {
  const { charts } = words
  const figures = state.panels.flatMap((panel) => panel.figures)
  return {
    finding: breakable(multiplesFinding(state, charts)),
    key: keyWords(figures, charts.texts).map(({ name, text }) => ({ drawing: keyDrawing(name, draw), text })),
    across: 3,
    drawings: state.panels.map((panel) => {
      const chart = layoutSmallMultiple(state, panel, { id: panel.id, ...charts, untitled: true })
      return {
        drawing: drawn(chart, words, draw, 'small'),
        name: breakable(panel.name),
        alternative: alternativeOf(chart),
      }
    }),
  }
}

function alternativeOf({ title, description }: Chart): string {
  return `${title} ${description}`
}

function drawn(chart: Chart, { language }: FormWords, draw: Draw, print: 'small' | 'full' = 'full'): string {
  const name = `${chart.id}.svg`
  draw(name, formatSvgImage(chart, language === 'zh' ? 'Noto Sans SC' : 'Noto Sans', print))
  return name
}

function keyDrawing(name: KeyName, draw: Draw): string {
  const file = `key-${name}.svg`
  draw(file, formatKeyImage(name))
  return file
}
