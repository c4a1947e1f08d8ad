import {
  chartTextsOf,
  formatSvg,
  formatSvgFile,
  layoutSymbolMap,
  type Boundaries,
  type MapState,
} from '@concert/charts'
import { formatsOf } from '@concert/language'
import type { Language } from '@concert/statement'

/** A map to draw, in plain values: it goes to another thread. */
export type MapOrder = {
  readonly state: MapState
  readonly id: string
  readonly width: number
  readonly height: number
  readonly language: Language
  readonly disclaimer: string
  /** For a file that stands alone: what is written above and under it. */
  readonly file?: { readonly title: string; readonly lines: readonly string[] }
}

/** The map as SVG, for the page or as a file. */
export function drawMap(
  { state, id, width, height, language, disclaimer, file }: MapOrder,
  boundaries: Boundaries,
): string {
  const chart = layoutSymbolMap(state, {
    id,
    width,
    height,
    disclaimer,
    texts: chartTextsOf(language),
    formats: formatsOf(language),
    boundaries,
  })
  return file === undefined ? formatSvg(chart) : formatSvgFile({ ...file, charts: [{ chart }], across: 1 })
}
