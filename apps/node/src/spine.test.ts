import { verifyProof, parseVkey } from '@concert/tlog'
import { parseEntry } from '@concert/statement'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { before, test } from 'node:test'
import { sha256Hex } from '@concert/statement'
import type { Receipt } from './kernel/receipt.ts'
import { cases, enrol, envelopeOf, post, report, type OwnKey } from './testing/speaking.ts'
import { unchanged } from './testing/refused.ts'
import { onEachDatabase } from './testing/test-database.ts'
import { openTestNode, type TestNode } from './testing/test-node.ts'

onEachDatabase((database) => {
  let at: TestNode
  let key: OwnKey
  before(async () => {
    at = await openTestNode({ database })
    key = await enrol(at, 'kaz-moh')
  })

  test('a report signed elsewhere is taken, shown with its entry, and proven by its receipt', async () => {
    const envelope = envelopeOf(at, report('kaz-moh', [cases('KAZ', '2020-04-28', 12)]), key)
    const answer = await post(at, envelope)
    assert.equal(answer.statusCode, 201, answer.body)
    const receipt = answer.json<Receipt>()
    assert.equal(receipt.repeated, false)
    assert.equal(receipt.form, 'open')

    const { series } = await at.get('/api/situation/series?event=covid-19&place=KAZ')
    assert.equal(series.length, 1)
    assert.deepEqual(series[0].points, [
      { period: '2020-04-28', value: 12, status: 'A', index: receipt.index },
    ])

    const entry = await at.node.record.entry(receipt.index)
    assert.equal(sha256Hex(entry), receipt.entrySha256)
    const parsed = parseEntry(entry)
    assert.ok(parsed.form === 'open' && Buffer.from(parsed.envelope).equals(envelope))
    const { record } = at.node
    const proven = verifyProof({
      proof: receipt.proof,
      log: parseVkey(record.vkey),
      origin: record.origin,
      entry,
    })
    assert.equal(proven.index, receipt.index)
    const again = await at.inject(`/api/statements/${receipt.statement}/proof`)
    assert.equal(again.body, receipt.proof)
  })

  test('the same envelope again is one statement and gets the same receipt', async () => {
    const envelope = envelopeOf(at, report('kaz-moh', [cases('KAZ', '2020-04-27', 7)]), key)
    const first = (await post(at, envelope)).json<Receipt>()
    await unchanged(at, async () => {
      for (const media of ['application/vnd.concert.envelope+json', 'text/plain', 'application/x-anything']) {
        const answer = await post(at, envelope, media)
        assert.equal(answer.statusCode, 201)
        const { proof, ...receipt } = answer.json<Receipt>()
        const { proof: firstProof, ...rest } = first
        assert.deepEqual(receipt, { ...rest, repeated: true })
        assert.ok(proof.length > 0 && firstProof.length > 0)
      }
    })
  })

  test('the same payload in differently written JSON is the same statement', async () => {
    const envelope = envelopeOf(at, report('kaz-moh', [cases('KAZ', '2020-04-26', 3)]), key)
    const first = (await post(at, envelope)).json<Receipt>()
    const { payloadType, payload, signatures } = JSON.parse(Buffer.from(envelope).toString())
    const spaced = JSON.stringify({ signatures, payload, payloadType }, undefined, '\t')
    await unchanged(at, async () => {
      const again = (await post(at, `\n${spaced}\n`)).json<Receipt>()
      assert.equal(again.repeated, true)
      assert.equal(again.statement, first.statement)
      assert.equal(again.index, first.index)
    })
  })

  test('ten times the same envelope at the same moment is one entry', async () => {
    const size = at.node.record.size()
    const envelope = envelopeOf(at, report('kaz-moh', [cases('KAZ', '2020-04-25', 5)]), key)
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(at, envelope)))
    const receipts = answers.map((answer) => answer.json<Receipt>())
    assert.deepEqual(new Set(receipts.map(({ index }) => index)), new Set([size]))
    assert.equal(receipts.filter(({ repeated }) => !repeated).length, 1)
    assert.equal(at.node.record.size(), size + 1)
  })

  test('every statement is found by index and by id, with author, key and custody', async () => {
    const { statements } = await at.get('/api/statements?by=kaz-moh&kind=situation.report')
    for (const { index, id } of statements) {
      const byIndex = await at.get(`/api/statements/${index}`)
      assert.deepEqual(await at.get(`/api/statements/${id}`), byIndex)
      assert.equal(byIndex.statement.by, 'kaz-moh')
      assert.equal(byIndex.keyid, key.keyid)
      assert.equal(byIndex.custody, 'own')
    }
    const [hosted] = (await at.get('/api/statements?by=ind-moh')).statements
    assert.equal((await at.get(`/api/statements/${hosted.index}`)).custody, 'hosted')
  })
})
