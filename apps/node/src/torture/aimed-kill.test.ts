import { formatDate, type DayNumber } from '@concert/statement'
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { inspectFolder, inspectTables } from './inspect.ts'
import { openLedger } from './ledger.ts'
import { sendUntil } from './load.ts'
import { startProcess } from './node-process.ts'
import { seed, seededRandom, testFolder } from './test-folder.ts'
import { loadOn, makerFor, openFolder, startListening } from './torture-node.ts'

const random = seededRandom(seed + 1)

test('a node killed while it brings its tables up starts again and brings them up', async () => {
  const dir = testFolder()
  const ledger = openLedger()
  const node = await startListening(dir)
  const load = await loadOn({ ...node, dir }, { maker: await makerFor(dir, random), random, ledger })
  await sendUntil(load, () => ledger.receipts.size >= 200)
  await node.kill('SIGTERM')
  for (const afterMs of [0, 40, 400]) {
    await rm(join(dir, 'tables'), { recursive: true })
    const starting = startProcess({ dir, mode: 'exercise' })
    assert.match((await starting.saying(/entries behind/))!, /bringing them up/)
    await setTimeout(afterMs)
    assert.equal((await starting.kill('SIGKILL')).stray, '')
    const opened = await openFolder(dir)
    await inspectTables(opened)
    await inspectFolder(dir, opened.record.vkey, ledger)
    await opened.close()
  }
})

test('an import that is killed half way is finished by sending the file again, and no figure stands twice', async () => {
  const dir = testFolder()
  const ledger = openLedger()
  const file = publishedFile(['KAZ', 'UZB'])
  const first = await startListening(dir)
  const seen = await importUntil(first, dir, file, (text) => text.includes('"receipt"'))
  assert.ok(!seen.includes('"done"'))
  assert.equal((await first.kill('SIGKILL')).stray, '')
  const second = await startListening(dir)
  const lines = (await importUntil(second, dir, file, () => false)).trim().split('\n')
  const done = JSON.parse(lines.at(-1)!) as { type: string; same: number; observations: number }
  assert.deepEqual([done.type, done.observations], ['done', 2 * rowsOfPlace])
  assert.ok(done.same >= rowsOfPlace)
  await second.kill('SIGTERM')
  const opened = await openFolder(dir)
  const { rows } = await sql<{ figures: number; series: number }>`
    select count(*)::int as figures, count(distinct (series, day))::int as series from observation`.execute(
    opened.db,
  )
  assert.deepEqual(rows, [{ figures: 2 * rowsOfPlace, series: 2 * rowsOfPlace }])
  await inspectTables(opened)
  await inspectFolder(dir, opened.record.vkey, ledger)
  await opened.close()
})

const rowsOfPlace = 100_000

/** Concert's own table, so large that each place becomes a statement of its own. */
function publishedFile(places: readonly string[]): string {
  const indicators = ['cases_confirmed_new', 'deaths_confirmed_new', 'tests_new', 'admissions_hospital_new']
  const more = ['admissions_icu_new', 'cases_suspected', 'cases_probable_new', 'deaths_probable_new']
  const days = Array.from({ length: rowsOfPlace / 8 }, (_, at) => formatDate((5_000 + at) as DayNumber))
  const rows = places.flatMap((place) =>
    [...indicators, ...more].flatMap((indicator) =>
      days.map((day, at) => `${place},${day},${indicator},${at}`),
    ),
  )
  return `place,period,indicator,value\n${rows.join('\n')}\n`
}

/** What the node answers to an import, up to where the reader has seen enough or the node is gone. */
async function importUntil(
  { url }: { url: string },
  dir: string,
  file: string,
  isEnough: (text: string) => boolean,
): Promise<string> {
  const { token } = JSON.parse(await readFile(join(dir, 'node.json'), 'utf8')) as { token: string }
  const query = 'event=covid-19&agency=sco-secretariat&format=concert'
  const response = await fetch(`${url}/api/situation/imports?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
    body: file,
  })
  let text = ''
  for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
    text += part
    if (isEnough(text)) break
  }
  return text
}
