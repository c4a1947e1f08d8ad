import { formatPeriod, type DayNumber } from '@concert/statement'

const mostTicks = 7

/** First days of months, thinned out where there are many; of a short span its ends. */
export function dayTicks({
  from,
  to,
}: {
  readonly from: DayNumber
  readonly to: DayNumber
}): readonly DayNumber[] {
  const days = Array.from({ length: Math.min(to - from, 6_000) + 1 }, (_, at) => from + at)
  const months = days.filter((day) => formatPeriod(day, 'day').endsWith('-01'))
  if (months.length < 2) return [from, to]
  const step = Math.ceil(months.length / mostTicks)
  return months.filter((_, at) => at % step === 0)
}
