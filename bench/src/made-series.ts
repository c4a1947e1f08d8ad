import { seededRandom } from '@concert/epi'

/** Weekly counts with a season and chance, `weeks` long: each series has a mean of its own between 1 and 100. */
export function madeWeeklySeries(series: number, weeks: number): Float64Array[] {
  const random = seededRandom(20)
  return Array.from({ length: series }, () => {
    const mean = 100 ** random()
    return Float64Array.from({ length: weeks }, (_, week) =>
      madeCount(mean * (1 + 0.5 * Math.sin((2 * Math.PI * week) / 52)), random),
    )
  })
}

/** Daily counts in waves, `days` long, as an epidemic in counties of many sizes. */
export function madeDailySeries(series: number, days: number): Float64Array[] {
  const random = seededRandom(21)
  return Array.from({ length: series }, () => {
    const size = 1000 ** random()
    return Float64Array.from({ length: days }, (_, day) =>
      madeCount(size * Math.exp(-(((day - 200) / 60) ** 2)), random),
    )
  })
}

/** Nearly a Poisson count: the mean and three uniform deviations of its spread. */
function madeCount(mean: number, random: () => number): number {
  const deviation = random() + random() + random() - 1.5
  return Math.max(0, Math.round(mean + 2 * Math.sqrt(mean) * deviation))
}
