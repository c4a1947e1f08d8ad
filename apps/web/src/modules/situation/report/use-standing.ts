import type { SeriesAnswer } from '@concert/api'
import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import {
  firstDay,
  formatDate,
  frequencyOf,
  lastDay,
  type DayNumber,
  type Frequency,
  type Place,
} from '@concert/statement'
import { answerQuery } from '../../../api/answer-query.ts'
import { placesAndPeriods, type FigureAt, type ReportForm } from './report-form.ts'
import { standingFigures, type StandingFigures } from './standing-figures.ts'

/** So many days before a period hold the last values that are shown beside it, also where one was left out. */
const daysBefore: Readonly<Record<Frequency, number>> = { day: 21, week: 84 }

export type Standing = {
  /** Of what was loaded so far. */
  readonly figures: StandingFigures
  /** Whether everything that the form says can be told to be new or to stand. */
  readonly isKnown: boolean
  readonly error: Error | null
}

/** The agency's own figures around everything that a form holds, asked anew when somebody says something. */
export function useStanding(form: ReportForm, agency: string): Standing {
  const own = { event: form.event, agency }
  const wanted = spansOf(form).map(({ place, frequency, from, to }) =>
    answerQuery('/api/situation/series', {
      ...own,
      place,
      frequency,
      from: formatDate(from),
      to: formatDate(to),
    }),
  )
  return useQueries({ queries: wanted, combine: combined })
}

type Found = Pick<UseQueryResult<SeriesAnswer>, 'data' | 'error'>

function combined(found: readonly Found[]): Standing {
  return {
    figures: standingFigures(found.flatMap(({ data }) => data?.series ?? [])),
    isKnown: found.every(({ data }) => data !== undefined),
    error: found.find(({ error, data }) => error !== null && data === undefined)?.error ?? null,
  }
}

type Span = {
  readonly place: Place
  readonly frequency: Frequency
  readonly from: DayNumber
  readonly to: DayNumber
}

/** By place and frequency the days that are asked for, in whole months so that stepping to the next day asks nothing. */
function spansOf(form: ReportForm): readonly Span[] {
  const all = [{ place: form.place, period: form.period }, ...placesAndPeriods(form)]
  const groups = Map.groupBy(all, ({ place, period }) => `${place} ${frequencyOf(period)}`)
  return [...groups.values()].map(spanOf)
}

function spanOf(group: readonly Pick<FigureAt, 'place' | 'period'>[]): Span {
  const { place, period } = group[0]!
  const frequency = frequencyOf(period)
  const first = Math.min(...group.map((one) => firstDay(one.period)!)) - daysBefore[frequency]
  const last = Math.max(...group.map((one) => lastDay(one.period)))
  return { place, frequency, from: startOfMonth(first), to: startOfMonth(startOfMonth(last) + 45) + 6 }
}

function startOfMonth(day: DayNumber): DayNumber {
  const date = new Date(day * 86_400_000)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 86_400_000
}
