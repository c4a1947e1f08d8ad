import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Figure } from './figure.ts'
import { madeDailySeries } from './made-series.ts'
import { seriesBench } from './series-bench.ts'

const days = 345
const file = new URL(
  '../../../shared/data/jhu/upstream/time_series_covid19_confirmed_US.csv.gz',
  import.meta.url,
)

/** R's CPU seconds over 200 daily series. */
const peerSeconds = { C1: 1.4, C2: 1.5, C3: 2.1 } as const

/** EARS over the days of all US counties; over made series of that size where the file is not beside the checkout. */
export async function earsBench(): Promise<Figure[]> {
  const series = existsSync(file) ? await countySeries() : madeDailySeries(3_340, days)
  const figures: Figure[] = []
  for (const method of ['C1', 'C2', 'C3'] as const)
    figures.push(
      ...(await seriesBench({
        name: `EARS ${method}, ${series.length.toLocaleString('en')} series × ${days} days`,
        work: `ears-${method}`,
        series,
        peer: 'surveillance::earsC',
        peerSeconds: peerSeconds[method] / 200,
      })),
    )
  return figures
}

/** New cases by day from the published running totals, eleven columns of names before them. */
async function countySeries(): Promise<Float64Array[]> {
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .trim()
    .split(/\r?\n/)
  return lines.slice(1).map((line) => {
    const totals = line
      .replace(/"[^"]*"/g, '')
      .split(',')
      .slice(11, 11 + days)
      .map(Number)
    return Float64Array.from(totals, (total, day) => total - (totals[day - 1] ?? 0))
  })
}
