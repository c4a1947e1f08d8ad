import { PGlite } from '@electric-sql/pglite'
import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startBenchNode } from './bench-node.ts'
import type { Figure } from './figure.ts'
import { madeJhuUsFile } from './made-file.ts'
import { scratchFolder } from './scratch-folder.ts'

const places = 2_000
const days = 500

const rounds = 3

/**
 * A published file through the front door (sent over HTTP, read, signed, recorded, projected) against PGlite's own
 * COPY of the same rows into a table of the same columns and index. Both have done it once before, for a program in
 * WebAssembly is slow at first; the peer is measured before and after each round, and the middle one of the ratios
 * counts.
 */
export async function importBench(): Promise<Figure[]> {
  const measured: { imported: number; peer: number; ratio: number }[] = []
  const started = await startBenchNode()
  const database = await openPeer()
  await importedPerSecond(started, 0)
  await copiedPerSecond(database)
  let before = await copiedPerSecond(database)
  for (let round = 0; round < rounds; round++) {
    const imported = await importedPerSecond(started, round + 1)
    const after = await copiedPerSecond(database)
    const peer = (before + after) / 2
    measured.push({ imported, peer, ratio: imported / peer })
    before = after
  }
  await started.close()
  await started.remove()
  await database.close()
  const { imported, peer, ratio } = measured.sort((a, b) => a.ratio - b.ratio)[Math.floor(rounds / 2)]!
  return [
    {
      name: 'observations imported, signed, recorded and projected',
      value: imported,
      unit: '/s',
      against: `PGlite copies ${Math.round(peer)} of the same rows a second`,
      ratio,
      wanted: '≥ 0.5',
    },
  ]
}

type BenchNode = Awaited<ReturnType<typeof startBenchNode>>

/** Each round is about an event of its own, so that every figure is new. */
async function importedPerSecond({ node, url, dir }: BenchNode, round: number): Promise<number> {
  const event = `bench-${round}`
  await node.signAndTake(node.directory().secretariat!, {
    kind: 'situation.event',
    about: event,
    label: 'TLP:CLEAR',
    audience: ['public'],
    body: { names: { en: event } },
  })
  const { token } = JSON.parse(await readFile(join(dir, 'node.json'), 'utf8')) as { token: string }
  const file = madeJhuUsFile(places, days)
  const query = new URLSearchParams({
    event,
    agency: 'sco-secretariat',
    indicator: 'cases_confirmed_new',
  })
  const start = performance.now()
  const answer = await fetch(`${url}/api/situation/imports?${query.toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: new Blob([file as Uint8Array<ArrayBuffer>]),
  })
  const lines = (await answer.text()).trim().split('\n')
  const seconds = (performance.now() - start) / 1_000
  const last = JSON.parse(lines.at(-1)!) as { type: string; observations: number }
  if (last.type !== 'done') throw new Error(`the import failed: ${lines.at(-1)!}`)
  return last.observations / seconds
}

async function openPeer(): Promise<PGlite> {
  const dir = await mkdtemp(join(await scratchFolder(), 'pglite-'))
  return PGlite.create({ dataDir: dir, relaxedDurability: true })
}

async function copiedPerSecond(database: PGlite): Promise<number> {
  await database.exec(`drop table if exists observation;
    create table observation (series integer not null, day integer not null, value double precision, status text not null, index integer not null, replaced integer);
    create index observation_series on observation (series, day)`)
  const rows: string[] = []
  for (let series = 1; series <= places; series++)
    for (let day = 0; day < days; day++)
      rows.push(`${series}\t${18_283 + day}\t${(series * 31 + day * 17) % 97}\tA\t${series % 5}\t\\N`)
  const blob = new Blob([`${rows.join('\n')}\n`])
  const start = performance.now()
  await database.query(`copy observation from '/dev/blob'`, [], { blob })
  return rows.length / ((performance.now() - start) / 1_000)
}
