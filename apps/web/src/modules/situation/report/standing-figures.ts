import type { SeriesAnswer } from '@concert/api'
import { firstDay, frequencyOf, type ObservationStatus, type Period } from '@concert/statement'
import { figureKey, type FigureAt } from './report-form.ts'

type Series = SeriesAnswer['series'][number]

/** A figure that an agency stated before, with the entry that brought it. */
export type StandingFigure = {
  readonly period: Period
  readonly value: number | string | null
  readonly status: ObservationStatus
  readonly index: number
}

/** An agency's own figures of an event, for every audience that they were said to. */
export type StandingFigures = {
  /** What stands for the figure with this audience; only a correction restates it. */
  readonly find: (audience: readonly string[], at: FigureAt) => StandingFigure | undefined
  /** The figures of the periods before, oldest first; those said to this audience where there are some. */
  readonly before: (audience: readonly string[], at: FigureAt, periods: number) => readonly StandingFigure[]
  readonly strataOf: (at: Omit<FigureAt, 'stratum'>) => readonly string[]
}

/** What others compiled for the agency's state is not its own, so it neither stands nor is shown as the last value. */
export function standingFigures(series: readonly Series[]): StandingFigures {
  const own = series.filter(({ dataset }) => dataset === '')
  const figures = new Map(own.flatMap((one) => keyedPoints(one)))
  return {
    find: (audience, at) => figures.get(`${audience.join(' ')} ${figureKey(at)}`),
    before: (audience, at, periods) => {
      const same = own.filter((one) => isOf(one, at) && one.stratum === (at.stratum ?? ''))
      const said = same.filter((one) => one.audience === audience.join(' '))
      return lastBefore(said.length > 0 ? said : same.slice(0, 1), at.period, periods)
    },
    strataOf: (at) => [
      ...new Set(own.filter((one) => isOf(one, at) && one.stratum !== '').map(({ stratum }) => stratum)),
    ],
  }
}

function keyedPoints({ audience, place, indicator, stratum, points }: Series): [string, StandingFigure][] {
  return points.map((point) => {
    const at = { place, indicator, period: point.period, ...(stratum === '' ? {} : { stratum }) } as FigureAt
    return [`${audience} ${figureKey(at)}`, point as StandingFigure]
  })
}

function isOf({ place, indicator, frequency }: Series, at: Omit<FigureAt, 'stratum'>): boolean {
  return place === at.place && indicator === at.indicator && frequency === frequencyOf(at.period)
}

function lastBefore(series: readonly Series[], period: Period, periods: number): StandingFigure[] {
  const first = firstDay(period)!
  return series
    .flatMap(({ points }) => points as StandingFigure[])
    .filter((point) => firstDay(point.period)! < first)
    .sort((a, b) => firstDay(a.period)! - firstDay(b.period)!)
    .slice(-periods)
}
