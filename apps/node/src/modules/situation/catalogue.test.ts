import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { cases, report, say } from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'

const address = '/api/situation/catalogue?event=covid-19&state=KAZ'
let at: TestNode
let size: number
before(async () => {
  at = await openTestNode()
  await say(at, report('kaz-moh', [cases('KAZ', '2020-W16', 5), cases('KAZ', '2020-W17', 7)]))
  size = at.node.record.size()
  const source = { name: 'A publication', dataset: 'owid', licence: 'CC BY 4.0' }
  await say(at, report(secretariat, [cases('KAZ', '2020-04-20', 1)], { body: { source } }))
  await say(at, report('chn-moh', [cases('CHN', '2020-04-20', 1)]))
})

test('every series is told with its span, and without its figures', async () => {
  const { series } = await at.get(address)
  assert.deepEqual(
    series.map(({ agency, dataset, first, last, figures }: any) => [agency, dataset, first, last, figures]),
    [
      ['kaz-moh', '', '2020-W16', '2020-W17', 2],
      [secretariat, 'owid', '2020-04-20', '2020-04-20', 1],
    ],
  )
})

test('the publications are named with whoever took figures from them', async () => {
  const { sources } = await at.get(address)
  assert.deepEqual(sources, [
    { agency: secretariat, dataset: 'owid', name: 'A publication', licence: 'CC BY 4.0' },
  ])
})

test('a series that had no figure then is not told', async () => {
  const { series, sources } = await at.get(`${address}&asOf=${size}`)
  assert.deepEqual([series.length, sources.length], [1, 0])
})
