import {
  curveState,
  multiplesState,
  type About,
  type CurveState,
  type MultiplesState,
  type Point,
} from '@concert/charts'
import { indicatorOf, isObservationStatus, type Frequency } from '@concert/statement'
import type { FormWords } from './form-words.ts'
import { readable } from './readable.ts'
import type { ChartBlock, Series } from './section.ts'

/** What a chart block is drawn as: one curve, or small multiples on one scale. */
export type ChartPart =
  | { readonly kind: 'curve'; readonly id: string; readonly state: CurveState }
  | { readonly kind: 'multiples'; readonly id: string; readonly state: MultiplesState }

/** A block's drawings: one, or one a frequency where its series differ. Ids begin with `id`, unique in the form. */
export function chartParts(block: ChartBlock, id: string, words: FormWords): readonly ChartPart[] {
  const frequencies = [...new Set(block.series.map(({ frequency }) => frequency))]
  return frequencies.map((frequency, at) => {
    const series = block.series.filter((one) => one.frequency === frequency)
    const partId = `${id}-${at + 1}`
    return series.length === 1
      ? curveOf(block, series[0]!, partId, words)
      : multiplesOf(block, series, frequency, partId, words)
  })
}

function curveOf(block: ChartBlock, series: Series, id: string, words: FormWords): ChartPart {
  const indicator = indicatorName(block, words)
  const about: About = { place: words.say(series.name), indicator, type: typeOf(block) }
  return {
    kind: 'curve',
    id,
    state: curveState({ ...series, ...drawn(series, words) }, { about, mean: true }),
  }
}

function multiplesOf(
  block: ChartBlock,
  series: readonly Series[],
  frequency: Frequency,
  id: string,
  words: FormWords,
): ChartPart {
  const panels = series.map((one, at) => ({
    id: `${id}-${at + 1}`,
    series: { ...one, ...drawn(one, words) },
  }))
  return {
    kind: 'multiples',
    id,
    state: multiplesState({ indicator: indicatorName(block, words), frequency, panels }),
  }
}

function drawn({ name, points }: Series, { say }: FormWords): { name: string; points: readonly Point[] } {
  return {
    name: say(name),
    points: points.map(({ status, ...point }) =>
      status === undefined || !isObservationStatus(status) ? point : { ...point, status },
    ),
  }
}

/** By the code list where it is there, else as the section names it. */
export function indicatorName({ indicator }: ChartBlock, { language }: FormWords): string {
  return indicatorOf(indicator)?.name[language] ?? readable(indicator)
}

function typeOf({ indicator }: ChartBlock): About['type'] {
  const type = indicatorOf(indicator)?.type
  return type === 'stock' || type === 'measure' ? type : 'flow'
}
