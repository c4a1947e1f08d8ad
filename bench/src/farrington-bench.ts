import type { Figure } from './figure.ts'
import { madeWeeklySeries } from './made-series.ts'
import { seriesBench } from './series-bench.ts'

/** Farrington flexible over the last 52 weeks of 100 series of ten years, with R's settings for its own time. */
export async function farringtonBench(): Promise<Figure[]> {
  return seriesBench({
    name: 'Farrington flexible, 52 weeks',
    work: 'farrington-52',
    series: madeWeeklySeries(100, 520),
    peer: 'surveillance::farringtonFlexible',
    peerSeconds: 13.1 / 20,
  })
}
