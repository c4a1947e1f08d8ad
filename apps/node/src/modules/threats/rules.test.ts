import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { refuses } from '../../testing/refused.ts'
import { cases, enrol, envelopeOf, post, report, type OwnKey, type Said } from '../../testing/speaking.ts'
import { openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import {
  acknowledgement,
  alert,
  annex2,
  assessment,
  parameters,
  risk,
  signal,
  timeline,
} from '../../testing/threats.ts'

let at: TestNode
const keys = new Map<string, OwnKey>()
before(async () => {
  at = await openTestNode()
  for (const agency of ['kaz-moh', 'kaz-mfa', 'rus-moh', 'chn-moh', 'uzb-moh', secretariat])
    keys.set(agency, await enrol(at, agency))
})

type Taken = { readonly index: number; readonly statement: string }

const signed = (said: Said): Uint8Array => envelopeOf(at, said, keys.get(said.by)!)
const taken = async (said: Said): Promise<Taken> => {
  const answer = await post(at, signed(said))
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json()
}
const amber = (...audience: string[]) => ({ label: 'TLP:AMBER', audience: audience.sort() }) as const
const refused = (said: Said, status: number, code: string, place: string, message: RegExp) =>
  refuses(at, signed(said), { status, code, place, message })

describe('assessments', () => {
  test('any agency assesses any state’s event, and so does the Secretariat, beside one another', async () => {
    const body = { state: 'UZB', annex2: annex2('yes', 'yes', 'no', 'no') }
    for (const by of ['rus-moh', 'chn-moh', secretariat]) await taken(assessment(by, body))
  })

  test('a second one is a version, and names the one that it replaces', async () => {
    const body = { state: 'CHN', risks: [risk('likely', 'major')] }
    const first = await taken(assessment('kaz-moh', body))
    const anew = { ...body, summary: 'Anew.' }
    await refused(
      assessment('kaz-moh', anew),
      409,
      'conflict',
      'replaces',
      new RegExp(`entry ${first.index} stands`),
    )
    const replaces = first.statement as never
    await taken(assessment('kaz-moh', body, { replaces }))
    await refused(
      assessment('kaz-moh', anew, { replaces }),
      409,
      'conflict',
      'replaces',
      /is replaced already/,
    )
  })

  test('none replaces another agency’s, another state’s, or what is no assessment', async () => {
    const own = await taken(assessment('rus-moh', { state: 'IND', risks: [risk('unlikely', 'minor')] }))
    const replaces = own.statement as never
    const body = { state: 'IND', risks: [risk('likely', 'minor')] }
    for (const said of [
      assessment('chn-moh', body, { replaces }),
      assessment('rus-moh', { ...body, state: 'IRN' }, { replaces }),
      assessment('rus-moh', body, { replaces: 'f'.repeat(64) as never }),
    ])
      await refused(said, 422, 'unknown', 'replaces', /is not an assessment by/)
  })

  test('for some it stands beside the one for all', async () => {
    const body = { state: 'TJK', annex2: annex2('yes', 'unknown', 'no', 'no') }
    await taken(assessment('rus-moh', body))
    await taken(assessment('rus-moh', body, amber('members')))
  })

  test('an event that nobody opened is named', () =>
    refused(
      assessment('rus-moh', { risks: [risk('likely', 'minor')] }, { about: 'plague-1' }),
      422,
      'unknown',
      'about',
      /"plague-1" is not open/,
    ))
})

describe('timelines', () => {
  test('a state’s is told by its own agencies or the Secretariat', async () => {
    await refused(
      timeline('rus-moh', { state: 'KAZ', detected: '2020-03-13' }),
      403,
      'not-entitled',
      'body.state',
      /rus-moh does not speak for KAZ/,
    )
    for (const by of ['kaz-moh', secretariat])
      await taken(timeline(by, { state: 'KAZ', detected: '2020-03-13' }))
  })

  test('nothing in it has yet to come', async () => {
    const now = at.node.clock.now()
    const later = new Date(Date.parse(now) + 1).toISOString()
    for (const [place, body] of [
      ['body.aware', { aware: later }],
      ['body.notifiedWho', { notifiedWho: later }],
      ['body.detected', { detected: '2020-04-30' }],
      ['body.firstMeasure.date', { firstMeasure: { date: '2020-05-01', what: 'Screening' } }],
      ['body.response.0.completed', { response: [{ action: 'investigation', completed: '2020-05-01' }] }],
    ] as const)
      await refused(timeline('kaz-moh', { state: 'KAZ', ...body }), 422, 'future', place, /has/)
    await taken(timeline('kaz-moh', { state: 'KAZ', aware: now, notifiedWho: now, detected: '2020-04-29' }))
  })
})

describe('alerts', () => {
  test('one reaches every state that it asks', async () => {
    await refused(
      alert('kaz-moh', {}, amber('CHN', 'secretariat')),
      409,
      'conflict',
      'body.recipients.1',
      /keeps the alert from every agency of RUS/,
    )
    await refused(alert('kaz-moh', { recipients: ['ITA'] }), 422, 'unknown', 'body.recipients.0', /ITA/)
    await taken(alert('kaz-moh', {}, amber('members')))
  })

  test('one that has expired alerts nobody', () =>
    refused(
      alert('kaz-moh', { expires: '2020-04-29T06:00:00.000Z' }),
      409,
      'conflict',
      'body.expires',
      /has passed already/,
    ))

  test('an exercise is not said in a real record, and nothing actual in that of an exercise', async () => {
    await refused(
      alert('kaz-moh', { status: 'exercise' }),
      409,
      'conflict',
      'body.status',
      /record of its own/,
    )
    await taken(alert('kaz-moh', { status: 'test' }))
    const drill = await openTestNode({ mode: 'exercise' })
    const key = await enrol(drill, 'kaz-moh')
    await refuses(drill, envelopeOf(drill, alert('kaz-moh'), key), {
      status: 409,
      code: 'conflict',
      place: 'body.status',
      message: /nothing is actual/,
    })
    const { statusCode } = await post(drill, envelopeOf(drill, alert('kaz-moh', { status: 'exercise' }), key))
    assert.equal(statusCode, 201)
  })

  test('its author alone updates and cancels it, to the same readers, and each once', async () => {
    const first = await taken(alert('kaz-moh', {}, amber('members')))
    const replaces = first.statement as never
    const update = { type: 'update', note: 'More regions.' }
    const to = { replaces, ...amber('members') }
    await refused(alert('rus-moh', update, to), 403, 'not-entitled', 'replaces', /kaz-moh, which alone/)
    await refused(
      alert('kaz-moh', update, { ...to, ...amber('members', 'observers') }),
      409,
      'conflict',
      'audience',
      /must be that of the alert/,
    )
    await refused(
      alert('kaz-moh', { ...update, status: 'test' }, to),
      409,
      'conflict',
      'body.status',
      /actual/,
    )
    const second = await taken(alert('kaz-moh', update, to))
    await refused(
      alert('kaz-moh', { ...update, note: 'Anew.' }, to),
      409,
      'conflict',
      'replaces',
      /is replaced already/,
    )
    const cancel = { type: 'cancel', note: 'It is over.' }
    const third = await taken(alert('kaz-moh', cancel, { ...to, replaces: second.statement as never }))
    await refused(
      alert('kaz-moh', update, { ...to, replaces: third.statement as never }),
      409,
      'conflict',
      'replaces',
      /is a cancellation/,
    )
  })

  test('two updates of one alert at the same time are one update', async () => {
    const first = await taken(alert('kaz-moh'))
    const update = (note: string) =>
      alert('kaz-moh', { type: 'update', note }, { replaces: first.statement as never })
    const answers = await Promise.all(['one', 'two'].map((note) => post(at, signed(update(note)))))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 409])
  })
})

describe('acknowledgements', () => {
  test('an agency of a state that is asked acknowledges once, where the author reads it', async () => {
    const { statement } = await taken(alert('kaz-moh', {}, amber('members', 'secretariat')))
    const to = amber('KAZ', 'secretariat')
    await refused(acknowledgement('uzb-moh', statement, to), 403, 'not-entitled', 'by', /CHN, RUS/)
    await refused(acknowledgement(secretariat, statement, to), 403, 'not-entitled', 'by', /CHN, RUS/)
    await refused(
      acknowledgement('rus-moh', statement, amber('CHN')),
      409,
      'conflict',
      'audience',
      /kaz-moh, whose alert it is, must read it/,
    )
    await refused(acknowledgement('rus-moh', statement), 409, 'conflict', 'audience', /reaches further/)
    const { index } = await taken(acknowledgement('rus-moh', statement, amber('members')))
    await refused(
      acknowledgement('rus-moh', statement, to),
      409,
      'conflict',
      'inReplyTo',
      new RegExp(`at entry ${index}`),
    )
  })

  test('an alert that is sealed from it is to an agency one that there is not', async () => {
    const { statement } = await taken(alert('kaz-moh', { recipients: ['CHN'] }, amber('CHN')))
    const words = /is not an alert of this record/
    await refused(acknowledgement('rus-moh', statement), 422, 'unknown', 'inReplyTo', words)
    await refused(acknowledgement('rus-moh', 'f'.repeat(64)), 422, 'unknown', 'inReplyTo', words)
  })
})

describe('signals and their triage', () => {
  let agreed: string
  before(async () => {
    agreed = (await taken(parameters)).statement
    await taken(report('kaz-moh', [cases('KAZ', '2020-04-20', 41)]))
    await taken(report('kaz-moh', [cases('KZ-75', '2020-04-20', 41)], amber('members')))
  })

  test('the Secretariat states what the members have agreed on, for everyone', async () => {
    await refused({ ...parameters, by: 'kaz-moh' }, 403, 'not-entitled', 'by', /the Secretariat/)
    await refused({ ...parameters, ...amber('members') }, 409, 'conflict', 'label', /TLP:CLEAR/)
  })

  test('a signal is by what was agreed, on a vintage and a series that there are, and said once', async () => {
    const by = secretariat
    const wrong: [object, number, string, string, RegExp][] = [
      [{ parameters: 'f'.repeat(64) }, 422, 'unknown', 'body.parameters', /are not agreed/],
      [{ algorithm: 'weekly' }, 422, 'unknown', 'body.algorithm', /agrees on none/],
      [{ period: '2020-W17' }, 409, 'conflict', 'body.period', /periods of a day/],
      [{ vintage: 1_000_000 }, 422, 'future', 'body.vintage', /the record has \d+ entries/],
      [{ vintage: 9_007_199_254_740_991 }, 422, 'future', 'body.vintage', /the record has/],
      [
        { series: { agency: 'kaz-moh', place: 'KAZ', indicator: 'deaths_confirmed_new' } },
        409,
        'conflict',
        'body.series.indicator',
        /is not agreed for it/,
      ],
      [
        { series: { agency: 'kaz-moh', place: 'KZ-19', indicator: 'cases_confirmed_new' } },
        422,
        'unknown',
        'body.series',
        /is not a series/,
      ],
    ]
    for (const [body, ...expected] of wrong) await refused(signal(by, agreed, body), ...expected)
    const { index } = await taken(signal(by, agreed))
    const otherwise = { score: 3.5 }
    await refused(
      signal(by, agreed, otherwise),
      409,
      'conflict',
      'body.vintage',
      new RegExp(`entry ${index}`),
    )
    await taken(signal(by, agreed, { vintage: 2 }))
  })

  test('a signal reaches no further than the figures that it rests on', async () => {
    const series = { agency: 'kaz-moh', place: 'KZ-75', indicator: 'cases_confirmed_new' }
    const of = (more: object): Said => signal('kaz-moh', agreed, { series }, more as Partial<Said>)
    await refused(of({}), 409, 'conflict', 'audience', /reaches further than the series: members/)
    await refused(of(amber('members', 'observers')), 409, 'conflict', 'audience', /reaches further/)
    await taken(of(amber('RUS', 'chn-moh')))
  })

  test('it is triaged by whoever may see it, and asks for verification by a request to that state', async () => {
    const { statement } = await taken(signal(secretariat, agreed, { vintage: 3 }))
    const triage = (body: Said['body'], more: Partial<Said> = {}): Said => ({
      by: secretariat,
      kind: 'threats.triage',
      inReplyTo: statement,
      body,
      ...more,
    })
    await taken(triage({ decision: 'acknowledged' }))
    const ask = async (state: string) =>
      (
        await taken({
          by: secretariat,
          kind: 'situation.verification-request',
          about: 'covid-19',
          body: { state, question: 'Is it so?' },
        })
      ).statement
    const decision = 'verification-requested'
    const other = await ask('RUS')
    await refused(triage({ decision, request: other }), 409, 'conflict', 'body.request', /asks RUS/)
    await refused(triage({ decision, request: statement }), 422, 'unknown', 'body.request', /is not a ver/)
    await taken(triage({ decision, request: await ask('KAZ') }))
    await taken(triage({ decision: 'dismissed', reason: 'Late results.' }))
    await refused(
      triage({ decision: 'acknowledged' }, { inReplyTo: other }),
      422,
      'unknown',
      'inReplyTo',
      /is not a signal/,
    )
  })
})
