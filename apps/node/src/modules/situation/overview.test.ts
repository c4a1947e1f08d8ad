import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { cases, report, say } from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'

let at: TestNode
let reader: string
before(async () => {
  at = await openTestNode()
  reader = await at.token('read', 'kaz-moh')
})

const weeks = async (state: string, token?: string): Promise<(number | null)[] | undefined> => {
  const { states } = await at.get(
    '/api/situation/overview?event=covid-19&indicators=cases_confirmed_new',
    token,
  )
  return states.find((one: any) => one.state === state).lines[0]?.weeks.map(({ value }: any) => value)
}
const week = (place: string, value: number): object[] =>
  [13, 14, 15, 16, 17, 18, 19].map((day) => cases(place, `2020-04-${day}`, value))
const amber = { label: 'TLP:AMBER', audience: ['KAZ'] } as const

test('figures that are said to some, and others to all, are never added up', async () => {
  await say(at, report('chn-moh', week('CHN', 10), amber))
  assert.equal(await weeks('CHN'), undefined)
  assert.deepEqual(await weeks('CHN', reader), [70])
  await say(at, report('chn-moh', week('CHN', 9)))
  assert.deepEqual(await weeks('CHN'), [63])
  assert.deepEqual(await weeks('CHN', reader), [63])
})

test('a state that reports by parts is their sum, and a part of a part does not count twice', async () => {
  await say(at, report('ind-moh', [...week('IN-KL', 2), ...week('IN-DL', 3), ...week('IN-DL.7', 1)]))
  assert.deepEqual(await weeks('IND'), [35])
})

test('a state’s own figures come before compiled ones, and weeks before days', async () => {
  await say(
    at,
    report(secretariat, week('UZB', 100), { body: { source: { name: 'A publication', dataset: 'owid' } } }),
  )
  assert.deepEqual(await weeks('UZB'), [700])
  await say(at, report('uzb-moh', week('UZB', 1)))
  assert.deepEqual(await weeks('UZB'), [7])
  await say(at, report('uzb-moh', [cases('UZB', '2020-W16', 8)]))
  assert.deepEqual(await weeks('UZB'), [8])
})

test('a request that was sealed and is disclosed stands once for whoever saw it before', async () => {
  const said = {
    by: secretariat,
    kind: 'situation.verification-request',
    body: { state: 'KAZ', question: 'Is it so?' },
  } as const
  const { index, received } = await say(at, { ...said, ...amber })
  assert.equal((await at.get('/api/situation/requests')).requests.length, 0)
  const { salt, envelope } = await at.get(`/api/statements/${index}`, reader)
  const bytes = Buffer.from(JSON.stringify(envelope)).toString('base64')
  at.setClock('2020-05-02T06:00:00.000Z')
  await say(at, { by: secretariat, kind: 'record.disclosure', body: { index, salt, envelope: bytes } })
  const open = (await at.get('/api/situation/requests')).requests
  assert.equal(open.length, 1)
  assert.equal((await at.get('/api/situation/requests', reader)).requests.length, 1)
  assert.equal(open[0].asked, received, 'the state was asked when it was taken, not when it was disclosed')
  assert.equal(open[0].due, new Date(Date.parse(received) + 24 * 3_600_000).toISOString())
})
