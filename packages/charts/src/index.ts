/**
 * Series to state (no pixels), to layout, to SVG as a string: the same bytes in a browser and on a server. A chart is
 * made in three steps, `layoutEpidemicCurve(curveState(series, …), { id, width, height, texts, formats })` and
 * `formatSvg(chart)`; beside the drawing each state gives its finding for a title, a text alternative, a table and,
 * from that, CSV. `chartStyles` stands in a page once. Colours are custom properties. The world's geometry is a module
 * of its own, `@concert/charts/geometry`, or data for `readWorld`. Not for: reading figures. Proven by the tests beside each
 * file and by the drawings in `gallery/`, which are compared byte for byte.
 */
export { Markup, escapeMarkup, markup, safe, type Part } from './markup.ts'
export type { About, Correction, Figure, Point, Series } from './series.ts'
export type { Chart, ChartColumn, ColumnPart, LayoutOptions } from './chart.ts'
export { ChartsError, type ChartsErrorCode } from './charts-error.ts'
export {
  barStyles,
  chainStyles,
  chartColours,
  chartStyles,
  formatColours,
  type ChartColour,
} from './chart-styles.ts'
export { formatCsv } from './format-csv.ts'
export { drawChart, drawMarks, formatSvg } from './format-svg.ts'
export { formatSvgFile, type SvgFile } from './format-svg-file.ts'
export { formatKeyImage, formatSvgImage } from './format-svg-image.ts'
export { keyWords, type KeyWord } from './layout/key-rows.ts'
export { textWidth } from './layout/text-width.ts'
export { notesOf } from './words/about-words.ts'
export { drawKeySwatch, type KeyName } from './marks/key.ts'
export type { Table, TableCell, TableHead } from './table.ts'
export type { ChartTexts, Freshness } from './texts/chart-texts.ts'
export { chartTextsOf } from './texts/chart-texts-of.ts'
export type { ChartWords } from './words/chart-words.ts'
export { correctionText, gapText, noteText } from './words/figure-words.ts'
export { shortWeek } from './words/period-names.ts'
export { scaleOf, type Scale, type ScaleKind } from './scale/value-scale.ts'
export { columnsOf, isUnsettled, type Column, type Range } from './state/columns.ts'

export { multiplesState, valuesOf, type MultiplesState, type Panel } from './state/multiples-state.ts'
export { layoutSmallMultiple } from './layout/small-multiple.ts'
export { drawSharedFrame } from './layout/multiple-frame.ts'
export { describeMultiples, multiplesFinding } from './words/multiples-words.ts'
export { multiplesTable } from './words/multiples-table.ts'

export { curveState, type CurveState } from './state/curve-state.ts'
export { layoutEpidemicCurve } from './layout/epidemic-curve.ts'
export { curveFinding, describeCurve } from './words/curve-words.ts'
export { curveTable } from './words/curve-table.ts'

export { vintagesState, type Vintage, type VintagesState } from './state/vintages-state.ts'
export { layoutVintages } from './layout/vintages.ts'
export { describeVintages, vintagesFinding } from './words/vintages-words.ts'
export { vintagesTable } from './words/vintages-table.ts'

export { linesState, type LinesState, type NamedLine, type Threshold } from './state/lines-state.ts'
export { layoutLines } from './layout/lines.ts'
export { describeLines, linesFinding } from './words/lines-words.ts'
export { linesTable } from './words/lines-table.ts'

export { mapState, type MapPlace, type MapState } from './state/map-state.ts'
export { layoutSymbolMap } from './layout/symbol-map.ts'
export type { Boundaries } from './map/boundaries.ts'
export { maxBoundariesLength, readBoundaries } from './map/read-boundaries.ts'
export { readWorld, type World } from './geometry/read-world.ts'
export { describeMap, mapFinding } from './words/map-words.ts'
export { mapTable } from './words/map-table.ts'

export { chainState, type ChainState, type ChainStep } from './state/chain-state.ts'
export { layoutChain } from './layout/chain.ts'
export { describeChain } from './words/chain-words.ts'
