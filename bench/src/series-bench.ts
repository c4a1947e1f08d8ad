import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Figure } from './figure.ts'
import type { SeriesWork } from './series-work.ts'

const rounds = 5

/**
 * One kind of work over many series, and R's time for it: CPU seconds a series on one core, by the reference's
 * README.
 */
export type SeriesBench = {
  readonly name: string
  readonly work: SeriesWork
  readonly series: readonly Float64Array[]
  readonly peer: string
  readonly peerSeconds: number
}

/** The time a series on one thread and on two, the middle of five rounds after one to warm up, beside R's. */
export async function seriesBench(bench: SeriesBench): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const threads of [1, 2]) {
    const seconds = (await middleSeconds(bench, threads)) / bench.series.length
    figures.push({
      name: `${bench.name}, ${threads === 1 ? 'one core' : 'two cores'}`,
      value: seconds * 1e6,
      unit: 'µs a series',
      against: `${bench.peer} takes ${(bench.peerSeconds * 1e3).toPrecision(3)} ms on one`,
      ratio: bench.peerSeconds / seconds,
      ...(threads === 1 ? { wanted: '≥ 100' } : {}),
    })
  }
  return figures
}

async function middleSeconds({ work, series }: SeriesBench, threads: number): Promise<number> {
  const workers = Array.from({ length: threads }, (_, thread) => {
    const share = series.filter((_, at) => at % threads === thread)
    return new Worker(new URL('series-thread.ts', import.meta.url), { workerData: { work, series: share } })
  })
  const seconds: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    await Promise.all(workers.map(workThrough))
    if (round > 0) seconds.push((performance.now() - start) / 1_000)
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  return seconds.sort((a, b) => a - b)[Math.floor(rounds / 2)]!
}

async function workThrough(worker: Worker): Promise<void> {
  worker.postMessage('go')
  await once(worker, 'message')
}
