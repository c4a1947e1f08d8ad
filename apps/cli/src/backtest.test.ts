import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { concert, testFolder, type Ended } from './test-cli.ts'

const header = 'as_of,key,date,measure,value'
const firstDay = Date.UTC(2020, 0, 22)
const dateOf = (day: number) => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)

/** A state's totals, each published on the day after. */
function published(key: string, counts: readonly number[]): string[] {
  let total = 0
  return counts.map((count, day) => `${dateOf(day + 1)},${key},${dateOf(day)},c,${(total += count)}`)
}

const zeros = (days: number) => Array.from({ length: days }, () => 0)
const wave = [1, 0, 2, 3, 4, 6, 8, 11, 16, 22, 30, 42, 58]
const withWave = [...zeros(30), ...wave]
const withOneCase = [...zeros(30), 1, ...zeros(60)]

async function backtest(
  file: string | Uint8Array,
  flags: readonly string[] = [],
): Promise<Ended & { out: string; table: string }> {
  const base = testFolder()
  const out = join(base, 'out.csv')
  writeFileSync(join(base, 'log'), file)
  const ended = await concert(['backtest', '--vintages', join(base, 'log'), '--out', out, ...flags])
  return { ...ended, out, table: existsSync(out) ? readFileSync(out, 'utf8') : '' }
}

const logOf = (...rows: readonly (readonly string[])[]) => [header, ...rows.flat(), ''].join('\n')

test('concert backtest writes a row a state: first signal, hundredth case, lead, false alarms, quiet days', async () => {
  const log = logOf(published('KAZ', withWave), published('CHN:Inner Mongolia', withOneCase))
  const { code, stderr, table, out } = await backtest(log)
  assert.equal(code, 0, stderr)
  assert.equal(
    table,
    [
      'iso3,first_signal,hundredth_case,lead_days,false_alarms,quiet_days',
      'CHN:Inner Mongolia,2020-02-22,,,1,63',
      'KAZ,2020-02-22,2020-03-02,9,0,7',
      '',
    ].join('\n'),
  )
  assert.equal(stderr, `${out}: 2 rows\n`)
})

test('the same file, gzipped or in another order of states, gives the same table byte for byte', async () => {
  const [kaz, chn] = [published('KAZ', withWave), published('CHN', withOneCase)]
  const one = await backtest(logOf(kaz, chn))
  const other = await backtest(gzipSync(logOf(chn, kaz)))
  assert.equal(other.table, one.table)
  assert.equal(other.code, 0)
})

test('a first signal is as it was known: what is published or withdrawn later does not move it', async () => {
  const rows = published('KAZ', withWave)
  const later = [
    `${dateOf(60)},KAZ,${dateOf(30)},c,0`,
    `${dateOf(60)},KAZ,${dateOf(31)},c,`,
    `${dateOf(61)},KAZ,${dateOf(20)},c,500`,
  ]
  const [before, after] = [await backtest(logOf(rows)), await backtest(logOf(rows, later))]
  const firstOf = (table: string) => table.split('\n')[1]!.split(',').slice(0, 4)
  assert.deepEqual(firstOf(after.table), firstOf(before.table))
})

test('a correction downwards and values that vanish are replayed, not refused', async () => {
  const corrected = published('KAZ', [...withWave, -40, 3, 2])
  const vanished = [`${dateOf(50)},KAZ,${dateOf(45)},c,`, `${dateOf(51)},KAZ,${dateOf(45)},c,170`]
  const { code, table, stderr } = await backtest(logOf(corrected, vanished))
  assert.equal(code, 0, stderr)
  assert.match(table, /\nKAZ,2020-02-22,2020-03-02,9,0,\d+\n$/)
})

test('each method has its own first signals, and --json says the rows on stdout', async () => {
  const log = logOf(published('KAZ', withWave))
  const asked = [
    ['--method', 'ears-c2', '--min-sigma', '1', '--threshold', '3'],
    ['--method', 'farrington-flexible'],
    ['--method', 'emergence', '--threshold', '300', '--silence-days', '60'],
  ]
  for (const flags of asked) {
    const { code, stdout, stderr } = await backtest(log, [...flags, '--json'])
    assert.equal(code, 0, stderr)
    assert.equal((JSON.parse(stdout) as { iso3: string }).iso3, 'KAZ')
  }
  const c2 = await backtest(log, asked[0])
  assert.match(c2.table, /KAZ,2020-02-2[3-9],2020-03-02,[3-8],/)
})

test('faulty rows are named by row and column, the exit code is 1 and no table is written', async () => {
  const { code, stderr, stdout, table } = await backtest(
    logOf([
      '2020-02-02,KAZ,2020-02-01,c,1',
      '2020-02-30,KAZ,2020-02-01,c,1',
      '2020-02-03,KAZ,2020-02-01,c,x',
    ]),
  )
  assert.deepEqual([code, stdout, table], [1, '', ''])
  assert.match(stderr, /row 3, column as_of: "2020-02-30" is no date/)
  assert.match(stderr, /row 4, column value: "x" is neither a whole number nor empty/)
  assert.doesNotMatch(stderr, /\n {4}at /)
})

test('an empty file, a torn gzip, an absent file and a folder are refused in a sentence', async () => {
  const empty = await backtest('')
  assert.deepEqual([empty.code, empty.table], [1, ''])
  assert.match(empty.stderr, /row 1: no column as_of/)
  const torn = await backtest(gzipSync(logOf(published('KAZ', withWave))).subarray(0, 40))
  assert.match(torn.stderr, /starts as gzip but does not unpack/)
  const out = join(testFolder(), 'out.csv')
  for (const path of [join(testFolder(), 'nowhere'), testFolder()]) {
    const { code, stderr } = await concert(['backtest', '--vintages', path, '--out', out])
    assert.equal(code, 1)
    assert.match(stderr, /^Cannot read /)
  }
  const nowhere = ['--out', join(testFolder(), 'no', 'out.csv')]
  assert.match((await backtest(logOf(published('KAZ', withWave)), nowhere)).stderr, /Cannot write /)
  const own = ['backtest', '--vintages', out, '--out', out]
  assert.match((await concert(own)).stderr, /it is the file that is read/)
})
