import {
  formatObservationFile,
  formatPeriod,
  observationFileType,
  sha256Hex,
  type AgencyId,
  type Observation,
  type Place,
} from '@concert/statement'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startBenchNode } from './bench-node.ts'
import type { Figure } from './figure.ts'

const series = 4_000
const days = 180
const firstDay = 18_300
const seriesInFile = 500
const touched = 12
const rounds = 15
const many = series - rounds * touched
/** Time for a node to read its series into memory after its start. */
const settlesMs = 15_000
const author = 'sco-secretariat' as AgencyId
const said = { label: 'TLP:CLEAR', audience: ['public'], about: 'covid-19' } as const
const source = { name: 'made for measuring', dataset: 'bench' }

/**
 * From a report's acceptance until its signals are on the board, in a record of 4,000 series, and how long other
 * requests take meanwhile: first for reports of twelve series, then for one that brings a day of all others.
 */
export async function signalsBench(): Promise<Figure[]> {
  const filled = await startBenchNode()
  for (let first = 0; first < series; first += seriesInFile) await sayHistory(filled.node, first)
  const { token } = await filled.node.access.grant({ name: 'signals', scope: 'sign', agency: author })
  const assessedSeconds = await untilAssessed(filled.url)
  await filled.close()
  const server = await startServer(filled.dir)
  try {
    await setTimeout(settlesMs)
    const quiet = await beside(server.url, async () => [await setTimeout(5_000, 5)])
    const few = await measureFew(server.url, token)
    const all = await measureAll(server.url, token)
    return [
      { name: `first assessment of ${series} series of ${days} days`, value: assessedSeconds, unit: 's' },
      {
        name: 'requests while nothing is reported, 99 of 100',
        value: quantile(quiet.requestsMs, 0.99),
        unit: 'ms',
      },
      ...figuresOf(`a report of ${touched} series`, few),
      ...figuresOf(`a report of ${many} series`, all),
    ]
  } finally {
    await server.close()
    await filled.remove()
  }
}

type Measured = { readonly secondsToBoard: readonly number[]; readonly requestsMs: readonly number[] }

function figuresOf(what: string, { secondsToBoard, requestsMs }: Measured): Figure[] {
  const slowest = Math.max(...secondsToBoard)
  const percentile99 = quantile(requestsMs, 0.99)
  return [
    {
      name: `${what}, from accepted to its signals on the board, slowest of ${secondsToBoard.length}`,
      value: slowest,
      unit: 's',
      against: 'limit 2 s',
      ratio: slowest / 2,
      wanted: '< 1',
    },
    {
      name: `other requests meanwhile, 99 of 100, ${requestsMs.length} of them`,
      value: percentile99,
      unit: 'ms',
      against: 'limit 100 ms',
      ratio: percentile99 / 100,
      wanted: '< 1',
    },
  ]
}

type BenchNode = Awaited<ReturnType<typeof startBenchNode>>['node']

async function sayHistory(node: BenchNode, first: number): Promise<void> {
  const bytes = formatObservationFile(history(first))
  const attachments = [
    { sha256: sha256Hex(bytes), bytes, mediaType: observationFileType, name: 'observations.csv' },
  ]
  await node.signAndTake(author, { ...said, attachments, kind: 'situation.report', body: { source } })
}

function* history(first: number): Generator<Observation> {
  for (let place = first; place < first + seriesInFile; place++)
    for (let day = 0; day < days; day++) yield observation(place, day, 20 + ((place * 7 + day * 3) % 11))
}

function observation(place: number, day: number, value: number): Observation {
  return {
    place: `US-AL.${String(place + 1_001).padStart(5, '0')}` as Place,
    period: formatPeriod(firstDay + day, 'day'),
    indicator: 'cases_confirmed_new',
    value,
  }
}

/** Each round brings the next day of its own twelve series, and every figure of it is far beyond what was. */
async function measureFew(url: string, token: string): Promise<Measured> {
  return beside(url, async () => {
    const seconds: number[] = []
    for (let round = 0; round < rounds; round++) {
      const own = Array.from({ length: touched }, (_, at) => observation(round * touched + at, days, 900))
      seconds.push(await secondsToBoard(url, token, own, touched))
      await setTimeout(200)
    }
    return seconds
  })
}

/** The next day of all others, as one publication brings it; one in a hundred is far beyond what was. */
async function measureAll(url: string, token: string): Promise<Measured> {
  return beside(url, async () => {
    const own = Array.from({ length: many }, (_, at) =>
      observation(rounds * touched + at, days, at % 100 === 0 ? 900 : 25),
    )
    return [await secondsToBoard(url, token, own, Math.ceil(many / 100))]
  })
}

async function secondsToBoard(
  url: string,
  token: string,
  observations: readonly Observation[],
  expected: number,
): Promise<number> {
  const headers = { authorization: `Bearer ${token}` }
  const bytes = formatObservationFile(observations)
  const staged = await fetch(`${url}/api/attachments`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  })
  if (!staged.ok) throw new Error(await staged.text())
  const attachments = [{ sha256: sha256Hex(bytes), mediaType: observationFileType, name: 'observations.csv' }]
  const answer = await fetch(`${url}/api/sign`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ ...said, attachments, kind: 'situation.report', body: { source } }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  const accepted = performance.now()
  const { index } = JSON.parse(text) as { index: number }
  for (;;) {
    const board = await readBoard(url)
    const found = board.signals.filter(
      ({ vintage, algorithm }) => vintage === index + 1 && algorithm === 'day-c1',
    ).length
    if (found >= expected && board.assessed === board.size) return (performance.now() - accepted) / 1_000
    if (performance.now() - accepted > 60_000)
      throw new Error(`${found} of ${expected} signals after a minute`)
    await setTimeout(20)
  }
}

type Board = {
  readonly size: number
  readonly assessed: number
  readonly signals: readonly { readonly vintage: number; readonly algorithm: string }[]
}

async function readBoard(url: string): Promise<Board> {
  return (await (await fetch(`${url}/api/threats/board?algorithm=day-c1&limit=200`)).json()) as Board
}

async function untilAssessed(url: string): Promise<number> {
  const began = performance.now()
  for (;;) {
    const { size, assessed } = await readBoard(url)
    if (size === assessed) return (performance.now() - began) / 1_000
    await setTimeout(100)
  }
}

/** What others ask meanwhile: a series, the statements, the overview, one after another, forty a second. */
async function beside(url: string, work: () => Promise<number[]>): Promise<Measured> {
  const paths = [
    '/api/situation/series?event=covid-19&place=US-AL.01044&indicator=cases_confirmed_new',
    '/api/statements?limit=20',
    '/api/situation/reports?limit=20',
    '/api/node',
  ]
  const requestsMs: number[] = []
  const asked: Promise<void>[] = []
  const over = new AbortController()
  const asking = (async () => {
    for (let at = 0; !over.signal.aborted; at++) {
      asked.push(ask(`${url}${paths[at % paths.length]!}`).then((ms) => void requestsMs.push(ms)))
      await setTimeout(25)
    }
  })()
  try {
    return { secondsToBoard: await work(), requestsMs }
  } finally {
    over.abort()
    await asking
    await Promise.all(asked)
  }
}

async function ask(url: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return performance.now() - began
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

async function startServer(dir: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = spawn(process.execPath, [fileURLToPath(new URL('./http-server.ts', import.meta.url)), dir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout }))
    return {
      url: (JSON.parse(line) as { url: string }).url,
      close: async () => {
        server.stdin.end()
        await once(server, 'exit')
      },
    }
  throw new Error('the node did not start')
}
