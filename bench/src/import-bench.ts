import { PGlite } from '@electric-sql/pglite'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
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
 * COPY of the same rows into a table of the same columns and index. The peer is measured before and after each
 * round, and the middle one of the ratios counts.
 */
export async function importBench(): Promise<Figure[]> {
  const measured: { imported: number; peer: number; ratio: number }[] = []
  let before = await copiedPerSecond()
  for (let round = 0; round < rounds; round++) {
    const imported = await importedPerSecond()
    const after = await copiedPerSecond()
    const peer = (before + after) / 2
    measured.push({ imported, peer, ratio: imported / peer })
    before = after
  }
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

async function importedPerSecond(): Promise<number> {
  const started = await startBenchNode()
  const { token } = JSON.parse(await readFile(join(started.dir, 'node.json'), 'utf8')) as { token: string }
  const file = madeJhuUsFile(places, days)
  const start = performance.now()
  const answer = await fetch(
    `${started.url}/api/situation/imports?event=covid-19&agency=sco-secretariat&indicator=cases_confirmed_new`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
      body: new Blob([file as Uint8Array<ArrayBuffer>]),
    },
  )
  const lines = (await answer.text()).trim().split('\n')
  const seconds = (performance.now() - start) / 1_000
  const last = JSON.parse(lines.at(-1)!) as { type: string; observations: number }
  if (last.type !== 'done') throw new Error(`the import failed: ${lines.at(-1)!}`)
  await started.close()
  await started.remove()
  return last.observations / seconds
}

async function copiedPerSecond(): Promise<number> {
  const dir = await mkdtemp(join(await scratchFolder(), 'pglite-'))
  const database = await PGlite.create({ dataDir: dir, relaxedDurability: true })
  await database.exec(`create table observation (series integer not null, day integer not null, value double precision, status text not null, index integer not null, replaced integer);
    create index observation_series on observation (series, day)`)
  const rows: string[] = []
  for (let series = 1; series <= places; series++)
    for (let day = 0; day < days; day++)
      rows.push(`${series}\t${18_283 + day}\t${(series * 31 + day * 17) % 97}\tA\t${series % 5}\t\\N`)
  const blob = new Blob([`${rows.join('\n')}\n`])
  const start = performance.now()
  await database.query(`copy observation from '/dev/blob'`, [], { blob })
  const seconds = (performance.now() - start) / 1_000
  await database.close()
  await rm(dir, { recursive: true })
  return rows.length / seconds
}
