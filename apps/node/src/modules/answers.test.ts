import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { z } from 'zod'
import { directoryAnswer, nodeAnswer } from '@concert/api'
import {
  catalogueAnswer,
  codesAnswer,
  correctionsAnswer,
  entryFiguresAnswer,
  eventsAnswer,
  overdueAnswer,
  overviewAnswer,
  reportsAnswer,
  requestsAnswer,
  seriesAnswer,
  vintagesAnswer,
} from '@concert/api'
import { alertAnswer, alertsAnswer, assessmentsAnswer, clocksAnswer, parametersAnswer } from '@concert/api'
import { analysedSeriesAnswer, leadTimesAnswer, signalBoardAnswer } from '@concert/api'
import { signalsAnswer, timelinesAnswer } from '@concert/api'
import { actionAnswer, actionsAnswer, actionUpdatesAnswer } from '@concert/api'
import { contactAnswer, contactsAnswer, publicationsAnswer } from '@concert/api'
import { entriesAnswer, linksAnswer, recordAnswer, statementAnswer, statementsAnswer } from '@concert/api'
import { action, completion, participation, sayReadout, update } from '../testing/actions.ts'
import { sayContact } from '../testing/contacts.ts'
import { cases, correction, report, say } from '../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'
import {
  acknowledgement,
  alert,
  annex2,
  assessment,
  parameters,
  risk,
  signal,
  timeline,
} from '../testing/threats.ts'

let at: TestNode
let reader: string
before(async () => {
  at = await openTestNode()
  reader = await at.token('read', 'kaz-moh')
  const days = ['2020-04-19', '2020-04-20', '2020-04-21'].map((day, n) => cases('KAZ', day, n))
  await say(at, report('kaz-moh', days, { lang: 'en', body: { narrative: 'As expected.' } }))
  await say(at, correction('kaz-moh', [cases('KAZ', '2020-04-20', 7)], 'Counted again.'))
  const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] } as const
  await say(at, report('chn-moh', [cases('CHN', '2020-W16', 1)], sealed))
  const request = { by: secretariat, kind: 'situation.verification-request' } as const
  const { statement } = await say(at, { ...request, body: { state: 'KAZ', question: 'Is it so?' } })
  const body = { outcome: 'confirmed', answer: 'It is.' }
  await say(at, { by: 'kaz-moh', kind: 'situation.verification-reply', inReplyTo: statement, body })
  await say(at, { ...request, body: { state: 'CHN', question: 'And there?' } })
  await sayThreats()
  await sayContact(at)
  await sayActions()
})

async function sayThreats(): Promise<void> {
  const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] } as const
  const agreed = await say(at, parameters)
  const { statement } = await say(at, signal(secretariat, agreed.statement))
  const decision = { decision: 'dismissed', reason: 'Late results.' }
  await say(at, { by: secretariat, kind: 'threats.triage', inReplyTo: statement, body: decision })
  await say(at, assessment('kaz-moh', { state: 'KAZ', annex2: annex2('yes', 'yes', 'no', 'unknown') }))
  await say(at, assessment('rus-moh', { risks: [risk('likely', 'major')] }, sealed))
  const aware = '2020-04-28T06:00:00.000Z'
  const response = [{ action: 'investigation', completed: '2020-04-28' }]
  await say(at, timeline('kaz-moh', { state: 'KAZ', detected: '2020-04-28', aware, response }))
  const first = await say(at, alert('kaz-moh'))
  await say(at, acknowledgement('rus-moh', first.statement))
  const update = { type: 'update', note: 'Two more regions.' }
  await say(at, alert('kaz-moh', update, { replaces: first.statement as never }))
}

async function sayActions(): Promise<void> {
  const { publication } = await sayReadout(at)
  const first = await say(at, action(publication, { agencies: [secretariat] }))
  await say(at, update('kaz-moh', first.statement, 'achieved', { body: { expected: '2020-06-10' } }))
  await say(at, completion(first.statement, 'completed', 'KAZ'))
  await say(at, participation('rus-moh', first.statement, false))
  await say(
    at,
    action(publication, { dependsOn: [first.statement] }, { label: 'TLP:CLEAR', audience: ['public'] }),
  )
}

const answers: readonly [string, z.ZodType][] = [
  ['/api/node', nodeAnswer],
  ['/api/directory', directoryAnswer],
  ['/api/statements?limit=500', statementsAnswer],
  ['/api/statements/0', statementAnswer],
  ['/api/statements/0/links', linksAnswer],
  ['/api/record', recordAnswer],
  ['/api/record/entries?limit=200', entriesAnswer],
  ['/api/record/entries?q=confirmed&limit=3', entriesAnswer],
  ['/api/situation/events', eventsAnswer],
  ['/api/situation/overview?event=covid-19', overviewAnswer],
  ['/api/situation/series?derived=cumulative', seriesAnswer],
  ['/api/situation/series', seriesAnswer],
  ['/api/situation/catalogue?event=covid-19', catalogueAnswer],
  ['/api/situation/corrections?event=covid-19', correctionsAnswer],
  [
    '/api/situation/vintages?event=covid-19&place=KAZ&indicator=cases_confirmed_new&period=2020-04-20',
    vintagesAnswer,
  ],
  ['/api/situation/entry-figures?entry=85', entryFiguresAnswer],
  ['/api/situation/reports', reportsAnswer],
  ['/api/situation/overdue', overdueAnswer],
  ['/api/situation/requests', requestsAnswer],
  ['/api/situation/codes', codesAnswer],
  ['/api/threats/parameters', parametersAnswer],
  ['/api/threats/signals', signalsAnswer],
  ['/api/threats/board', signalBoardAnswer],
  ['/api/threats/series', analysedSeriesAnswer],
  ['/api/threats/assessments', assessmentsAnswer],
  ['/api/threats/timelines', timelinesAnswer],
  ['/api/threats/clocks', clocksAnswer],
  ['/api/threats/alerts', alertsAnswer],
  ['/api/threats/lead-times?event=covid-19', leadTimesAnswer],
  ['/api/contacts', contactsAnswer],
  ['/api/contacts/publications', publicationsAnswer],
  ['/api/actions', actionsAnswer],
  ['/api/actions/updates', actionUpdatesAnswer],
]

for (const [url, schema] of answers)
  test(`${url} answers what its description says`, async () => {
    for (const answer of [await at.get(url), await at.get(url, reader)]) {
      const { error } = schema.safeParse(answer)
      assert.equal(error?.message, undefined)
    }
  })

test('one alert answers what its description says', async () => {
  const { alerts } = await at.get('/api/threats/alerts')
  assert.equal(alerts.length, 2)
  for (const { id } of alerts)
    assert.equal(alertAnswer.safeParse(await at.get(`/api/threats/alerts/${id}`)).error?.message, undefined)
})

test('one action answers what its description says', async () => {
  const { actions } = await at.get('/api/actions', reader)
  assert.equal(actions.length, 2)
  for (const { id } of actions)
    assert.equal(actionAnswer.safeParse(await at.get(`/api/actions/${id}`, reader)).error?.message, undefined)
})

test('one conversation answers what its description says, to each reader', async () => {
  for (const agency of ['sco-secretariat', 'chn-mfa', 'ind-moh']) {
    const own = await at.token('read', agency)
    const { contacts } = await at.get('/api/contacts', own)
    assert.ok(contacts.length > 0)
    for (const { id } of contacts)
      assert.equal(
        contactAnswer.safeParse(await at.get(`/api/contacts/${id}`, own)).error?.message,
        undefined,
      )
  }
})

test('every answer of JSON is described by its fields', async () => {
  const { paths } = await at.get('/api/openapi.json')
  for (const [url] of answers) {
    const path = url.split('?', 1)[0]!.replace('/statements/0', '/statements/{id}')
    const { schema } = paths[path].get.responses['200'].content['application/json']
    assert.ok(Object.keys(schema.properties ?? {}).length > 0, path)
  }
})
