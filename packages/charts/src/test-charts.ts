import { formatsOf } from '@concert/language'
import { formatPeriod, type Frequency } from '@concert/statement'
import fc from 'fast-check'
import type { Chart } from './chart.ts'
import { layoutEpidemicCurve } from './layout/epidemic-curve.ts'
import { layoutLines } from './layout/lines.ts'
import { layoutSmallMultiple } from './layout/small-multiple.ts'
import { layoutVintages } from './layout/vintages.ts'
import type { Point, Series } from './series.ts'
import { curveState } from './state/curve-state.ts'
import { linesState } from './state/lines-state.ts'
import { multiplesState } from './state/multiples-state.ts'
import { vintagesState } from './state/vintages-state.ts'
import { chartTextsOf } from './texts/chart-texts-of.ts'
import type { ChartWords } from './words/chart-words.ts'

/** Any figure that could be handed in, the ones that are no figure included. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 50_000 }) },
  fc.constantFrom(0, null, Number.NaN, Infinity, -Infinity, 1e12, -1e12, 1e300, 1, -0, '17', 'x', ''),
  fc.double({ min: -1e6, max: 1e6 }),
)

const correction = fc.record({
  period: fc.constant('2020-W10'),
  before: fc.option(fc.integer()),
  after: fc.option(fc.integer()),
  reason: fc.option(fc.string({ unit: 'binary', maxLength: 30 })),
  received: fc.constantFrom('2020-04-12T10:00:00.000Z', 'never'),
})

const told = fc.record({
  value: figure,
  status: fc.constantFrom(undefined, 'A', 'P', 'W', 'K', 'O', 'L', 'Z'),
  complete: fc.option(fc.boolean(), { nil: undefined }),
  lower: fc.option(fc.double({ min: -100, max: 50 }), { nil: undefined }),
  upper: fc.option(fc.double({ min: 0, max: 1e6 }), { nil: undefined }),
  corrections: fc.array(correction, { maxLength: 2 }),
})

export const frequency = fc.constantFrom<Frequency>('day', 'week')
const name = fc.oneof(
  fc.constantFrom('Kazakhstan', 'Казахстан', '哈萨克斯坦'),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

/** Points at up to sixty places of a span that may be long, in any order. */
export function seriesOf(one: Frequency): fc.Arbitrary<Series> {
  const step = one === 'week' ? 7 : 1
  const place = fc.oneof({ weight: 5, arbitrary: fc.nat(40) }, fc.nat(2_000))
  return fc
    .record({
      name,
      from: fc.integer({ min: 0, max: 3_000 }),
      points: fc.array(fc.tuple(place, told), { maxLength: 60 }),
    })
    .map(({ name, from, points }) => ({
      name,
      frequency: one,
      points: points.map(([at, point]): Point => ({
        ...point,
        period: formatPeriod(4 + from * 7 + at * step, one),
      })),
    }))
}

export const words: fc.Arbitrary<ChartWords> = fc
  .constantFrom('en' as const, 'ru' as const, 'zh' as const)
  .map((language) => ({ texts: chartTextsOf(language), formats: formatsOf(language) }))

/** Every kind of time chart of any series, at any size that a page may have. */
export const anyChart: fc.Arbitrary<Chart> = frequency.chain((one) =>
  fc
    .record({
      series: fc.array(seriesOf(one), { minLength: 1, maxLength: 4 }),
      words,
      place: name,
      scale: fc.constantFrom('linear' as const, 'log' as const),
      size: fc.record({
        width: fc.integer({ min: 240, max: 1_600 }),
        height: fc.integer({ min: 120, max: 900 }),
      }),
      kind: fc.constantFrom(
        'curve' as const,
        'two' as const,
        'lines' as const,
        'vintages' as const,
        'multiples' as const,
      ),
    })
    .map(chartOf),
)

type Made = {
  readonly series: readonly Series[]
  readonly words: ChartWords
  readonly place: string
  readonly scale: 'linear' | 'log'
  readonly size: { readonly width: number; readonly height: number }
  readonly kind: 'curve' | 'two' | 'lines' | 'vintages' | 'multiples'
}

function chartOf({ series, words, place, scale, size, kind }: Made): Chart {
  const [first, ...others] = series as [Series, ...Series[]]
  const about = { place, indicator: first.name, type: 'flow' } as const
  const options = { id: 'c', ...size, ...words }
  if (kind === 'lines') {
    const thresholds = [{ value: 1, label: place }]
    return layoutLines(linesState(series, { about, scale, thresholds }), options)
  }
  if (kind === 'vintages') {
    const earlier = others.map((one) => ({ asOf: '2020-04-03T12:00:00.000Z' as never, series: one }))
    return layoutVintages(vintagesState(first, { about, earlier, scale }), options)
  }
  if (kind === 'multiples') {
    const panels = series.map((one, at) => ({ id: `S${at}`, series: one }))
    const state = multiplesState({ indicator: first.name, frequency: first.frequency, scale, panels })
    return layoutSmallMultiple(state, state.panels.at(-1)!, options)
  }
  const second = kind === 'two' ? others[0] : undefined
  return layoutEpidemicCurve(curveState(first, { about, scale, mean: true, second }), options)
}
