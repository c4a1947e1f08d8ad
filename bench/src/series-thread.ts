import { parentPort, workerData } from 'node:worker_threads'
import { seriesWork, type SeriesWork } from './series-work.ts'

/** A thread's share of a measurement: works through its series whenever it is asked, and says when it is done. */
const { work, series } = workerData as { work: SeriesWork; series: readonly Float64Array[] }

parentPort!.on('message', () => {
  let alarms = 0
  for (const counts of series) alarms += seriesWork[work](counts)
  parentPort!.postMessage(alarms)
})
