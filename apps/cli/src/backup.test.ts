import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { concert, load, operatorToken, startTestNode, testFolder, type TestNode } from './test-cli.ts'

const base = testFolder()
const dir = join(base, 'data')
const backup = join(base, 'backup')
const early = join(base, 'early')
const draftId = '3f0c3a52-5f0e-4bb0-9d0e-2f2b6c1f9a77'
let node: TestNode

before(async () => {
  node = await startTestNode(dir)
  await somebodyAtWork()
  assert.equal((await concert(['backup', dir, '--to', early])).code, 0)
})

/** A draft, an invitation, somebody who is signed in, and boundaries for maps. */
async function somebodyAtWork(): Promise<void> {
  const headers = { authorization: `Bearer ${operatorToken(dir)}`, 'content-type': 'application/json' }
  const post = (path: string, body: object) =>
    fetch(`${node.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const draft = { id: draftId, agency: 'kaz-moh', kind: 'situation.report', about: 'covid-19', body: {} }
  assert.equal((await post('/api/drafts', draft)).status, 200)
  assert.equal((await post('/api/invitations', { agency: 'kaz-moh', roles: ['reads'] })).status, 201)
  assert.equal((await post('/api/door', { office: 'kaz-focal-point' })).status, 200)
  writeFileSync(join(dir, 'boundaries.json'), '{"type":"FeatureCollection","features":[]}')
}

test('concert backup copies a node at work without fault, and a later backup takes its place', async () => {
  let over = false
  const loading = load(node, () => over)
  const first = await concert(['backup', dir, '--to', backup, '--json'])
  const second = await concert(['backup', dir, '--to', backup, '--json'])
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  over = true
  const acknowledged = await loading
  assert.deepEqual([first.code, second.code], [0, 0], first.stderr + second.stderr)
  const [one, two] = [first, second].map(({ stdout }) => (JSON.parse(stdout) as { size: number }).size)
  assert.ok(one! < two! && two! <= acknowledged.at(-1)! + 1, `${one} ${two} ${acknowledged.at(-1)}`)
  const checked = await concert(['check', backup])
  assert.equal(checked.code, 0, checked.stdout)
})

test('concert backup takes drafts, persons and the organisation’s boundaries along, and nobody’s session', async () => {
  const { files } = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as {
    files: { path: string }[]
  }
  const own = files.map(({ path }) => path).filter((path) => /^(?:people\/|drafts\/|boundaries)/.test(path))
  assert.deepEqual(own.sort(), ['boundaries.json', `drafts/${draftId}.json`, 'people/invitations.json'])
})

test('concert backup does not overwrite a newer backup or another folder', async () => {
  const older = join(base, 'older')
  cpSync(join(dir, 'record'), join(older, 'record'), { recursive: true })
  cpSync(join(early, 'keys'), join(older, 'keys'), { recursive: true })
  cpSync(join(early, 'record/checkpoint'), join(older, 'record/checkpoint'))
  const refused = await concert(['backup', older, '--to', backup])
  assert.deepEqual([refused.code, /holds a newer backup/.test(refused.stderr)], [1, true], refused.stderr)
  const filled = await concert(['backup', dir, '--to', base])
  assert.match(filled.stderr, /is not empty and holds no backup/)
  assert.equal((await concert(['backup', base, '--to', backup])).code, 1)
})

test('concert restore refuses a log that was seen further than the backup, or that nobody vouches for', async () => {
  const restored = join(base, 'refused')
  const args = ['restore', backup, '--data', restored]
  assert.equal((await concert(args)).code, 2)
  assert.equal(await node.stop(), 0)
  const later = await concert([...args, '--last-checkpoint', join(dir, 'record/checkpoint')])
  assert.match(later.stderr, /The log was seen with \d+ entries.*another history/)
  const early1 = ['restore', early, '--data', restored, '--last-checkpoint', join(dir, 'record/checkpoint')]
  const refused = await concert(early1)
  assert.deepEqual([refused.code, existsSync(restored)], [1, false])
  assert.match(refused.stderr, /this backup ends at \d+: a log restored from it would sign another history/)
  assert.match((await concert([...args, '--last-checkpoint', join(base, 'none')])).stderr, /Cannot read/)
  assert.equal((await concert([...args, '--last-checkpoint', 'http://127.0.0.1:9/record'])).code, 69)
})

test('concert restore refuses a damaged backup and names the file, and a folder that is not empty', async () => {
  const damaged = join(base, 'damaged')
  cpSync(backup, damaged, { recursive: true })
  const path = join(damaged, 'record/tile/entries/000')
  const bytes = readFileSync(path)
  bytes[1_000]! ^= 1
  writeFileSync(path, bytes)
  writeFileSync(join(damaged, 'extra'), '')
  const refused = await concert(['restore', damaged, '--data', join(base, 'x'), '--nothing-later'])
  assert.equal(refused.code, 1)
  assert.match(
    refused.stderr,
    /record\/tile\/entries\/000 has other bytes than were backed up\nextra was not backed up/,
  )
  mkdirSync(join(base, 'filled/inside'), { recursive: true })
  assert.match(
    (await concert(['restore', backup, '--data', join(base, 'filled'), '--nothing-later'])).stderr,
    /is not empty/,
  )
  assert.match(
    (await concert(['restore', base, '--data', join(base, 'x'), '--nothing-later'])).stderr,
    /holds no backup/,
  )
})

test('a restored node starts, checks, and goes on with the same log; a backup tells it from the history that it left', async () => {
  const restored = join(base, 'restored')
  const seen = join(early, 'record/checkpoint')
  const { code, stderr, stdout } = await concert([
    'restore',
    backup,
    '--data',
    restored,
    '--last-checkpoint',
    seen,
  ])
  assert.equal(code, 0, stderr)
  assert.match(stdout, /It was last seen at \d+/)
  assert.equal((await concert(['check', restored])).code, 0)
  const again = await startTestNode(restored)
  const shown = await concert(['draft', 'show', draftId, '--as', 'kaz-moh', '--data', restored])
  assert.match(shown.stdout, /situation\.report on covid-19, open, version 1, of kaz-moh/, shown.stderr)
  const said = await concert([
    'report',
    'zero',
    '--as',
    'tjk-moh',
    '--place',
    'TJK',
    '--period',
    '2020-04-28',
    '--data',
    restored,
    '--json',
  ])
  const { size } = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as { size: number }
  assert.equal((JSON.parse(said.stdout) as { index: number }).index, size)
  const checked = await concert(['check', restored])
  assert.equal(checked.code, 0, checked.stdout)
  assert.equal(await again.stop(), 0)
  assert.equal((await concert(['backup', restored, '--to', backup])).code, 0)
  const forked = await concert(['backup', dir, '--to', backup])
  assert.deepEqual([forked.code, /the log has forked/.test(forked.stderr)], [1, true], forked.stderr)
})

test('a node whose tables have seen more than its record does not start, and exits with 75', async () => {
  const old = join(base, 'old')
  assert.equal((await concert(['restore', early, '--data', old, '--nothing-later'])).code, 0)
  for (const name of ['tables', 'tables.seal'])
    if (existsSync(join(dir, name))) cpSync(join(dir, name), join(old, name), { recursive: true })
  const ended = await concert(['node', '--data', old, '--sample', '--port', '0'])
  assert.deepEqual([ended.code, ended.stdout], [75, ''], ended.stderr)
  assert.match(ended.stderr, /the record is an older copy/)
  assert.equal((await concert(['rebuild', '--data', old])).code, 75)
})
