import type { Chart } from '../chart.ts'
import type { Mark } from '../marks/mark.ts'
import type { MultiplesState, Panel } from '../state/multiples-state.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { describeFigures } from '../words/describe-figures.ts'
import { periodNames, periodsText } from '../words/period-names.ts'
import { chartColumns } from './chart-columns.ts'
import { figureMarks } from './figure-marks.ts'
import type { Ground, Placed } from './ground.ts'
import { lastFigure } from './last-figure.ts'
import { frameMarks, multiplePlot, multipleSize } from './multiple-frame.ts'

type Options = ChartWords & {
  readonly id: string
  /** The frame that stands in the page once for all multiples; else each draws its own. */
  readonly sharedFrame?: string
  /** Figures are not told under a pointer: they stand in a table beside the drawings. */
  readonly untitled?: boolean
}

/** One state's periods on the scale of all: bars, gaps, corrections and the last figure. */
export function layoutSmallMultiple(
  state: MultiplesState,
  panel: Panel,
  { id, sharedFrame, untitled = false, ...words }: Options,
): Chart {
  const ground: Ground = {
    plot: multiplePlot,
    scale: state.scale,
    name: periodNames(state.periods, words.formats),
    words,
    labelled: false,
    untitled,
  }
  const placed = placedIn(panel)
  const frame: readonly Mark[] =
    sharedFrame === undefined ? frameMarks(state, words) : [{ mark: 'shared', id: sharedFrame }]
  return {
    id,
    kind: 'small-multiple',
    ...multipleSize,
    role: 'img',
    title: titleOf(state, panel, words),
    description: describeFigures(panel.figures, ground.name, words),
    ...(sharedFrame === undefined ? {} : { sharedHatchings: sharedFrame }),
    marks: [...frame, ...panelMarks(placed, ground)],
    columns: chartColumns([{ of: panel.name, placed, ground }]),
  }
}

function panelMarks(placed: readonly Placed[], ground: Ground): readonly Mark[] {
  if (placed.length > 0)
    return [...figureMarks(placed, ground), { mark: 'labels', labels: lastFigure(placed, ground) }]
  const { left, right, top, bottom } = multiplePlot
  return [{ mark: 'gaps', top, bottom, bands: [{ x: left, width: right - left }] }]
}

function placedIn({ figures }: Panel): Placed[] {
  const width = (multiplePlot.right - multiplePlot.left) / Math.max(1, figures.length)
  return figures.map((figure, at) => ({ figure, left: multiplePlot.left + at * width, width }))
}

function titleOf(
  { indicator, frequency }: MultiplesState,
  { name, figures }: Panel,
  { texts }: ChartWords,
): string {
  if (figures.length === 0) return `${name}${texts.colon}${texts.noFigures}`
  return texts.described.chart[frequency](name, indicator, periodsText(figures.map(({ period }) => period)))
}
