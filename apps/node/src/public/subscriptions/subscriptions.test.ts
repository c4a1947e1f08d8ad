import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { subscriptionsAnswer } from '@concert/api'
import { confirmation, draft, issue, languages } from '../../testing/briefings.ts'
import { say } from '../../testing/speaking.ts'
import { bearer, openTestNode, type TestNode } from '../../testing/test-node.ts'
import { openTestSmtp, type Mail, type TestSmtp } from '../../testing/test-smtp.ts'
import { until } from '../../testing/until.ts'
import { openTestWebhook, webhookFault } from '../../testing/test-webhook.ts'
import { readEmailAddress } from './email-address.ts'

const start = Date.UTC(2020, 3, 29, 6)
const hour = (n: number): string => new Date(start + n * 3_600_000).toISOString()
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('briefings by e-mail', () => {
  let at: TestNode
  let smtp: TestSmtp
  before(async () => {
    smtp = await openTestSmtp()
    at = await openTestNode()
    await enterServer(at, smtp)
  })

  test('an address is asked first, in the language of its form, and nothing is sent before it says yes', async () => {
    const answer = await enter(at, 'Reader@Example.org', 'ru')
    assert.equal(answer.statusCode, 202)
    assert.match(answer.body, /На этот адрес отправлено письмо/)
    await until(() => smtp.taken.length === 1)
    const [letter] = smtp.taken as [Mail]
    assert.deepEqual(letter.to, ['Reader@example.org'])
    assert.match(textOf(letter), /Если это сделали вы, подтвердите в течение 48 часов/)
    await issueOne(at, 1)
    await quiet()
    assert.equal(smtp.taken.length, 1)
  })

  test('opening the link changes nothing; the button does, and issues come from then on', async () => {
    const link = linkIn(smtp.taken[0]!, 'confirm')
    const page = await at.inject(link)
    assert.match(page.body, /Да, присылайте бюллетени/)
    assert.equal(await confirmedIn(at), 0)
    const done = await at.inject({ method: 'POST', url: link, headers: form, payload: '' })
    assert.match(done.body, /Подтверждено/)
    assert.equal(await confirmedIn(at), 1)
    await quiet()
    assert.equal(smtp.taken.length, 1, 'an issue of before is not sent')
    await issueOne(at, 2)
    await until(() => smtp.taken.length === 2)
    const letter = smtp.taken[1]!
    const text = textOf(letter)
    assert.match(text, /Обстановка[^]*Ниже приведены данные всех государств/)
    assert.match(text, /\/ru\/briefings\/2\//)
    assert.match(text, /briefing-2\.ru\.pdf\s+SHA-256 [0-9a-f]{64}/)
    assert.doesNotMatch(text, /briefing-2\.en/)
  })

  test('each letter has one way out with one click, which deletes the address', async () => {
    const letter = unfolded(smtp.taken[1]!)
    assert.match(letter, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/im)
    const link = /^List-Unsubscribe: <([^>]+)>$/im.exec(letter)![1]!
    const url = new URL(link)
    const answer = await at.inject({
      method: 'POST',
      url: `${url.pathname}${url.search}`,
      headers: form,
      payload: 'List-Unsubscribe=One-Click',
    })
    assert.equal(answer.statusCode, 200)
    assert.equal(await confirmedIn(at), 0)
    assert.deepEqual(await filesIn(at), [])
    const again = await at.inject({
      method: 'POST',
      url: `${url.pathname}${url.search}`,
      headers: form,
      payload: '',
    })
    assert.equal(again.statusCode, 200)
    await issueOne(at, 3)
    await quiet()
    assert.equal(smtp.taken.length, 2)
  })

  test('a link of one purpose or one address is good for no other', async () => {
    await enter(at, 'one@example.org', 'en')
    await enter(at, 'two@example.org', 'en')
    await until(() => smtp.taken.length === 4)
    const [one, two] = smtp.taken
      .slice(2)
      .map((letter) => new URLSearchParams(linkIn(letter, 'confirm').split('?')[1]))
    const post = (path: string, id: string, token: string) =>
      at.inject({
        method: 'POST',
        url: `/subscriptions/${path}?id=${id}&token=${token}`,
        headers: form,
        payload: '',
      })
    assert.equal((await post('confirm', one!.get('id')!, two!.get('token')!)).statusCode, 403)
    assert.equal((await post('leave', one!.get('id')!, one!.get('token')!)).statusCode, 403)
    assert.equal((await post('confirm', 'x', '')).statusCode, 403)
    assert.equal(await confirmedIn(at), 0)
  })

  test('whoever enters an address is told the same whether it is subscribed or not, and cannot have it flooded', async () => {
    const before = smtp.taken.length
    const first = await enter(at, 'fresh@example.org', 'en')
    await until(() => smtp.taken.length === before + 1)
    const link = linkIn(smtp.taken.at(-1)!, 'confirm')
    for (let n = 0; n < 3; n++) assert.equal((await enter(at, 'fresh@example.org', 'en')).body, first.body)
    await at.inject({ method: 'POST', url: link, headers: form, payload: '' })
    const known = await enter(at, 'FRESH@example.org', 'en')
    assert.deepEqual([known.statusCode, known.body], [first.statusCode, first.body])
    await quiet()
    assert.equal(smtp.taken.length, before + 1)
  })

  test('no address of anybody stands in an answer, in the record or in the tables', async () => {
    const token = await at.token('administer')
    const shown = await at.get('/api/subscriptions', token)
    assert.ok(subscriptionsAnswer.safeParse(shown).success)
    assert.doesNotMatch(JSON.stringify(shown), /example\.org/)
    assert.doesNotMatch(JSON.stringify(await at.tables()), /fresh@example/)
    assert.equal((await at.inject('/api/subscriptions')).statusCode, 401)
  })

  test('a letter that the server refuses for now is tried again, under the same id', async () => {
    smtp.refuse('come back later')
    const before = smtp.taken.length
    await issueOne(at, 4)
    await quiet()
    smtp.refuse(undefined)
    await quiet()
    assert.equal(smtp.taken.length, before, 'not before its pause has ended')
    at.setClock(hour(1))
    await until(() => smtp.taken.length === before + 1)
    assert.match(smtp.taken.at(-1)!.raw, /^Message-ID: <[0-9a-f]{32}@concert\.example>$/im)
  })

  test('it goes on after a restart, with nothing told twice', async () => {
    const before = smtp.taken.length
    at = await at.restart()
    await at.inject('/api/node')
    await quiet()
    assert.equal(smtp.taken.length, before)
    await issueOne(at, 5)
    await until(() => smtp.taken.length === before + 1)
    assert.match(textOf(smtp.taken.at(-1)!), /\/en\/briefings\/5\//)
  })

  test('too many entries from one place are refused for a minute', async () => {
    const codes: number[] = []
    for (let n = 0; n < 15; n++) codes.push((await enter(at, `many${n}@example.org`, 'en')).statusCode)
    assert.ok(codes.includes(429))
  })
})

test('a webhook is called with each issue, signed, and is entered by whoever administers the node alone', async () => {
  const at = await openTestNode()
  const hook = await openTestWebhook()
  const enterHook = async (token?: string) =>
    at.inject({
      method: 'POST',
      url: '/api/subscriptions/webhooks',
      headers: bearer(token),
      payload: { url: hook.url },
    })
  assert.equal((await enterHook()).statusCode, 401)
  assert.equal((await enterHook(await at.token('sign', 'kaz-moh'))).statusCode, 403)
  const { secret } = (await enterHook(await at.token('administer'))).json<{ secret: string }>()
  const { id } = await issueOne(at, 1)
  await until(() => hook.calls.length === 1)
  const [call] = hook.calls
  assert.equal(webhookFault(call!, secret, Date.parse(at.node.clock.now()) / 1_000), undefined)
  const { type, data } = JSON.parse(call!.body) as {
    type: string
    data: { id: string; number: number; files: { sha256: string }[] }
  }
  assert.deepEqual([type, data.id, data.number], ['briefings.issue', id, 1])
  assert.match(data.files[0]!.sha256, /^[0-9a-f]{64}$/)
})

test('without a mail server the form says so, and keeps nothing', async () => {
  const at = await openTestNode()
  const answer = await enter(at, 'reader@example.org', 'zh')
  assert.equal(answer.statusCode, 503)
  assert.match(answer.body, /目前不发送电子邮件/)
  assert.deepEqual(await filesIn(at), [])
})

test('readEmailAddress() takes addresses, and nothing that could be two or a header', () => {
  assert.equal(readEmailAddress(' a.b+c@Example.ORG '), 'a.b+c@example.org')
  assert.equal(readEmailAddress('почта@пример.рф'), 'почта@пример.рф')
  for (const given of [
    '',
    'a',
    'a@b',
    '@b.c',
    'a@b.c,d@e.f',
    'a@b.c\nBcc: d@e.f',
    'a b@c.d',
    '<a@b.c>',
    'a@-b.c',
    7,
  ])
    assert.equal(readEmailAddress(given), undefined, String(given))
})

async function issueOne(at: TestNode, number: number): Promise<{ id: string }> {
  const said = draft({ number, size: at.node.position() })
  const { statement } = await say(at, said)
  for (const language of languages) await say(at, confirmation(statement, language))
  const { statement: id } = await say(at, issue(said, statement))
  return { id }
}

function enter(at: TestNode, email: string, lang: string): ReturnType<TestNode['inject']> {
  const payload = new URLSearchParams({ email, lang }).toString()
  return at.inject({ method: 'POST', url: '/subscriptions', headers: form, payload })
}

async function enterServer(at: TestNode, { port }: TestSmtp): Promise<void> {
  await at.node.delivery.setSmtp({ host: '127.0.0.1', port, security: 'none', from: 'briefings@sco.example' })
  await at.inject('/api/node')
}

async function confirmedIn(at: TestNode): Promise<number> {
  const token = await at.token('administer')
  return (await at.get<{ emails: { confirmed: number } }>('/api/subscriptions', token)).emails.confirmed
}

async function filesIn({ dir }: TestNode): Promise<string[]> {
  const names = (await readdir(join(dir, 'subscriptions')).catch(() => [])).filter((name) =>
    name.endsWith('.json'),
  )
  return Promise.all(names.map((name) => readFile(join(dir, 'subscriptions', name), 'utf8')))
}

function linkIn(letter: Mail, purpose: 'confirm' | 'leave'): string {
  return new RegExp(`/subscriptions/${purpose}\\?\\S+`).exec(textOf(letter))![0]
}

function unfolded({ raw }: Mail): string {
  return raw.replaceAll(/\r\n[ \t]+/g, ' ').replaceAll('\r\n', '\n')
}

/** The text of a letter, whichever transfer encoding it came in. */
function textOf({ raw }: Mail): string {
  const [head, ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\n\n')
  if (/content-transfer-encoding: base64/i.test(head!)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(head!)) return body
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Longer than the courier looks. */
function quiet(): Promise<void> {
  return pause(1_500)
}
