import type {
  DeskMailsAnswer,
  DeskNextDigestAnswer,
  DeskSettingsAnswer,
  DeskSettingsBody,
  Problem,
} from '@concert/api'
import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { request } from '../../../testing/desk.ts'
import { browserOf, enter, type Ask } from '../../../testing/people.ts'
import { say } from '../../../testing/speaking.ts'
import { bearer, openTestNode, type TestNode } from '../../../testing/test-node.ts'
import { openTestSmtp, type TestSmtp } from '../../../testing/test-smtp.ts'
import { until } from '../../../testing/until.ts'

const told: DeskSettingsBody = {
  zone: 'Asia/Almaty',
  languages: ['ru', 'en'],
  email: 'day@kaz-moh.example',
  reminders: true,
  notices: true,
  replies: true,
  digest: true,
}

describe('how an agency is told', () => {
  let at: TestNode
  let headers: Record<string, string>
  before(async () => {
    at = await openTestNode()
    headers = bearer(await at.token('administer'))
  })
  const put = (settings: object) =>
    at.inject({ method: 'PUT', url: '/api/desk/settings?agency=kaz-moh', headers, payload: settings })
  const read = async (): Promise<DeskSettingsAnswer> =>
    (await at.inject({ url: '/api/desk/settings?agency=kaz-moh', headers })).json()

  test('a zone that there is not is refused by its name, and nothing is changed', async () => {
    const before = await read()
    for (const zone of ['Asia/Nowhere', '+06:00', '']) {
      const answer = await put({ ...told, zone })
      assert.equal(answer.statusCode, 422, zone)
      assert.equal(answer.json<Problem>().faults![0]!.place, 'zone')
    }
    const { faults } = (await put({ ...told, email: 'nobody' })).json<Problem>()
    assert.equal(faults![0]!.place, 'email')
    assert.deepEqual(await read(), before)
  })

  test('when the week would go by a clock is told before one decides for it', async () => {
    const next = (zone: string) => at.inject({ url: `/api/desk/next-digest?zone=${zone}`, headers })
    assert.deepEqual((await next('Asia/Kathmandu')).json<DeskNextDigestAnswer>(), {
      zone: 'Asia/Kathmandu',
      nextDigest: '2020-05-04T02:15:00.000Z',
    })
    assert.equal((await next('Asia/Nowhere')).json<Problem>().faults![0]!.place, 'zone')
    assert.equal((await at.inject('/api/desk/next-digest?zone=UTC')).statusCode, 401)
  })

  test('what was saved is told, with where mail goes and when the next digest is', async () => {
    assert.equal((await put(told)).statusCode, 204)
    const { settings, isDefault, addresses, nextDigest, takesAnswers } = await read()
    assert.deepEqual(
      { settings, isDefault, addresses, nextDigest, takesAnswers },
      {
        settings: told,
        isDefault: false,
        addresses: ['day@kaz-moh.example'],
        nextDigest: '2020-05-04T02:00:00.000Z',
        takesAnswers: false,
      },
    )
  })
})

test('an agency of four eyes takes no answers by mail until it says so', async () => {
  const at = await openTestNode({ server: { fourEyes: ['kaz-moh' as AgencyId] } })
  const headers = bearer(await at.token('administer'))
  const read = async (agency: string): Promise<DeskSettingsAnswer> =>
    (await at.inject({ url: `/api/desk/settings?agency=${agency}`, headers })).json()
  assert.equal((await read('kaz-moh')).settings.replies, false)
  assert.equal((await read('chn-moh')).settings.replies, true)
  const url = '/api/desk/settings?agency=kaz-moh'
  assert.equal((await at.inject({ method: 'PUT', url, headers, payload: told })).statusCode, 204)
  assert.equal((await read('kaz-moh')).settings.replies, true)
})

describe('in a sample, where anyone steps into every office', () => {
  let at: TestNode
  let desk: Ask
  let officer: Ask
  before(async () => {
    at = await openTestNode({ mode: 'sample' })
    desk = browserOf(at, await enter(at, 'secretariat-duty-desk'))
    officer = browserOf(at, await enter(at, 'secretariat-officer'))
  })
  const standing = async (ask: Ask): Promise<DeskSettingsAnswer> =>
    (await ask('GET', '/api/desk/settings')).json()

  test('whoever administers changes all but the address, to which this machine would send', async () => {
    const { settings, mayChange, mayChangeAddress } = await standing(desk)
    assert.deepEqual([mayChange, mayChangeAddress], [true, false])
    const taken = await desk('PUT', '/api/desk/settings', { ...settings, digest: false })
    assert.equal(taken.statusCode, 204, taken.body)
    const refused = await desk('PUT', '/api/desk/settings', { ...settings, email: 'a@b.example' })
    assert.equal(refused.statusCode, 403)
    assert.deepEqual((await standing(desk)).settings, { ...settings, digest: false })
  })

  test('and makes a calendar that is read without signing in', async () => {
    const { url } = (await desk('POST', '/api/desk/calendar', {})).json<{ url: string }>()
    assert.match((await at.inject(new URL(url).pathname)).body, /^BEGIN:VCALENDAR/)
    assert.equal((await desk('DELETE', '/api/desk/calendar')).statusCode, 204)
  })

  test('others of the agency read it, and change nothing', async () => {
    const { settings, mayChange } = await standing(officer)
    assert.equal(mayChange, false)
    assert.equal((await officer('PUT', '/api/desk/settings', settings)).statusCode, 403)
    assert.equal((await officer('POST', '/api/desk/calendar', {})).statusCode, 403)
  })
})

describe('what was sent', () => {
  let at: TestNode
  let smtp: TestSmtp
  let headers: Record<string, string>
  before(async () => {
    at = await openTestNode()
    smtp = await openTestSmtp()
    headers = bearer(await at.token('administer'))
    await enterServer(smtp.port)
    const url = '/api/desk/settings?agency=kaz-moh'
    const answer = await at.inject({ method: 'PUT', url, headers, payload: { ...told, languages: ['en'] } })
    assert.equal(answer.statusCode, 204, answer.body)
  })

  test('is listed with its subject, its page, what hinders it, and when it is tried again', async () => {
    smtp.refuse('come back later')
    await say(at, request({ to: ['kaz-moh'] }))
    at.setClock('2020-04-29T12:00:00.000Z')
    await until(async () => (await newest())?.attempts === 1)
    const { subject, page, status, hindrance, nextAttempt, delivered } = (await newest())!
    assert.equal(subject, 'Reminder: A request is to be answered – Experts for the meeting')
    assert.match(page!, /^\/desk\/requests\/[0-9a-f]{64}$/)
    assert.deepEqual([status, hindrance, delivered], ['waiting', 'refused', undefined])
    assert.equal(nextAttempt, '2020-04-29T12:00:05.000Z')
  })

  test('tells a server that cannot be reached from one that refuses, and forgets both when it is taken', async () => {
    await enterServer(1)
    at.setClock('2020-04-29T12:00:05.000Z')
    await until(async () => (await newest())?.hindrance === 'unreachable')
    smtp.refuse(undefined)
    await enterServer(smtp.port)
    at.setClock('2020-04-29T12:00:20.000Z')
    await until(async () => (await newest())?.status === 'delivered')
    const sent = (await newest())!
    assert.deepEqual([sent.delivered, sent.attempts], ['2020-04-29T12:00:20.000Z', 3])
    assert.ok(!('hindrance' in sent) && !('nextAttempt' in sent))
    at = await at.restart()
    await at.inject('/api/node')
    assert.equal((await newest())!.subject, sent.subject)
    const after = await at.inject({ url: '/api/desk/mails?agency=kaz-moh&from=1', headers })
    assert.deepEqual(after.json(), { total: 1, mails: [] })
  })

  async function newest(): Promise<DeskMailsAnswer['mails'][number] | undefined> {
    const answer = await at.inject({ url: '/api/desk/mails?agency=kaz-moh', headers })
    return answer.json<DeskMailsAnswer>().mails[0]
  }

  async function enterServer(port: number): Promise<void> {
    const url = '/api/threats/delivery/smtp'
    const payload = { host: '127.0.0.1', port, security: 'none', from: 'desk@sco.example' }
    const answer = await at.inject({ method: 'PUT', url, headers, payload })
    assert.equal(answer.statusCode, 204, answer.body)
  }
})
