import { noteSigner } from '@concert/tlog'
import type { FilesReport } from '@concert/verify'
import assert from 'node:assert/strict'
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { concert, load, startTestNode, testFolder, type TestNode } from './test-cli.ts'

const base = testFolder()
const dir = join(base, 'data')
let node: TestNode
let vkey = ''

/** A sample, and beside it a sealed report and an import large enough to be an attachment. */
before(async () => {
  node = await startTestNode(dir)
  vkey = (await (await fetch(`${node.url}/record/vkey`)).text()).trim()
  await concert([
    'report',
    'figures',
    '--as',
    'kaz-moh',
    '--place',
    'KAZ',
    '--period',
    '2020-04-28',
    'imported_cases_new/CHN=1',
    '--data',
    dir,
  ])
  const rows = Array.from({ length: 500 }, (_, day) => `UZB,${dateAt(day)},persons_tested_new,${day}`)
  const large = join(base, 'large.csv')
  writeFileSync(large, `place,period,indicator,value\n${rows.join('\n')}\n`)
  const imported = await concert(['import', large, '--as', 'uzb-moh', '--data', dir])
  assert.equal(imported.code, 0, imported.stderr)
})

function dateAt(day: number): string {
  return new Date(Date.UTC(2018, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
}

test('concert check finds a running record without fault, by folder and by address, and says what it did not compare', async () => {
  const byFolder = await concert(['check', dir])
  assert.equal(byFolder.code, 0, byFolder.stdout)
  assert.match(
    byFolder.stdout,
    /not compared; give --vkey[^]*24 attachments, 70 of 70 sealed entries held here and opened\ntables at (\d+) of \1\n[^]*No fault found/,
  )
  const byAddress = await concert(['check', `${node.url}/record`, '--vkey', vkey, '--json'])
  const report = JSON.parse(byAddress.stdout) as {
    ok: boolean
    key: { compared: boolean }
    size: number
    entries: number
    faults: unknown[]
  }
  assert.deepEqual(
    [report.ok, report.key.compared, report.entries === report.size, report.faults],
    [true, true, true, []],
  )
})

test('concert check refuses a record under another key than the one that was given', async () => {
  const other = vkey.replace(/.{4}$/, 'AAAA')
  assert.equal((await concert(['check', node.url, '--vkey', other])).code, 2)
  const foreign = noteSigner({ name: vkey.split('+', 1)[0]!, seed: new Uint8Array(32).fill(9) }).verifier
  const { code, stdout } = await concert(['check', node.url, '--vkey', foreign.vkey])
  assert.equal(code, 1)
  assert.match(stdout, /✗ checkpoint: .*no signature of a known key/)
  assert.doesNotMatch(stdout, /✓/)
})

test('concert verify proves a bundle offline, and refuses one in which a character was changed', async () => {
  const bundle = join(base, 'bundle.json')
  writeFileSync(bundle, (await concert(['show', 'statement', '100', '--bundle', '--data', dir])).stdout)
  const good = await concert(['verify', bundle, '--vkey', vkey])
  assert.equal(good.code, 0, good.stdout)
  assert.match(good.stdout, /✓[^]*not proven:[^]*Nothing that was checked failed[^]*Every file is proven/)
  const bad = join(base, 'bad.json')
  writeFileSync(bad, flipped(readFileSync(bundle, 'utf8')))
  const both = await concert(['verify', bundle, bad, '--json'])
  assert.equal(both.code, 1)
  const { ok, proofs } = JSON.parse(both.stdout) as FilesReport
  assert.deepEqual([ok, ...proofs.map((one) => one.ok)], [false, true, false])
  assert.equal((await concert(['verify', join(base, 'absent.json')])).code, 1)
})

/** Another character within the statement's entry. */
function flipped(text: string): string {
  const at = text.indexOf('"entry":"', text.indexOf('"statement"')) + 200
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
}

test('concert rebuild refuses a running node, and concert node a wrong passphrase', async () => {
  const refused = await concert(['rebuild', '--data', dir])
  assert.deepEqual([refused.code, /A node runs on/.test(refused.stderr)], [1, true])
  assert.equal(await node.stop(), 0)
  writeFileSync(join(base, 'wrong.pass'), 'wrong\n')
  const wrong = await concert([
    'node',
    '--data',
    dir,
    '--sample',
    '--port',
    '0',
    '--passphrase-file',
    join(base, 'wrong.pass'),
  ])
  assert.deepEqual([wrong.code, wrong.stdout], [1, ''])
  assert.match(wrong.stderr, /Cannot open the key/)
})

test('concert rebuild builds the tables of a stopped node and counts what it built from', async () => {
  const { code, stdout, stderr } = await concert(['rebuild', '--data', dir, '--json'])
  assert.equal(code, 0, stderr)
  const built = JSON.parse(stdout) as { entries: number; observations: number }
  assert.ok(built.entries > 250 && built.observations > 800, stdout)
})

const damages: readonly (readonly [what: string, files: string, named: RegExp])[] = [
  ['an entry', 'record/tile/entries/000', /✗ tile\/entries\/000, entry \d+: not the entry/],
  ['a hash', 'record/tile/0/000', /✗ tile\/0\/000/],
  ['the checkpoint', 'record/checkpoint', /✗ checkpoint: /],
  ['an attachment', 'record/attachment/*/*', /✗ attachment\/../],
  [
    'a sealed statement',
    'vault/sealed/*/*',
    /✗ vault\/sealed\/..\/[0-9a-f]{64}, entry \d+: is not what the entry commits to/,
  ],
  ['the commit point', 'log/state', /✗ log\/state: /],
]

test('concert check names the place of one changed byte, whichever file it is in', async () => {
  assert.equal((await concert(['check', dir])).code, 0)
  for (const [what, pattern, named] of damages) {
    const copy = copyWithoutTables()
    const [path] = globSync(join(copy, pattern))
    assert.ok(path !== undefined, `there is no ${pattern}`)
    flipByte(path)
    const { code, stdout } = await concert(['check', copy])
    assert.equal(code, 1, `${what}: ${stdout}`)
    assert.match(stdout, named, what)
    assert.match(stdout, /FAULTS FOUND/)
  }
})

test('concert check names a file that is gone, and one that does not belong', async () => {
  const copy = copyWithoutTables()
  rmSync(globSync(join(copy, 'record/attachment/*/*'))[0]!)
  writeFileSync(join(copy, 'record/notes.txt'), '')
  const { code, stdout } = await concert(['check', copy])
  assert.equal(code, 1)
  assert.match(stdout, /"(?:observations\.csv|briefing-\d\.[a-z.]+)" is missing/)
  assert.match(stdout, /✗ notes\.txt: a file that does not belong here/)
  assert.equal((await concert(['check', base])).code, 1)
})

function copyWithoutTables(): string {
  const copy = join(testFolder(), 'data')
  mkdirSync(copy)
  for (const name of ['record', 'log', 'keys', 'vault', 'mode'])
    cpSync(join(dir, name), join(copy, name), { recursive: true })
  return copy
}

function flipByte(path: string): void {
  const bytes = readFileSync(path)
  bytes[Math.floor(bytes.length / 2)]! ^= 1
  writeFileSync(path, bytes)
}

test('a node that is killed under load has lost nothing that it acknowledged, and its record checks', async () => {
  const killed = await startTestNode(dir)
  let over = false
  const loading = Promise.all([
    load(killed, () => over),
    new Promise((resolve) => setTimeout(resolve, 1_500)),
  ])
  setTimeout(() => killed.child.kill('SIGKILL'), 1_000)
  const [acknowledged] = await loading
  over = true
  assert.ok(acknowledged.length > 0, 'nothing was acknowledged')
  const again = await startTestNode(dir)
  const { code, stdout } = await concert(['check', dir, '--json'])
  const report = JSON.parse(stdout) as { size: number; faults: unknown }
  assert.deepEqual([code, report.faults], [0, []])
  assert.ok(report.size > acknowledged.at(-1)!)
  assert.equal(await again.stop('SIGINT'), 0)
})
