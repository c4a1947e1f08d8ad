import type {
  AlertAnswer,
  AlertsAnswer,
  AssessmentsAnswer,
  ClocksAnswer,
  LeadTimesAnswer,
  NeedsAnswer,
  StatementAnswer,
} from '@concert/api'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { capFault, capTexts } from '../../testing/test-cap.ts'
import { assertProblem, assertSameTables } from '../../testing/refused.ts'
import { cases, report, say, type Said } from '../../testing/speaking.ts'
import { onEachDatabase } from '../../testing/test-database.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import {
  acknowledgement,
  alert,
  annex2,
  assessment,
  parameters,
  risk,
  timeline,
} from '../../testing/threats.ts'

const amber = (...audience: string[]) => ({ label: 'TLP:AMBER', audience: audience.sort() }) as const
const hour = (n: number): string => new Date(Date.UTC(2020, 3, 29, 6) + n * 3_600_000).toISOString()

onEachDatabase((database) => {
  let at: TestNode
  let readers: Readonly<Record<string, string>>
  before(async () => {
    at = await openTestNode({ database })
    const agencies = ['kaz-moh', 'rus-moh', 'chn-moh', 'ind-moh', secretariat]
    readers = Object.fromEntries(
      await Promise.all(agencies.map(async (agency) => [agency, await at.token('read', agency)] as const)),
    )
  })
  const ask = <T>(url: string, reader?: string): Promise<T> =>
    at.get<T>(url, reader === undefined ? undefined : readers[reader])

  test('the clocks run from awareness to assessment to notification, and stop', async () => {
    const body = { state: 'KAZ', aware: hour(0) }
    const clocks = async () =>
      (await ask<ClocksAnswer>('/api/threats/clocks?event=covid-19&state=KAZ')).clocks.map((one) => [
        one.duty,
        one.standing,
        one.hoursLeft,
      ])
    await say(at, timeline('kaz-moh', body))
    at.setClock(hour(12))
    assert.deepEqual(await clocks(), [['assess', 'running', 36]])
    await say(at, assessment('rus-moh', { state: 'KAZ', annex2: annex2('yes', 'yes', 'yes', 'yes') }))
    assert.deepEqual(await clocks(), [['assess', 'running', 36]], 'another’s assessment stops no clock')
    at.setClock(hour(49))
    assert.deepEqual(await clocks(), [['assess', 'overdue', -1]])
    const first = await say(
      at,
      assessment('kaz-moh', { state: 'KAZ', annex2: annex2('yes', 'unknown', 'no', 'no') }),
    )
    assert.deepEqual(await clocks(), [['assess', 'late', undefined]], 'undetermined: nothing to notify yet')
    at.setClock(hour(60))
    await say(
      at,
      assessment(
        'kaz-moh',
        { state: 'KAZ', annex2: annex2('yes', 'yes', 'no', 'no') },
        { replaces: first.statement as never },
      ),
    )
    at.setClock(hour(70))
    assert.deepEqual(await clocks(), [
      ['assess', 'late', undefined],
      ['notify', 'running', 14],
    ])
    await say(at, timeline('kaz-moh', { ...body, notifiedWho: hour(69) }))
    assert.deepEqual(await clocks(), [
      ['assess', 'late', undefined],
      ['notify', 'in-time', undefined],
    ])
    const past = await ask<ClocksAnswer>(`/api/threats/clocks?event=covid-19&state=KAZ&asOf=${hour(13)}`)
    assert.deepEqual(
      past.clocks.map((one) => [one.duty, one.standing, one.hoursLeft]),
      [['assess', 'running', 35]],
      'looking back, the clock stands where it stood',
    )
  })

  test('versions of an assessment stand side by side, and what is sealed is sealed on every route', async () => {
    const state = 'IRN'
    const open = await say(at, assessment('rus-moh', { state, risks: [risk('likely', 'minor')] }))
    const sealed = await say(
      at,
      assessment(
        'rus-moh',
        { state, risks: [risk('almost-certain', 'severe')], summary: 'Marker-of-the-sealed' },
        { replaces: open.statement as never, ...amber('KAZ') },
      ),
    )
    const shown = async (reader?: string) =>
      (await ask<AssessmentsAnswer>(`/api/threats/assessments?state=${state}`, reader)).assessments.map(
        (one) => [one.id, one.version, one.replacedBy],
      )
    for (const reader of ['rus-moh', 'kaz-moh'])
      assert.deepEqual(await shown(reader), [
        [sealed.statement, 2, undefined],
        [open.statement, 1, sealed.statement],
      ])
    for (const reader of [undefined, 'ind-moh', secretariat]) {
      assert.deepEqual(await shown(reader), [[open.statement, 1, undefined]])
      assert.doesNotMatch(
        JSON.stringify(await ask<AssessmentsAnswer>('/api/threats/assessments', reader)),
        /Marker-of|very-high/,
      )
    }
  })

  test('a disclosed assessment stands once, received when it was first said', async () => {
    const said = await say(
      at,
      assessment('chn-moh', { state: 'CHN', annex2: annex2('yes', 'yes', 'no', 'no') }, amber('RUS')),
    )
    const before = (await ask<ClocksAnswer>('/api/threats/clocks?state=CHN', 'rus-moh')).clocks
    const { salt, envelope } = await ask<StatementAnswer>(`/api/statements/${said.index}`, 'chn-moh')
    at.setClock(hour(90))
    await say(at, {
      by: 'chn-moh',
      kind: 'record.disclosure',
      body: { index: said.index, salt, envelope: Buffer.from(JSON.stringify(envelope)).toString('base64') },
    })
    const [own] = (await ask<ClocksAnswer>('/api/threats/clocks?state=CHN')).clocks
    assert.equal(own!.starts, before[0]!.starts)
    for (const reader of [undefined, 'rus-moh', 'chn-moh'])
      assert.equal(
        (await ask<AssessmentsAnswer>('/api/threats/assessments?state=CHN', reader)).assessments.length,
        1,
        reader ?? 'all',
      )
  })

  test('lead time: what reached each state, by what each reader may see, then onset and measure', async () => {
    const at = await openTestNode({ database })
    const day = (text: string): void => at.setClock(`${text}T12:00:00.000Z`)
    const first = { ...amber('KAZ'), about: 'mers-2' }
    const by = secretariat
    await say(at, { by, kind: 'situation.event', about: 'mers-2', body: { names: { en: 'MERS' } } })
    await say(at, timeline('irn-moh', { state: 'IRN', notified: '2020-04-28' }, { about: 'mers-2' }))
    day('2020-04-30')
    await say(at, report('irn-moh', [cases('IRN', '2020-04-29', 0)], { about: 'mers-2' }))
    day('2020-05-01')
    await say(at, report('irn-moh', [cases('IRN', '2020-04-30', 4)], first))
    day('2020-05-04')
    await say(at, report('irn-moh', [cases('IRN', '2020-05-01', 6)], { about: 'mers-2' }))
    day('2020-05-20')
    const measured = { firstMeasure: { date: '2020-05-08', what: 'Screening at the border' } }
    await say(at, timeline('uzb-moh', { state: 'UZB', ...measured }, { about: 'mers-2' }))
    await say(at, report('uzb-moh', [cases('UZB', '2020-05-14', 1)], { about: 'mers-2' }))
    const days = async (reader: string | undefined, state: string) => {
      const token = reader && (await at.token('read', reader))
      const answer = await at.get<LeadTimesAnswer>('/api/threats/lead-times?event=mers-2', token)
      assert.deepEqual([answer.from, answer.notified], ['IRN', '2020-04-28'])
      const one = answer.states.find((other) => other.state === state)
      return [one!.informDays, one!.leadDays, one!.actDays, one!.aheadDays]
    }
    assert.deepEqual(await days(undefined, 'UZB'), [6, 10, 4, 6])
    assert.deepEqual(await days('kaz-moh', 'KAZ'), [3, undefined, undefined, undefined])
    assert.deepEqual(await days('uzb-moh', 'KAZ'), [6, undefined, undefined, undefined], 'what is sealed is')
    const past = await at.get<LeadTimesAnswer>('/api/threats/lead-times?event=mers-2&asOf=2020-05-02')
    assert.ok(past.states.every((one) => one.reached === undefined))
    const none = await at.get<LeadTimesAnswer>('/api/threats/lead-times?event=nothing')
    assert.deepEqual(none.states, [])
  })

  test('an alert is asked of one focal point after another until somebody acknowledges', async () => {
    await say(at, {
      by: secretariat,
      kind: 'directory.focal-point',
      body: { state: 'RUS', agency: 'rus-ses', office: { en: 'Night desk' }, rank: 2 },
    })
    at.setClock(hour(100))
    const { statement } = await say(at, alert('kaz-moh', {}, amber('members', 'secretariat')))
    const russia = async (reader = 'kaz-moh') => {
      const { alert: shown } = await ask<AlertAnswer>(`/api/threats/alerts/${statement}`, reader)
      const { asked, acknowledged, late } = shown.states.find(({ state }) => state === 'RUS')!
      return [asked.map(({ agency }) => agency), acknowledged, late]
    }
    assert.deepEqual(await russia(), [['rus-moh'], undefined, false])
    at.setClock(hour(101))
    assert.deepEqual(await russia(), [['rus-moh', 'rus-ses'], undefined, false])
    at.setClock(hour(101.5))
    const needs = await ask<NeedsAnswer>('/api/needs', 'rus-moh').catch(() => undefined)
    assert.ok(needs !== undefined)
    await say(at, acknowledgement('rus-ses', statement, amber('members', 'secretariat')))
    at.setClock(hour(110))
    assert.deepEqual(await russia(), [['rus-moh', 'rus-ses'], hour(101.5), true])
    const [china] = (await ask<AlertAnswer>(`/api/threats/alerts/${statement}`, 'chn-moh')).alert.states
    assert.deepEqual([china!.state, china!.acknowledged, china!.late], ['CHN', undefined, true])
  })

  test('it waits among the needs of those whom it asks, and of nobody else', async () => {
    at.setClock(hour(120))
    const { statement } = await say(at, alert('kaz-moh', { recipients: ['IND'] }))
    const waits = async (agency: string) => {
      const { needs } = await at.get<NeedsAnswer>('/api/needs', await at.token('draft', agency))
      return needs.filter(({ what, statement: id }) => what === 'alert-to-acknowledge' && id === statement)
    }
    const [need] = await waits('ind-moh')
    assert.equal(need!.due, hour(121))
    assert.deepEqual(await waits('kaz-moh'), [])
    await say(at, acknowledgement('ind-moh', statement))
    assert.deepEqual(await waits('ind-moh'), [])
  })

  test('update and cancellation refer to what went before, in CAP too', async () => {
    const first = await say(at, alert('kaz-moh'))
    const update = await say(
      at,
      alert('kaz-moh', { type: 'update', note: 'More.' }, { replaces: first.statement as never }),
    )
    const cancel = await say(
      at,
      alert('kaz-moh', { type: 'cancel', note: 'Over.' }, { replaces: update.statement as never }),
    )
    const { alerts } = await ask<AlertsAnswer>('/api/threats/alerts')
    const standing = new Map(alerts.map((one) => [one.id, [one.standing, one.version]]))
    assert.deepEqual(standing.get(first.statement), ['replaced', 1])
    assert.deepEqual(standing.get(update.statement), ['cancelled', 2])
    assert.deepEqual(standing.get(cancel.statement), ['standing', 3])
    const answer = await at.inject(`/api/threats/alerts/${cancel.statement}/cap.xml`)
    assert.match(String(answer.headers['content-type']), /^application\/cap\+xml/)
    assert.equal(capFault(answer.body), undefined)
    const [references] = capTexts(answer.body, 'cap:references')
    assert.deepEqual(
      references!.split(' ').map((one) => one.split(',')[1]),
      [first.statement, update.statement],
    )
  })

  test('an alert for some is one that there is not for others, whatever they ask', async () => {
    const { statement } = await say(at, alert('kaz-moh', { recipients: ['CHN'] }, amber('CHN')))
    for (const path of ['', '/cap.xml']) {
      const url = `/api/threats/alerts/${statement}${path}`
      for (const reader of ['rus-moh', secretariat, undefined]) {
        const headers = bearer(reader === undefined ? undefined : readers[reader])
        assertProblem(await at.inject({ url, headers }), {
          status: 404,
          code: 'not-found',
          message: /There is no alert/,
        })
      }
      assert.equal((await at.inject({ url, headers: bearer(readers['chn-moh']) })).statusCode, 200)
    }
    for (const reader of ['rus-moh', undefined])
      assert.doesNotMatch(
        JSON.stringify(await ask<AlertsAnswer>('/api/threats/alerts', reader)),
        new RegExp(statement),
      )
  })

  test('real alerts, exercises and tests are never in one answer', async () => {
    const { statement } = await say(at, alert('kaz-moh', { status: 'test' }))
    const ids = async (query: string) =>
      (await ask<AlertsAnswer>(`/api/threats/alerts${query}`)).alerts.map(({ id }) => id)
    assert.ok(!(await ids('')).includes(statement))
    assert.ok(!(await ids('?status=exercise')).includes(statement))
    assert.deepEqual(await ids('?status=test'), [statement])
  })

  test('tables rebuilt from the record are those that grew with it', async () => {
    const said: Said[] = [parameters, timeline(secretariat, { state: 'UZB', detected: '2020-03-15' })]
    for (const one of said) await say(at, one)
    const grown = await at.tables()
    await at.node.projector.rebuild()
    assertSameTables(await at.tables(), grown)
    const moved = await at.restart()
    assertSameTables(await moved.tables(), grown)
  })
})
