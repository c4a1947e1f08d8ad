import { leafHash, parseBundle, parseVkey, verifyCheckpoint } from '@concert/tlog'
import { observationFileType, sha256Hex, type AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { before, test } from 'node:test'
import { assertProblem } from '../testing/refused.ts'
import { cases, clear, report, say } from '../testing/speaking.ts'
import { openTestNode, type TestNode } from '../testing/test-node.ts'

let at: TestNode
const file = Buffer.from(
  'place,indicator,stratum,period,value,status,cumulative\nKAZ,cases_confirmed_new,,2020-01-01,1,A,\n',
)
before(async () => {
  at = await openTestNode()
  const days = Array.from({ length: 200 }, (_, n) =>
    new Date(Date.UTC(2018, 6, 1 + n)).toISOString().slice(0, 10),
  )
  await Promise.all(days.map((day) => say(at, report('kaz-moh', [cases('KAZ', day, 1)]))))
  await at.node.signAndTake('kaz-moh' as AgencyId, {
    ...clear,
    kind: 'situation.report',
    about: 'covid-19',
    body: { narrative: 'With a file.' },
    attachments: [{ sha256: sha256Hex(file), bytes: file, mediaType: observationFileType, name: 'a.csv' }],
  })
})

test('the checkpoint is signed by the key at vkey, and is never kept by a cache', async () => {
  const answer = await at.inject('/record/checkpoint')
  assert.equal(answer.headers['content-type'], 'text/plain; charset=utf-8')
  assert.equal(answer.headers['cache-control'], 'no-cache')
  assert.equal(answer.headers['access-control-allow-origin'], '*')
  const vkey = (await at.inject('/record/vkey')).body.trim()
  const { size } = verifyCheckpoint(answer.body, parseVkey(vkey), {
    origin: at.node.record.origin,
    witnesses: [],
  })
  assert.equal(size, at.node.record.size())
})

test('tiles and entries are bytes that never change, and hold the leaves of the entries', async () => {
  const size = at.node.record.size()
  assert.ok(size > 256 && size < 512, String(size))
  const paths = [
    'tile/0/000',
    `tile/0/001.p/${size - 256}`,
    'tile/1/000.p/1',
    'tile/entries/000',
    `tile/entries/001.p/${size - 256}`,
  ]
  for (const path of paths) {
    const answer = await at.inject(`/record/${path}`)
    assert.equal(answer.statusCode, 200, path)
    assert.equal(answer.headers['content-type'], 'application/octet-stream')
    assert.match(String(answer.headers['cache-control']), /max-age=31536000, immutable/)
    assert.equal(answer.headers['access-control-allow-origin'], '*')
  }
  const leaves = (await at.inject('/record/tile/0/000')).rawPayload
  const entries = parseBundle((await at.inject('/record/tile/entries/000')).rawPayload, 256)
  assert.equal(leaves.length, 8_192)
  for (const [index, entry] of entries.entries())
    assert.ok(leaves.subarray(32 * index, 32 * index + 32).equals(leafHash(entry)), String(index))
})

test('there is one spelling of each path, and nothing outside the record', async () => {
  const digest = sha256Hex(file)
  const size = at.node.record.size()
  assert.ok((await at.inject(`/record/attachment/${digest.slice(0, 2)}/${digest}`)).rawPayload.equals(file))
  const tricks = [
    'tile/0/000.p/256',
    'tile/0/000.p/0',
    'tile/0/000.p/01',
    'tile/0/x000/000',
    'tile/0/0',
    'tile/0/0000',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/000/',
    'tile//0/000',
    'tile/0/000%00',
    'tile/0/001',
    `tile/0/001.p/${size - 255}`,
    'tile/0/002',
    'tile/entries/002',
    'tile/data/000',
    'tile/0/000.p',
    'tile/0',
    'tile/',
    'tile',
    '..%2fkeys%2fpassphrase',
    'tile/..%2f..%2flog/state',
    'tile/%2e%2e/%2e%2e/log/state',
    'tile/..\\..\\log\\state',
    'tile/0/..%2f0/000',
    '%2e%2e/tokens.json',
    'tile/0/000?x=1#y/..',
    'checkpoint/',
    'checkpoint%2f',
    'Checkpoint',
    'log/state',
    `attachment/${digest.slice(0, 2)}/${digest.toUpperCase()}`,
    `attachment/00/${digest}`,
    `attachment/${digest.slice(0, 4)}/${digest}`,
    `attachment//${digest}`,
    `attachment/${digest.slice(0, 2)}/${'0'.repeat(64)}`,
    `attachment/${digest.slice(0, 2)}/..%2f..%2fcheckpoint`,
    'attachment/',
    `attachment/${digest}`,
  ]
  for (const path of tricks) {
    const answer = await at.inject(`/record/${path}`)
    if (path.startsWith('tile/0/000?')) assert.equal(answer.statusCode, 200)
    else
      assertProblem(answer, {
        status: path.includes('%00') ? 422 : 404,
        code: path.includes('%00') ? 'malformed' : 'not-found',
        message: /./,
      })
  }
})
