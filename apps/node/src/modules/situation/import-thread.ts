import { formatObservationFile, type IndicatorId, type Observation } from '@concert/statement'
import { readSource, SourceError, type ReadOptions, type SourceReading } from '@concert/sources'
import { parentPort, workerData } from 'node:worker_threads'
import { isWithin } from './within-places.ts'

/** Reads a published file on a thread of its own: a million rows take seconds, and requests go on meanwhile. */
export type ImportTask = {
  readonly bytes: Uint8Array
  readonly options: ReadOptions
  readonly only: readonly string[] | undefined
}

/** Observations of some whole places, as an observation file. */
export type ImportChunk = {
  readonly file: Uint8Array<ArrayBuffer>
  readonly rows: number
  readonly places: readonly string[]
}
export type ImportMeta = Omit<SourceReading, 'observations'> & {
  readonly indicators: readonly IndicatorId[]
  readonly observationCount: number
  readonly leftOut: number
  readonly lastDay: string | undefined
}
export type ImportAnswer =
  | { readonly meta: ImportMeta; readonly chunks: readonly ImportChunk[] }
  | {
      readonly error: {
        readonly code: string
        readonly message: string
        readonly faults: SourceError['faults']
      }
    }

/** The first statement is short, so that the tables are soon busy with it while the next is being made. */
const rowsAtFirst = 20_000
const rowsAtOnce = 100_000

const answered = answer(workerData as ImportTask)
parentPort!.postMessage(answered, 'chunks' in answered ? answered.chunks.map(({ file }) => file.buffer) : [])

function answer({ bytes, options, only }: ImportTask): ImportAnswer {
  try {
    const { observations, ...reading } = readSource(bytes, options)
    const kept = only === undefined ? observations : observations.filter(({ place }) => isWithin(place, only))
    return {
      meta: {
        ...reading,
        indicators: [...new Set(kept.map(({ indicator }) => indicator))],
        observationCount: kept.length,
        leftOut: observations.length - kept.length,
        lastDay: lastPeriod(kept),
      },
      chunks: [...chunksByPlace(kept)],
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { error: { code: error.code, message: error.message, faults: error.faults } }
  }
}

function lastPeriod(observations: readonly Observation[]): string | undefined {
  let last: string | undefined
  for (const { period } of observations) if (last === undefined || period > last) last = period
  return last
}

/** A place is never divided, so that what vanished from it can be told from one chunk. */
function* chunksByPlace(observations: readonly Observation[]): Generator<ImportChunk> {
  const byPlace = Map.groupBy(observations, ({ place }) => place)
  let rows: Observation[][] = []
  let places: string[] = []
  let count = 0
  let enough = rowsAtFirst
  for (const [place, own] of byPlace) {
    rows.push(own)
    places.push(place)
    count += own.length
    if (count < enough) continue
    yield toChunk(rows, places, count)
    rows = []
    places = []
    count = 0
    enough = rowsAtOnce
  }
  if (count > 0) yield toChunk(rows, places, count)
}

function toChunk(rows: readonly Observation[][], places: readonly string[], count: number): ImportChunk {
  return { file: formatObservationFile(rows.flat()), rows: count, places }
}
