import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { deliveriesAnswer, deliverySettingsAnswer, type DeliveriesAnswer } from '@concert/api'
import { capFault } from '../../../testing/test-cap.ts'
import { openTestSmtp, type TestSmtp } from '../../../testing/test-smtp.ts'
import { openTestWebhook, webhookFault } from '../../../testing/test-webhook.ts'
import { until } from '../../../testing/until.ts'
import { say } from '../../../testing/speaking.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../../../testing/test-node.ts'
import { acknowledgement, alert } from '../../../testing/threats.ts'

const amber = { label: 'TLP:AMBER', audience: ['members', 'secretariat'] } as const
const start = Date.UTC(2020, 3, 29, 6)
const minute = (n: number): string => new Date(start + n * 60_000).toISOString()
const account = { user: 'concert', password: 'a-secret-of-the-mail-server' }

describe('alerts by e-mail', () => {
  let at: TestNode
  let smtp: TestSmtp
  before(async () => {
    smtp = await openTestSmtp(account)
    at = await openTestNode()
    await enterOffices(at)
    await enterServer(at, smtp)
  })

  test('the first focal point gets it at once, the next when nobody has answered, and no state twice', async () => {
    const { statement } = await say(at, alert('kaz-moh', {}, amber))
    await until(() => smtp.taken.length === 2)
    assert.deepEqual(recipients(smtp), ['day@chn.example', 'day@rus.example'])
    at.setClock(minute(59))
    await quiet()
    assert.equal(smtp.taken.length, 2)
    await say(at, acknowledgement('chn-moh', statement, amber))
    at.setClock(minute(60))
    await until(() => smtp.taken.length === 3)
    assert.equal(recipients(smtp)[2], 'night@rus.example')
    const listed = await deliveriesOf(at, statement)
    assert.deepEqual(
      listed.deliveries.map(({ address, status, attempts }) => [address, status, attempts]),
      [
        ['day@chn.example', 'delivered', 1],
        ['day@rus.example', 'delivered', 1],
        ['night@rus.example', 'delivered', 1],
      ],
    )
    assert.equal(smtp.signedIn(), account.user)
  })

  test('it says what the alert says in every language, with the CAP message, and where to acknowledge', async () => {
    const [{ raw, from }] = smtp.taken as [(typeof smtp.taken)[number]]
    assert.equal(from, 'alerts@sco.example')
    assert.match(raw, /^Subject: \[TLP:AMBER\] Cases double in four days$/m)
    assert.match(raw, /^Auto-Submitted: auto-generated$/im)
    const parts = partsOf(raw)
    assert.match(parts.text, /Cases double[^]*Число случаев удвоилось[^]*病例四天内翻番/)
    assert.match(parts.text, /Acknowledge within 60 minutes[^]*\/workspace\/record\/[0-9a-f]{64}/)
    assert.equal(capFault(parts.cap), undefined)
  })

  test('a server that refuses is tried again, with the same Message-ID, also by a node that was restarted', async () => {
    smtp.refuse('come back later')
    const taken = smtp.taken.length
    const { statement } = await say(at, alert('kaz-moh', { recipients: ['CHN'] }))
    const tried = async (attempts: number): Promise<void> =>
      until(async () => (await deliveriesOf(at, statement)).deliveries[0]?.attempts === attempts)
    await tried(1)
    const operator = await at.token('administer')
    const [delivery] = (await deliveriesOf(at, statement, operator)).deliveries
    assert.match(delivery!.failure!, /451.*come back later/)
    assert.ok(!('failure' in (await deliveriesOf(at, statement)).deliveries[0]!), 'for the operator alone')
    at.setClock(minute(62))
    await tried(2)
    at = await restarted(at)
    at.setClock(minute(63))
    await tried(3)
    smtp.refuse(undefined)
    at.setClock(minute(63.9))
    await quiet()
    assert.equal(smtp.taken.length, taken, 'not before its pause has ended')
    at.setClock(minute(64))
    await until(() => smtp.taken.length === taken + 1)
    const [sent] = (await deliveriesOf(at, statement)).deliveries
    assert.deepEqual([sent!.status, sent!.attempts], ['delivered', 4])
    assert.match(smtp.taken.at(-1)!.raw, new RegExp(`^Message-ID: <${sent!.id}@concert.example>$`, 'im'))
    at = await restarted(at)
    await quiet()
    assert.equal(smtp.taken.length, taken + 1, 'what was delivered is not sent again')
  })

  test('an update and a cancellation reach whoever was sent what they replace, in one thread', async () => {
    const mailsOf = (id: string) =>
      smtp.taken.filter(({ raw }) => new RegExp(`^X-Concert-Alert:\\s+${id}`, 'im').test(raw))
    const first = await say(at, alert('kaz-moh', { recipients: ['RUS'] }))
    at.setClock(minute(130))
    await until(() => mailsOf(first.statement).length === 2)
    const cancel = await say(
      at,
      alert(
        'kaz-moh',
        { recipients: ['RUS'], type: 'cancel', note: 'It was another disease.' },
        { replaces: first.statement as never },
      ),
    )
    await until(() => mailsOf(cancel.statement).length === 2)
    for (const { to, raw } of mailsOf(cancel.statement)) {
      const before = mailsOf(first.statement).find((one) => one.to[0] === to[0])!
      const id = /^Message-ID: (<[^>]+>)$/im.exec(before.raw)![1]!
      assert.match(raw, new RegExp(`^In-Reply-To: ${id}$`, 'im'))
      assert.match(raw, /^Subject: \[TLP:CLEAR\] Cancelled: Cases double/m)
    }
  })

  test('an office from which the alert is kept gets nothing, and one without an address is named', async () => {
    const taken = smtp.taken.length
    const more = { label: 'TLP:AMBER', audience: ['ind-moh', 'rus-ses', 'secretariat'] } as const
    const { statement } = await say(at, alert('kaz-moh', { recipients: ['RUS', 'IND'] }, more))
    await until(() => smtp.taken.length > taken)
    await quiet()
    assert.deepEqual(recipients(smtp).slice(taken), ['night@rus.example'])
    const { unreached } = await deliveriesOf(at, statement)
    assert.deepEqual(
      unreached.map(({ agency, reason }) => [agency, reason]),
      [['ind-moh', 'no-address']],
    )
  })

  test('of what is for the eyes of its readers alone an e-mail says only that it waits', async () => {
    const taken = smtp.taken.length
    const red = { label: 'TLP:RED', audience: ['CHN'] } as const
    await say(at, alert('kaz-moh', { recipients: ['CHN'] }, red))
    await until(() => smtp.taken.length > taken)
    const { raw } = smtp.taken.at(-1)!
    assert.match(raw, /^Subject: \[TLP:RED\] An alert waits for you$/m)
    assert.doesNotMatch(partsOf(raw).text, /Cases double|Almaty/)
    assert.doesNotMatch(raw, /cap\.xml/)
  })

  test('the password lies sealed in the data folder and is shown to nobody', async () => {
    const file = await readFile(join(at.dir, 'delivery', 'settings.json'), 'utf8')
    assert.doesNotMatch(file, new RegExp(account.password))
    const answer = await at.get('/api/threats/delivery', await at.token('administer'))
    assert.equal(deliverySettingsAnswer.safeParse(answer).error, undefined)
    assert.doesNotMatch(JSON.stringify(answer), /password|secret/i)
  })
})

describe('alerts by webhook', () => {
  test('it is called at once, signed, and again until it answers well, under one id', async () => {
    const at = await openTestNode()
    const hook = await openTestWebhook()
    const { id, secret } = await enterWebhook(at, 'rus-moh', hook.url)
    assert.match(id, /^[0-9a-f]{16}$/)
    hook.answer(500)
    const { statement, index } = await say(at, alert('kaz-moh', {}, amber))
    const tried = async (attempts: number): Promise<void> =>
      until(async () => (await deliveriesOf(at, statement)).deliveries[0]?.attempts === attempts)
    await tried(1)
    hook.answer(302, { location: hook.url })
    at.setClock(minute(1))
    await tried(2)
    assert.equal(hook.calls.length, 2, 'a redirection is not followed')
    hook.answer(204)
    at.setClock(minute(2))
    await until(() => hook.calls.length === 3)
    at.setClock(minute(30))
    await quiet()
    assert.equal(hook.calls.length, 3)
    for (const [n, call] of hook.calls.entries()) {
      assert.equal(webhookFault(call, secret, start / 1_000 + n * 60), undefined)
      assert.equal(webhookFault(call, secret, start / 1_000 + n * 60 + 301), 'not of now')
      assert.equal(call.headers['webhook-id'], hook.calls[0]!.headers['webhook-id'])
      assert.equal(call.body, hook.calls[0]!.body)
    }
    const { type, data } = JSON.parse(hook.calls[0]!.body)
    assert.deepEqual([type, data.id, data.index, data.status], ['threats.alert', statement, index, 'actual'])
    assert.equal(capFault(data.cap), undefined)
    const listed = await deliveriesOf(at, statement)
    assert.equal(deliveriesAnswer.safeParse(listed).error, undefined)
    assert.deepEqual(
      listed.deliveries.map(({ channel, agency, status, attempts, address }) => [
        channel,
        agency,
        status,
        attempts,
        address,
      ]),
      [['webhook', 'rus-moh', 'delivered', 3, undefined]],
    )
  })

  test('an exercise says so, and an alert that is kept from the agency does not reach its webhook', async () => {
    const at = await openTestNode({ mode: 'exercise' })
    const hook = await openTestWebhook()
    await enterWebhook(at, 'rus-moh', hook.url)
    const kept = { label: 'TLP:RED', audience: ['rus-ses', 'secretariat'] } as const
    await say(at, alert('kaz-moh', { status: 'exercise', recipients: ['RUS'] }, kept))
    await say(at, alert('kaz-moh', { status: 'exercise' }))
    await until(() => hook.calls.length === 1)
    await quiet()
    assert.equal(hook.calls.length, 1)
    const { data } = JSON.parse(hook.calls[0]!.body)
    assert.equal(data.status, 'exercise')
    assert.match(data.cap, /<status>Exercise<\/status>/)
  })

  test('one that cannot be reached holds up nobody else', async () => {
    const at = await openTestNode()
    const [good, silent] = [await openTestWebhook(), await openTestWebhook()]
    await enterWebhook(at, 'chn-moh', silent.url.replace(/:\d+/, ':9'))
    await enterWebhook(at, 'rus-moh', good.url)
    await say(at, alert('kaz-moh'))
    await until(() => good.calls.length === 1)
  })
})

describe('who enters addresses', () => {
  test('whoever administers the node, and nobody else', async () => {
    const at = await openTestNode()
    const url = '/api/threats/delivery'
    const payload = { host: '127.0.0.1', port: 25, security: 'none', from: 'a@sco.example' }
    for (const token of [undefined, await at.token('read', secretariat), await at.token('sign', 'kaz-moh')])
      for (const request of [
        { method: 'GET', url },
        { method: 'PUT', url: `${url}/smtp`, payload },
        { method: 'DELETE', url: `${url}/smtp` },
        {
          method: 'POST',
          url: `${url}/webhooks`,
          payload: { agency: 'kaz-moh', url: 'https://kaz.example/' },
        },
        { method: 'DELETE', url: `${url}/webhooks/0` },
        { method: 'POST', url: `${url}/webhooks/0/test` },
        { method: 'POST', url: `${url}/smtp/test`, payload: { state: 'KAZ', agency: 'kaz-moh' } },
      ] as const) {
        const { statusCode } = await at.inject({ ...request, headers: bearer(token) })
        assert.equal(statusCode, token === undefined ? 401 : 403, `${request.method} ${request.url}`)
      }
    const { statement } = await say(at, alert('kaz-moh', {}, amber))
    const list = `/api/threats/alerts/${statement}/deliveries`
    assert.equal((await at.inject(list)).statusCode, 401)
    const outsider = bearer(await at.token('read', 'mng-moh'))
    assert.equal((await at.inject({ url: list, headers: outsider })).statusCode, 404)
  })

  test('each way is tried by a test that is no alert, and only to addresses that were entered or are stated', async () => {
    const [smtp, hook] = [await openTestSmtp(account), await openTestWebhook()]
    const at = await openTestNode()
    await enterOffices(at)
    const headers = bearer(await at.token('administer'))
    const url = '/api/threats/delivery'
    const order = { method: 'POST', url: `${url}/smtp/test`, headers } as const
    const office = { state: 'RUS', agency: 'rus-ses' }
    assert.equal((await at.inject({ ...order, payload: office })).statusCode, 409, 'no mail server yet')
    await enterServer(at, smtp)
    assert.deepEqual((await at.inject({ ...order, payload: office })).json(), { delivered: true })
    assert.deepEqual(smtp.taken[0]!.to, ['night@rus.example'])
    assert.match(partsOf(smtp.taken[0]!.raw).text, /no alert/)
    assert.equal(
      (await at.inject({ ...order, payload: { state: 'KAZ', agency: 'kaz-moh' } })).statusCode,
      404,
    )
    smtp.refuse('come back later')
    assert.match((await at.inject({ ...order, payload: office })).body, /"delivered":false.*come back later/)
    const { id, secret } = await enterWebhook(at, 'kaz-moh', hook.url)
    const test = { method: 'POST', url: `${url}/webhooks/${id}/test`, headers } as const
    assert.deepEqual((await at.inject(test)).json(), { delivered: true })
    assert.equal(webhookFault(hook.calls[0]!, secret, start / 1_000), undefined)
    hook.answer(500)
    assert.deepEqual((await at.inject(test)).json(), { delivered: false, failure: 'it answered 500' })
  })

  test('an address that is none is refused with its place', async () => {
    const at = await openTestNode()
    const headers = bearer(await at.token('administer'))
    const url = '/api/threats/delivery/webhooks'
    for (const payload of [
      { agency: 'kaz-moh', url: 'file:///etc/passwd' },
      { agency: 'kaz-moh', url: 'https://user:word@kaz.example/' },
      { agency: 'nobody', url: 'https://kaz.example/' },
    ]) {
      const answer = await at.inject({ method: 'POST', url, payload, headers })
      assert.equal(answer.statusCode, 422, answer.body)
    }
  })
})

/** As by a process that was started anew, which begins to send when it is ready to answer. */
async function restarted(at: TestNode): Promise<TestNode> {
  const next = await at.restart()
  await next.app.ready()
  return next
}

async function enterOffices(at: TestNode): Promise<void> {
  const offices = [
    { state: 'CHN', agency: 'chn-moh', officeEmail: 'day@chn.example' },
    { state: 'RUS', agency: 'rus-moh', officeEmail: 'day@rus.example' },
    { state: 'RUS', agency: 'rus-ses', officeEmail: 'night@rus.example', rank: 2 },
  ]
  for (const office of offices)
    await say(at, {
      by: secretariat,
      kind: 'directory.focal-point',
      body: { office: { en: 'Duty officer' }, ...office },
    })
}

async function enterServer(at: TestNode, { port }: TestSmtp): Promise<void> {
  const answer = await at.inject({
    method: 'PUT',
    url: '/api/threats/delivery/smtp',
    headers: bearer(await at.token('administer')),
    payload: { host: '127.0.0.1', port, security: 'none', from: 'alerts@sco.example', ...account },
  })
  assert.equal(answer.statusCode, 204, answer.body)
}

async function enterWebhook(
  at: TestNode,
  agency: string,
  url: string,
): Promise<{ id: string; secret: string }> {
  const answer = await at.inject({
    method: 'POST',
    url: '/api/threats/delivery/webhooks',
    headers: bearer(await at.token('administer')),
    payload: { agency, url },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json()
}

const readers = new Map<string, Promise<string>>()

async function deliveriesOf(at: TestNode, alertId: string, token?: string): Promise<DeliveriesAnswer> {
  const reader = readers.get(at.dir) ?? at.token('read', 'kaz-moh')
  readers.set(at.dir, reader)
  return at.get<DeliveriesAnswer>(`/api/threats/alerts/${alertId}/deliveries`, token ?? (await reader))
}

function recipients({ taken }: TestSmtp): string[] {
  const sorted = taken.slice(0, 2).sort((a, b) => (a.to[0]! < b.to[0]! ? -1 : 1))
  return [...sorted, ...taken.slice(2)].map(({ to }) => to.join(' '))
}

/** The text and the CAP message of an e-mail, each decoded. */
function partsOf(raw: string): { text: string; cap: string } {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1]
  const parts = boundary === undefined ? [raw] : raw.split(`--${boundary}`)
  const decoded = parts.map((part) => {
    const at = part.indexOf('\r\n\r\n')
    const [head, body] = [part.slice(0, at), part.slice(at + 4)]
    if (/base64/i.test(head)) return [head, Buffer.from(body, 'base64').toString('utf8')] as const
    if (/quoted-printable/i.test(head)) return [head, unquote(body)] as const
    return [head, body] as const
  })
  const find = (type: RegExp): string => decoded.find(([head]) => type.test(head))?.[1] ?? ''
  return {
    text: find(/content-type: text\/plain/i),
    cap: find(/content-type: application\/cap\+xml/i).trim(),
  }
}

function unquote(body: string): string {
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Two looks of the courier. */
async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_100))
}
