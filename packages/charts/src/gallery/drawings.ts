import { formatsOf } from '@concert/language'
import type { Language } from '@concert/statement'
import type { Chart } from '../chart.ts'
import { formatSvgFile } from '../format-svg-file.ts'
import { layoutChain } from '../layout/chain.ts'
import { layoutEpidemicCurve } from '../layout/epidemic-curve.ts'
import { layoutLines } from '../layout/lines.ts'
import { keyWords, type KeyWord } from '../layout/key-rows.ts'
import { layoutSmallMultiple } from '../layout/small-multiple.ts'
import { layoutSymbolMap } from '../layout/symbol-map.ts'
import { layoutVintages } from '../layout/vintages.ts'
import type { Boundaries } from '../map/boundaries.ts'
import { chainState } from '../state/chain-state.ts'
import { curveState } from '../state/curve-state.ts'
import { linesState } from '../state/lines-state.ts'
import { mapState } from '../state/map-state.ts'
import { multiplesState } from '../state/multiples-state.ts'
import { vintagesState } from '../state/vintages-state.ts'
import { chartTextsOf } from '../texts/chart-texts-of.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { curveFinding } from '../words/curve-words.ts'
import { notesOf } from '../words/about-words.ts'
import { linesFinding } from '../words/lines-words.ts'
import { mapFinding } from '../words/map-words.ts'
import { multiplesFinding } from '../words/multiples-words.ts'
import { vintagesFinding } from '../words/vintages-words.ts'
import { galleryNames, type GalleryNames } from './gallery-names.ts'
import { firstMonday, sampleCorrection, sampleSeries, wave } from './sample-series.ts'

/** Every drawing of the gallery by its file's name: each kind of chart, wide in one language or narrow in another. */
export function galleryDrawings(world: Boundaries): ReadonlyMap<string, string> {
  return new Map([
    ['curve-daily-en', drawn('en', dailyCurve, 640)],
    ['curve-weekly-zh', drawn('zh', weeklyCurve, 328)],
    ['curve-two-indicators-ru', drawn('ru', twoIndicators, 640)],
    ['multiples-log-en', drawn('en', multiples, 632)],
    ['vintages-ru', drawn('ru', vintages, 640)],
    ['vintages-narrow-zh', drawn('zh', vintages, 328)],
    ['lines-ages-en', drawn('en', ages, 640)],
    ['lines-interval-ru', drawn('ru', interval, 328)],
    ['chain-en', drawn('en', chain, 760)],
    ['chain-narrow-zh', drawn('zh', chain, 328)],
    ['map-en', drawn('en', (context) => map(context, world), 640)],
    ['empty-en', drawn('en', empty, 328)],
  ])
}

/** Every kind of chart in one language and at one width. */
export function everyKind(language: Language, width: number, world: Boundaries): ReadonlyMap<string, string> {
  const draw = { dailyCurve, weeklyCurve, twoIndicators, multiples, vintages, ages, interval, empty, chain }
  const kinds = Object.entries(draw).map(([name, one]) => [name, drawn(language, one, width)] as const)
  return new Map([...kinds, ['map', drawn(language, (context) => map(context, world), width)]])
}

type Context = { readonly words: ChartWords; readonly names: GalleryNames; readonly width: number }
type Drawing = {
  readonly charts: readonly { readonly chart: Chart; readonly name?: string }[]
  readonly finding: string
  readonly key?: readonly KeyWord[]
}

function drawn(language: Language, draw: (context: Context) => Drawing, width: number): string {
  const words = { texts: chartTextsOf(language), formats: formatsOf(language) }
  const { charts, finding, key = [] } = draw({ words, names: galleryNames[language], width })
  const { unit, source } = galleryNames[language]
  const lines = notesOf({ unit, source, licence: 'CC0-1.0' }, words)
  const across = Math.max(1, Math.floor((width + 16) / (charts[0]!.chart.width + 16)))
  return formatSvgFile({ title: finding, lines, charts, across, key })
}

const dailyFigures = wave(56, 420).map((value, at) => {
  if (at === 23 || at === 24) return undefined
  if (at === 30)
    return { value, corrections: [sampleCorrection({ period: '2020-03-25', before: 90, after: value })] }
  return at >= 53 ? { value, status: 'P' } : value
})

function dailyCurve({ words, names, width }: Context): Drawing {
  const about = { place: names.place, indicator: names.cases, type: 'flow' } as const
  const state = curveState(sampleSeries(names.cases, 'day', dailyFigures), { about, mean: true })
  const chart = layoutEpidemicCurve(state, { id: 'daily', width, height: 300, ...words })
  return { charts: [{ chart }], finding: curveFinding(state, words) }
}

const weeklyFigures = [
  0,
  3,
  40,
  undefined,
  700,
  null,
  2_100,
  1_800,
  { value: -340, status: 'W' },
  900,
  620,
  { value: 230, complete: false },
]

function weeklyCurve({ words, names, width }: Context): Drawing {
  const about = { place: names.place, indicator: names.cases, type: 'flow' } as const
  const state = curveState(sampleSeries(names.cases, 'week', weeklyFigures), { about })
  const chart = layoutEpidemicCurve(state, { id: 'weekly', width, height: 260, ...words })
  return { charts: [{ chart }], finding: curveFinding(state, words) }
}

function twoIndicators({ words, names, width }: Context): Drawing {
  const about = { place: names.place, indicator: names.cases, type: 'flow' } as const
  const second = sampleSeries(names.deaths, 'day', wave(56, 14, 40))
  const state = curveState(sampleSeries(names.cases, 'day', dailyFigures), { about, mean: true, second })
  const chart = layoutEpidemicCurve(state, { id: 'two', width, height: 420, ...words })
  return { charts: [{ chart }], finding: curveFinding(state, words) }
}

function multiples({ words, names }: Context): Drawing {
  const weeks = [
    [0, 3, 40, 180, undefined, 900, 12_000, 31_000],
    [0, 0, 0, 1, 4, 2, 0, 0],
    [],
    [5, 9, 30, null, null, 60, 44, { value: 12, status: 'P' }],
  ]
  const panels = weeks.map((told, at) => ({
    id: `S${at}`,
    series: sampleSeries(names.places[at]!, 'week', told),
  }))
  const state = multiplesState({ indicator: names.cases, frequency: 'week', scale: 'log', panels })
  const charts = state.panels.map((panel) => ({
    name: panel.name,
    chart: layoutSmallMultiple(state, panel, { id: `multiple-${panel.id}`, ...words }),
  }))
  const key = keyWords(
    state.panels.flatMap(({ figures }) => figures),
    words.texts,
  )
  return { charts, finding: multiplesFinding(state, words), key }
}

function vintages({ words, names, width }: Context): Drawing {
  const about = { place: names.place, indicator: names.cases, type: 'flow' } as const
  const known = (days: number, share: number) =>
    sampleSeries(
      names.cases,
      'day',
      wave(56, 420)
        .slice(0, days)
        .map((value, at) => Math.round(value * (at > days - 8 ? share : 0.95))),
    )
  const earlier = [
    { asOf: '2020-03-25T12:00:00.000Z', series: known(30, 0.55) },
    { asOf: '2020-04-07T12:00:00.000Z', series: known(43, 0.7) },
  ] as unknown as Parameters<typeof vintagesState>[1]['earlier']
  const state = vintagesState(sampleSeries(names.cases, 'day', wave(56, 420)), { about, earlier })
  const chart = layoutVintages(state, { id: 'vintages', width, height: 320, ...words })
  return { charts: [{ chart }], finding: vintagesFinding(state, words) }
}

function ages({ words, names, width }: Context): Drawing {
  const about = { place: names.place, indicator: names.deaths, type: 'flow' } as const
  const lines = names.ages.map((name, at) => sampleSeries(name, 'week', wave(18, 30 * (at + 1), 8 + at)))
  const state = linesState(lines, { about })
  const chart = layoutLines(state, { id: 'ages', width, height: 300, ...words })
  return { charts: [{ chart }], finding: linesFinding(state, words) }
}

function interval({ words, names, width }: Context): Drawing {
  const about = { place: names.place, indicator: names.reproduction, type: 'measure' } as const
  const told = Array.from({ length: 42 }, (_, at) => {
    const value = Math.round((1.9 * Math.exp(-at / 30) + 0.12 * Math.sin(at / 4)) * 100) / 100
    const apart = Math.round((0.06 + 0.006 * at) * 100) / 100
    return { value, lower: value - apart, upper: value + apart, status: at > 35 ? 'E' : 'A' }
  })
  const state = linesState([sampleSeries('R', 'day', told)], {
    about,
    thresholds: [{ value: 1, label: names.threshold }],
    interval: names.interval,
  })
  const chart = layoutLines(state, { id: 'interval', width, height: 260, ...words })
  return { charts: [{ chart }], finding: linesFinding(state, words) }
}

const codes = ['RUS', 'CHN', 'IND', 'IRN', 'PAK', 'UZB', 'KAZ', 'AFG', 'TJK', 'KGZ', 'BLR', 'MNG', 'MDV']

function map({ words, names, width }: Context, boundaries: Boundaries): Drawing {
  const places = codes.map((state, at) => ({
    state,
    name: state,
    value: at === 9 ? 0 : at === 8 ? null : Math.round(9_000 / (at + 1)),
    freshness: at === 8 ? ('silent' as const) : at === 5 ? ('overdue' as const) : ('current' as const),
  }))
  const about = { place: names.place, indicator: names.example, type: 'flow' } as const
  const state = mapState({ about, from: firstMonday, to: firstMonday + 6, places })
  const options = { id: 'map', width, height: 440, boundaries, disclaimer: names.disclaimer, ...words }
  return { charts: [{ chart: layoutSymbolMap(state, options) }], finding: mapFinding(state, words) }
}

const chainOf = [
  { lane: 0, from: [] },
  { lane: 1, from: [0] },
  { lane: 1, from: [1] },
  { lane: 1, from: [2, 0] },
  { lane: 2, from: [3] },
  { lane: 2, from: [4] },
]

function chain({ words, names, width }: Context): Drawing {
  const steps = names.chain.steps.map(([kind, title, by], at) => ({
    ...chainOf[at]!,
    kind,
    title,
    by,
    when: words.formats.date(firstMonday + 7 * at),
    isHere: at === 4,
  }))
  const state = chainState({ ...names.chain, steps })
  return {
    charts: [{ chart: layoutChain(state, { id: 'chain', width, height: 0, ...words }) }],
    finding: state.title,
  }
}

function empty({ words, names, width }: Context): Drawing {
  const about = { place: names.place, indicator: names.cases, type: 'flow' } as const
  const state = curveState(sampleSeries(names.cases, 'day', []), { about, mean: true })
  const chart = layoutEpidemicCurve(state, { id: 'empty', width, height: 200, ...words })
  return { charts: [{ chart }], finding: curveFinding(state, words) }
}
