import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Receipt } from './receipt.ts'
import { cases, correction, enrol, envelopeOf, post, report, say, type OwnKey } from '../testing/speaking.ts'
import { onEachDatabase } from '../testing/test-database.ts'
import { openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'

onEachDatabase((database) => {
  let at: TestNode
  let kaz: OwnKey
  before(async () => {
    at = await openTestNode({ database })
    kaz = await enrol(at, 'kaz-moh')
  })

  test('of two reports on one figure at the same moment exactly one stands', async () => {
    for (let day = 1; day <= 9; day++) {
      const period = `2020-04-0${day}`
      const said = [10, 20, 30].map((value) =>
        envelopeOf(at, report('kaz-moh', [cases('KAZ', period, value)]), kaz),
      )
      const answers = await Promise.all(said.map((one) => post(at, one)))
      assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 409, 409])
      const winner = answers.findIndex(({ statusCode }) => statusCode === 201)
      const { index } = answers[winner]!.json<Receipt>()
      for (const answer of answers)
        if (answer.statusCode === 409) assert.match(answer.body, new RegExp(`reported at entry ${index}`))
      const { series } = await at.get(`/api/situation/series?place=KAZ&from=${period}&to=${period}`)
      assert.deepEqual(series[0].points, [{ period, value: [10, 20, 30][winner], status: 'A', index }])
    }
  })

  test('corrections of one figure at the same moment all stand, one after the other', async () => {
    await say(at, report('kaz-moh', [cases('KAZ', '2020-03-01', 1)]))
    const said = [2, 3, 4, 5].map((value) =>
      envelopeOf(at, correction('kaz-moh', [cases('KAZ', '2020-03-01', value)], `It is ${value}.`), kaz),
    )
    const receipts = (await Promise.all(said.map((one) => post(at, one)))).map((answer) =>
      answer.json<Receipt>(),
    )
    const { vintages } = await at.get(
      '/api/situation/vintages?event=covid-19&place=KAZ&indicator=cases_confirmed_new&period=2020-03-01',
    )
    assert.equal(vintages.length, 5)
    for (const [nth, vintage] of vintages.entries())
      assert.equal(vintage.replaced, vintages[nth + 1]?.index ?? null)
    assert.deepEqual(
      new Set(vintages.slice(1).map(({ index }: any) => index)),
      new Set(receipts.map(({ index }) => index)),
    )
  })

  test('a total is judged against a report that is sent at the same moment', async () => {
    await say(at, report('ind-moh', [cases('IND', '2020-02-01', 10)]))
    let total = 10
    for (let day = 2; day < 20; day += 2) {
      const [even, odd] = [day, day + 1].map((one) => `2020-02-${String(one).padStart(2, '0')}`)
      const first = say(at, report('ind-moh', [cases('IND', even!, 5)]))
      const second = say(at, report('ind-moh', [cases('IND', odd!, 3, { cumulative: total + 8 })]))
      const [before, after] = await Promise.allSettled([first, second])
      assert.ok(before.status === 'fulfilled')
      const follows = after.status === 'fulfilled'
      if (follows)
        assert.ok(before.value.index < after.value.index, 'it follows only from what stands before it')
      total += follows ? 8 : 5
    }
    assert.ok(total > 10 + 9 * 5, 'those that came second were taken')
  })

  test('a key that is revoked while a report waits signs it no more', async () => {
    const doomed = await enrol(at, 'uzb-moh', 'uzb doomed')
    const revocation = say(at, {
      by: secretariat,
      kind: 'directory.key-revocation',
      body: { agency: 'uzb-moh', keyid: doomed.keyid, reason: 'compromised' },
    })
    const waiting = Array.from({ length: 20 }, (_, n) =>
      post(
        at,
        envelopeOf(
          at,
          report('uzb-moh', [cases('UZB', `2020-03-${n + 1 < 10 ? '0' : ''}${n + 1}`, n)]),
          doomed,
        ),
      ),
    )
    const { index } = await revocation
    for (const answer of await Promise.all(waiting))
      if (answer.statusCode === 201)
        assert.ok(answer.json<Receipt>().index < index, 'taken before the revocation')
      else assert.match(answer.body, /ended at entry|not-entitled/)
    const { statements } = await at.get('/api/statements?by=uzb-moh&kind=situation.report')
    assert.ok(statements.every((one: { index: number }) => one.index < index))
  })

  test('a key is no key before its enrolment is taken, however close they come', async () => {
    const key = (await import('../testing/speaking.ts')).ownKey('rus close')
    const forged = envelopeOf(at, report('rus-moh', [cases('RUS', '2020-03-01', 1)]), kaz)
    const text = Buffer.from(forged).toString().replaceAll(kaz.keyid, key.keyid)
    const enrolled = enrol(at, 'rus-moh', 'rus close')
    const answers: Promise<{ statusCode: number }>[] = []
    for (let turn = 0; turn < 200; turn++) {
      answers.push(post(at, text))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await enrolled
    for (const { statusCode } of await Promise.all(answers)) assert.equal(statusCode, 403)
  })

  test('a hundred statements at once are a hundred entries, each with a good receipt', async () => {
    const size = at.node.record.size()
    const agencies = [
      'ind-moh',
      'chn-moh',
      'kgz-moh',
      'pak-moh',
      'rus-moh',
      'tjk-moh',
      'irn-moh',
      'mng-moh',
      'afg-moh',
      'blr-moh',
    ]
    const said = agencies.flatMap((by) =>
      Array.from({ length: 10 }, (_, n) =>
        say(at, report(by, [cases(by.slice(0, 3).toUpperCase(), `2020-01-2${n}`, n)])),
      ),
    )
    const receipts = await Promise.all(said)
    assert.deepEqual(
      receipts.map(({ index }) => index).sort((a, b) => a - b),
      Array.from({ length: 100 }, (_, n) => size + n),
    )
    assert.equal(at.node.position(), size + 100)
    assert.deepEqual(at.fatal, [])
  })
})
