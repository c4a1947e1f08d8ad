import type { DeskMailsAnswer } from '@concert/api'
import ICAL from 'ical.js'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import PostalMime, { type Email } from 'postal-mime'
import { request } from '../../../testing/desk.ts'
import { extension, proposal, readyProposal, silence, silenceBreak } from '../../../testing/proposals.ts'
import { say } from '../../../testing/speaking.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../../../testing/test-node.ts'
import { openTestSmtp, type TestSmtp } from '../../../testing/test-smtp.ts'
import { until as untilSo } from '../../../testing/until.ts'

const hour = (n: number): string =>
  new Date(Date.UTC(2020, 3, 29, 6) + Math.round(n * 3_600_000)).toISOString()
const just = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

let at: TestNode
let smtp: TestSmtp
before(async () => {
  smtp = await openTestSmtp()
  at = await openTestNode()
  await enterServer()
  for (const [state, agency] of [
    ['CHN', 'chn-moh'],
    ['RUS', 'rus-moh'],
  ] as const)
    await say(at, {
      by: secretariat,
      kind: 'directory.focal-point',
      body: { state, agency, office: { en: 'Duty officer' }, officeEmail: `day@${agency}.example` },
    })
  for (const agency of ['chn-moh', 'rus-moh']) await settings(agency, { digest: false })
})

describe('a silence', () => {
  let put: string
  const expires = hour(72)

  test('is told to every member at once, with a calendar file that another program reads', async () => {
    put = (await say(at, silence(await readyProposal(at), expires))).statement
    const mails = await taken(2)
    assert.deepEqual(mails.map(({ to }) => to![0]!.address).sort(), [
      'day@chn-moh.example',
      'day@rus-moh.example',
    ])
    for (const mail of mails) {
      assert.equal(mail.subject, 'Proposal 1 is under silence')
      assert.match(mail.text!, /On the exchange of figures[^]*Об обмене данными[^]*关于数据交换/)
      assert.match(
        mail.text!,
        /Expires: 2 May 2020.* 06:00 UTC\. What is received at that very instant is too late\./,
      )
    }
    const event = eventOf(mails[0]!)
    assert.deepEqual(
      [event.method, event.sequence, event.starts, event.status],
      ['PUBLISH', 0, expires, 'CONFIRMED'],
    )
  })

  test('is reminded of at half time and four hours before its expiry, not a millisecond earlier, and once', async () => {
    for (const instant of [hour(36), hour(68)]) {
      at.setClock(just(instant, -1))
      await quiet()
      assert.equal(smtp.taken.length, 0)
      at.setClock(instant)
      const mails = await taken(2)
      assert.ok(mails.every(({ subject }) => subject!.startsWith('Reminder: A text is under silence')))
      await quiet()
      assert.equal(smtp.taken.length, 0)
    }
  })

  test('that is extended moves in the calendars: the same entry with a higher number', async () => {
    await say(at, extension(put, hour(96)))
    const [mail] = await taken(2)
    const event = eventOf(mail!)
    assert.deepEqual([event.sequence, event.starts], [1, hour(96)])
    assert.equal(mail!.subject, 'The silence on proposal 1 is extended')
    assert.match(mail!.text!, /Reason: A holiday\./)
  })

  test('that is broken is told at once with who broke it and why, and is taken out of the calendars', async () => {
    await say(at, silenceBreak(put, 'kaz-moh'))
    const mails = await taken(2)
    for (const mail of mails) {
      assert.match(mail.subject!, /^Kazakhstan has broken the silence on proposal 1|Kazakhstan/)
      assert.match(mail.text!, /Reason: Too soon\./)
    }
    const event = eventOf(mails[0]!)
    assert.deepEqual([event.method, event.sequence, event.status], ['CANCEL', 2, 'CANCELLED'])
    at.setClock(hour(92))
    await quiet()
    assert.equal(smtp.taken.length, 0, 'nobody is reminded of it any more')
  })

  test('a node that was restarted sends nothing again, and goes on with what failed, under the same id', async () => {
    smtp.refuse('come back later')
    put = (await say(at, silence(await readyProposal(at, proposal({ number: 2 })), hour(170)))).statement
    const failed = async () =>
      (await sent('chn-moh')).find(({ status, attempts }) => status === 'waiting' && attempts > 0)
    await until(async () => (await failed()) !== undefined)
    const { id } = (await failed())!
    at = await at.restart()
    await at.inject('/api/node')
    smtp.refuse(undefined)
    at.setClock(hour(92.1))
    const mails = await taken(2)
    assert.ok(mails.some(({ messageId }) => messageId!.startsWith(`<${id}@`)))
    await quiet()
    assert.equal(smtp.taken.length, 0)
  })

  test('that nobody broke is told to have passed, at its expiry', async () => {
    at.setClock(just(hour(170), -1))
    await taken(2)
    at.setClock(hour(170))
    const mails = await taken(2)
    assert.ok(
      mails.every(({ subject }) => subject === 'The silence on proposal 2 has passed: nobody objected'),
    )
  })
})

describe('what else is due', () => {
  test('is reminded of a day before, in the office’s languages and by its clock', async () => {
    await settings('rus-moh', { languages: ['ru'], zone: 'Europe/Moscow', digest: false })
    await settings('chn-moh', { reminders: false, digest: false })
    await say(at, request({ to: ['rus-moh', 'chn-moh'], due: hour(200) }))
    at.setClock(just(hour(176), -1))
    await quiet()
    assert.equal(smtp.taken.length, 0)
    at.setClock(hour(176))
    const [mail] = await taken(1)
    assert.match(mail!.subject!, /^Напоминание: Требуется ответ на запрос – Эксперты для совещания$/)
    assert.match(mail!.text!, /14:00 UTC \(.*17:00, Europe\/Moscow\)/)
    assert.doesNotMatch(mail!.text!, /Due:/)
    assert.equal(eventOf(mail!).starts, hour(200))
  })

  test('is said without what it is about where its label forbids that', async () => {
    const strict = { label: 'TLP:AMBER+STRICT', audience: ['rus-moh', secretariat] } as const
    await say(at, request({ to: ['rus-moh'], due: hour(210), subject: { en: 'A secret' } }, strict))
    at.setClock(hour(186))
    const [mail] = await taken(1)
    assert.doesNotMatch(JSON.stringify(mail), /secret/i)
    assert.match(mail!.text!, /нельзя сообщать по почте/)
  })

  test('of the week comes on Monday at eight by the agency’s clock', async () => {
    await settings('rus-moh', { languages: ['en'], zone: 'Asia/Kathmandu', reminders: false })
    const monday = '2020-05-11T02:15:00.000Z'
    at.setClock(just(monday, -1))
    await quiet()
    smtp.taken.splice(0)
    at.setClock(monday)
    const [mail] = await taken(1)
    assert.match(mail!.subject!, /^The week: \d+ due$/)
    assert.match(mail!.text!, /A request is to be answered[^]*overdue/)
    await quiet()
    assert.equal(smtp.taken.length, 0)
  })
})

describe('the calendar of an agency', () => {
  test('is read at a secret address, which is renewed and ended', async () => {
    const headers = bearer(await at.token('administer'))
    const make = async (): Promise<string> => {
      const answer = await at.inject({
        method: 'POST',
        url: '/api/desk/calendar',
        headers,
        payload: { agency: 'rus-moh' },
      })
      assert.equal(answer.statusCode, 201, answer.body)
      return new URL(answer.json<{ url: string }>().url).pathname
    }
    const first = await make()
    await say(at, request({ to: ['rus-moh'], due: hour(1_000) }))
    const read = await at.inject(first)
    assert.equal(read.headers['content-type'], 'text/calendar; charset=utf-8')
    const events = new ICAL.Component(ICAL.parse(read.body)).getAllSubcomponents('vevent')
    const starts = events.map((one) => new ICAL.Event(one).startDate.toJSDate().toISOString())
    assert.ok(starts.includes(hour(1_000)))
    const second = await make()
    assert.deepEqual([(await at.inject(first)).statusCode, (await at.inject(second)).statusCode], [404, 200])
    assert.equal((await at.inject(second.replace('rus-moh', 'chn-moh'))).statusCode, 404)
    await at.inject({ method: 'DELETE', url: '/api/desk/calendar?agency=rus-moh', headers })
    assert.equal((await at.inject(second)).statusCode, 404)
  })
})

type Sent = DeskMailsAnswer['mails']

async function sent(agency: string): Promise<Sent> {
  return (await at.get<DeskMailsAnswer>(`/api/desk/mails?agency=${agency}`, await at.token('administer')))
    .mails
}

async function settings(agency: string, changes: object): Promise<void> {
  const all = {
    zone: 'UTC',
    languages: ['en', 'ru', 'zh'],
    email: null,
    reminders: true,
    notices: true,
    replies: true,
    digest: true,
  }
  const answer = await at.inject({
    method: 'PUT',
    url: `/api/desk/settings?agency=${agency}`,
    headers: bearer(await at.token('administer')),
    payload: { ...all, ...changes },
  })
  assert.equal(answer.statusCode, 204, answer.body)
}

async function enterServer(): Promise<void> {
  const answer = await at.inject({
    method: 'PUT',
    url: '/api/threats/delivery/smtp',
    headers: bearer(await at.token('administer')),
    payload: { host: '127.0.0.1', port: smtp.port, security: 'none', from: 'desk@sco.example' },
  })
  assert.equal(answer.statusCode, 204, answer.body)
}

/** The next so many mails, read by another's parser; the server then has none. */
async function taken(count: number): Promise<Email[]> {
  await until(() => smtp.taken.length >= count)
  assert.equal(
    smtp.taken.length,
    count,
    smtp.taken.map(({ raw }) => /^Subject:.*/m.exec(raw)?.[0]).join('\n'),
  )
  return Promise.all(smtp.taken.splice(0).map(({ raw }) => PostalMime.parse(raw)))
}

function eventOf({ attachments }: Email): {
  method: unknown
  sequence: number
  starts: string
  status: unknown
  uid: string
} {
  const file = attachments.find(({ mimeType }) => mimeType === 'text/calendar')!
  const text =
    typeof file.content === 'string'
      ? file.content
      : Buffer.from(file.content as ArrayBuffer).toString('utf8')
  const calendar = new ICAL.Component(ICAL.parse(text))
  const component = calendar.getFirstSubcomponent('vevent')!
  const event = new ICAL.Event(component)
  assert.equal(event.startDate.zone.tzid, 'UTC')
  return {
    method: calendar.getFirstPropertyValue('method'),
    sequence: event.sequence,
    starts: event.startDate.toJSDate().toISOString(),
    status: component.getFirstPropertyValue('status'),
    uid: event.uid,
  }
}

/** What was sent until now, where something else was waited for. */
function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  return untilSo(isSo, () => smtp.taken.map(({ raw }) => /^Subject:.*/m.exec(raw)?.[0]).join('\n'))
}

/** Two looks of the courier. */
async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_100))
}
