import type { ForecastAnswer, NowcastAnswer, ReproductionAnswer } from '@concert/api'
import type { Point, Series } from '@concert/charts'
import { dayNumber, formatPeriod } from '@concert/statement'
import { numberOr } from '../signals/curve-series.ts'

/** An estimate at the last day of its window, of a weekly series at its week, with the ends of its interval where both are figures. */
export function reproductionSeries({ estimates, frequency }: ReproductionAnswer, name: string): Series {
  return {
    name,
    frequency,
    points: estimates.map(({ to, median, lower, upper }) =>
      pointOf(frequency === 'day' ? to : formatPeriod(dayNumber(to)!, 'week'), [median, lower, upper], 2),
    ),
  }
}

type Quantiles = {
  readonly levels: readonly number[]
  readonly quantiles: readonly (number | string)[]
}

/** The value at a level; undefined where the answer has it not. */
export function quantileAt({ levels, quantiles }: Quantiles, level: number): number | string | undefined {
  const at = levels.findIndex((one) => Math.abs(one - level) < 1e-9)
  return at < 0 ? undefined : quantiles[at]
}

/** The weeks ahead: the median, between the 2.5 and 97.5 per cent quantiles. */
export function forecastSeries({ weeks, levels }: ForecastAnswer, name: string): Series {
  return {
    name,
    frequency: 'week',
    points: weeks.map(({ period, quantiles }) => {
      const given = { levels, quantiles }
      const of = (level: number): number | string => quantileAt(given, level) ?? ''
      return pointOf(period, [of(0.5), of(0.025), of(0.975)], 0)
    }),
  }
}

/** What is published of the latest periods, and what they are expected to be once they have settled. */
export function nowcastSeries(
  { points, levels, frequency }: NowcastAnswer,
  names: { readonly published: string; readonly expected: string },
): readonly Series[] {
  return [
    {
      name: names.expected,
      frequency,
      points: points.map(({ period, quantiles }) => {
        const of = (level: number): number | string => quantileAt({ levels, quantiles }, level) ?? ''
        return pointOf(period, [of(0.5), of(0.025), of(0.975)], 0)
      }),
    },
    {
      name: names.published,
      frequency,
      points: points.map(({ period, published }) => ({ period, value: numberOr(published) })),
    },
  ]
}

type Estimate = readonly [value: number | string, lower: number | string, upper: number | string]

/** Rounded to what it is worth; the files beside the chart have every digit. */
function pointOf(period: string, estimate: Estimate, digits: number): Point {
  const [value, lower, upper] = estimate.map((figure) => {
    const number = numberOr(figure)
    return number === null ? null : Number(number.toFixed(digits))
  })
  return {
    period,
    value: value ?? null,
    ...(lower == null || upper == null ? {} : { lower, upper }),
  }
}
