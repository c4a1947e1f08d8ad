import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { cases, correction, report, say } from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'

const address = '/api/situation/corrections?event=covid-19'
let at: TestNode
let first: number
let second: number
before(async () => {
  at = await openTestNode()
  const days = ['2020-04-20', '2020-04-21', '2020-04-22']
  await say(
    at,
    report(
      'kaz-moh',
      days.map((day) => cases('KAZ', day, 5)),
    ),
  )
  await say(at, report('chn-moh', [cases('CHN', '2020-04-20', 9)]))
  const late = days.slice(0, 2).map((day) => cases('KAZ', day, 7))
  first = (await say(at, correction('kaz-moh', late, 'Late results.', { lang: 'en' }))).index
  second = (await say(at, correction('chn-moh', [cases('CHN', '2020-04-20', 8)], 'A double count.'))).index
})

test('the newest restatements come first, each entry once with its reason', async () => {
  const { corrections, entries } = await at.get(address)
  assert.deepEqual(
    corrections.map(({ place, period, before, after, index }: any) => [place, period, before, after, index]),
    [
      ['CHN', '2020-04-20', 9, 8, second],
      ['KAZ', '2020-04-20', 5, 7, first],
      ['KAZ', '2020-04-21', 5, 7, first],
    ],
  )
  assert.deepEqual(
    entries.map(({ index, agency, reason, lang, figures }: any) => [index, agency, reason, lang, figures]),
    [
      [second, 'chn-moh', 'A double count.', null, 1],
      [first, 'kaz-moh', 'Late results.', 'en', 2],
    ],
  )
})

test('a limit cuts figures, and the entry still says how many it restated', async () => {
  const { corrections, entries } = await at.get(`${address}&state=KAZ&limit=1`)
  assert.equal(corrections.length, 1)
  assert.deepEqual(
    entries.map(({ figures }: any) => figures),
    [2],
  )
})

test('what was restated later is not known as of then', async () => {
  const { corrections } = await at.get(`${address}&asOf=${second}`)
  assert.deepEqual([...new Set(corrections.map(({ place }: any) => place))], ['KAZ'])
  assert.deepEqual((await at.get(`${address}&asOf=${first}`)).corrections, [])
})

test('restatements of what one may not see are not told', async () => {
  const amber = { label: 'TLP:AMBER', audience: ['UZB'] } as const
  await say(at, report('uzb-moh', [cases('UZB', '2020-04-20', 1)], amber))
  await say(at, correction('uzb-moh', [cases('UZB', '2020-04-20', 2)], 'Only for some.', amber))
  assert.deepEqual((await at.get(`${address}&state=UZB`)).entries, [])
  const reader = await at.token('read', 'uzb-moh')
  assert.equal((await at.get(`${address}&state=UZB`, reader)).entries.length, 1)
})

test('statements and reports of several agencies are asked for at once', async () => {
  const reports = (await at.get('/api/situation/reports?agency=kaz-moh,chn-moh&kind=correction')).reports
  assert.deepEqual(
    reports.map(({ index }: any) => index),
    [second, first],
  )
  const { statements } = await at.get(`/api/statements?by=kaz-moh,${secretariat}&limit=500`)
  assert.deepEqual([...new Set(statements.map(({ agency }: any) => agency))].sort(), ['kaz-moh', secretariat])
})
