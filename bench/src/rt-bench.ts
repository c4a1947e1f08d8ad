import type { Figure } from './figure.ts'
import { madeDailySeries } from './made-series.ts'
import { seriesBench } from './series-bench.ts'

const [count, days] = [100, 365]

/** R's CPU seconds over 100 series. */
const peerSeconds = 7.1

/**
 * The reproduction number over 100 series of a year: a parametric serial interval, made anew for each as the peer
 * does it, weekly windows, mean, standard deviation and seven quantiles.
 */
export async function rtBench(): Promise<Figure[]> {
  return seriesBench({
    name: `Reproduction number, ${count} series × ${days} days`,
    work: 'reproduction-weekly',
    series: madeDailySeries(count, days),
    peer: 'EpiEstim::estimate_R',
    peerSeconds: peerSeconds / count,
  })
}
