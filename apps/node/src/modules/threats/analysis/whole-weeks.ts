import { stepOf, type KnownSeries } from '../signals/known-series.ts'

/** 1970-01-01 was a Thursday: Mondays are days 4, 11, … */
const monday = 4

/** A series by whole ISO weeks: a weekly one as it is, a daily one summed; a week with a day missing is missing. */
export function wholeWeeks(known: KnownSeries): KnownSeries | undefined {
  if (known.frequency === 'week') return known
  const { firstDay, counts } = known
  const skipped = (((monday - firstDay) % 7) + 7) % 7
  const weeks = Math.floor((counts.length - skipped) / 7)
  if (weeks <= 0) return undefined
  const sums = Float64Array.from({ length: weeks }, (_, week) => {
    let sum = 0
    for (let day = 0; day < 7; day++) sum += counts[skipped + week * 7 + day]!
    return sum
  })
  return { frequency: 'week', firstDay: firstDay + skipped * stepOf('day'), counts: sums }
}
