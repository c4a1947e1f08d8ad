import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { before, test } from 'node:test'
import { cases, report, say } from '../testing/speaking.ts'
import { bearer, openTestNode, type TestNode } from '../testing/test-node.ts'

let at: TestNode
let url: string
before(async () => {
  at = await openTestNode()
  url = await at.app.listen({ port: 0, host: '127.0.0.1' })
})

type Heard = { readonly event: string; readonly id: string | undefined; readonly data: any }

/** Listens over real HTTP; `next` resolves with the next event, `ended` when the node lets the listener go. */
async function listen(token?: string, headers: Record<string, string> = {}) {
  const stop = new AbortController()
  const answer = await fetch(`${url}/api/live`, {
    headers: { ...bearer(token), ...headers },
    signal: stop.signal,
  })
  assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Heard | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const lines = new Map(
          text
            .slice(0, end)
            .split('\n')
            .map((line) => line.split(/: (.*)/s, 2) as [string, string]),
        )
        text = text.slice(end + 2)
        if (lines.has('event'))
          return { event: lines.get('event')!, id: lines.get('id'), data: JSON.parse(lines.get('data')!) }
        continue
      }
      const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }))
      if (done) return undefined
      text += value
    }
  }
  return { next, close: () => stop.abort() }
}

const untilListeners = async (count: number): Promise<void> => {
  while (at.node.live.listeners() !== count) await new Promise((resolve) => setImmediate(resolve))
}

test('a listener is greeted with the size, and hears a statement as soon as its sender has the receipt', async () => {
  const { next, close } = await listen()
  assert.deepEqual(await next(), { event: 'hello', id: undefined, data: { size: at.node.record.size() } })
  const receipt = await say(at, report('kaz-moh', [cases('KAZ', '2020-04-01', 1)]))
  const heard = await next()
  assert.equal(heard!.event, 'statement')
  assert.equal(heard!.id, String(receipt.index))
  const { kind, by, about, index, id, received, form } = heard!.data
  assert.deepEqual(
    { kind, by, about, index, id, received, form },
    {
      kind: 'situation.report',
      by: 'kaz-moh',
      about: 'covid-19',
      index: receipt.index,
      id: receipt.statement,
      received: receipt.received,
      form: 'open',
    },
  )
  assert.equal(
    (await at.get('/api/situation/series?place=KAZ')).series[0].points[0].index,
    receipt.index,
    'and the tables show it',
  )
  close()
  await untilListeners(0)
})

test('statements of one batch are heard in the order of the log', async () => {
  const { next, close } = await listen()
  await next()
  const receipts = await Promise.all(
    Array.from({ length: 20 }, (_, n) => say(at, report('uzb-moh', [cases('UZB', `2020-03-${n + 10}`, n)]))),
  )
  const heard: number[] = []
  for (const _ of receipts) heard.push((await next())!.data.index)
  assert.deepEqual(
    heard,
    receipts.map(({ index }) => index).sort((a, b) => a - b),
  )
  close()
  await untilListeners(0)
})

test('what is sealed is heard by its audience and by nobody else', async () => {
  const [everyone, stranger, reader, author] = await Promise.all([
    listen(),
    listen(await at.token('read', 'ind-moh')),
    listen(await at.token('read', 'kaz-moh')),
    listen(await at.token('read', 'chn-moh')),
  ])
  for (const one of [everyone, stranger, reader, author]) await one.next()
  const sealed = await say(
    at,
    report('chn-moh', [cases('CN-HB', '2020-04-20', 7)], { label: 'TLP:AMBER', audience: ['KAZ'] }),
  )
  const open = await say(at, report('chn-moh', [cases('CN-HB', '2020-04-21', 8)]))
  for (const one of [everyone, stranger]) assert.equal((await one.next())!.data.index, open.index)
  for (const one of [reader, author]) {
    assert.equal((await one.next())!.data.index, sealed.index)
    assert.equal((await one.next())!.data.index, open.index)
  }
  for (const one of [everyone, stranger, reader, author]) one.close()
  await untilListeners(0)
})

test('a listener that comes back reads what it missed from the list', async () => {
  const { next, close } = await listen(undefined, { 'last-event-id': '3' })
  const { size } = (await next())!.data
  const { statements } = await at.get(`/api/statements?before=${size}&limit=500`)
  assert.deepEqual(
    statements
      .filter(({ index }: any) => index > 3)
      .map(({ index }: any) => index)
      .slice(-2),
    [5, 4],
  )
  close()
  await untilListeners(0)
})

test('a token that is revoked while it listens hears nothing more', async () => {
  const { token } = await at.node.access.grant({
    name: 'doomed',
    scope: 'read',
    agency: 'kaz-moh' as AgencyId,
  })
  const { next, close } = await listen(token)
  await next()
  await at.node.access.revoke('doomed')
  const sealed = { label: 'TLP:AMBER', audience: ['KAZ'] } as const
  await say(at, report('chn-moh', [cases('CN-HB', '2020-04-22', 7)], sealed))
  const heard = await next()
  close()
  assert.equal(heard, undefined)
  await untilListeners(0)
})

test('a listener that does not read is let go, and the others hear on', async () => {
  const { port, hostname } = new URL(url)
  const slow = connect(Number(port), hostname)
  slow.write(`GET /api/live HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`)
  await once(slow, 'readable')
  slow.pause()
  const fast = await listen()
  await fast.next()
  await untilListeners(2)
  const [event] = (await at.get('/api/statements?limit=1')).statements
  const said = {
    said: { statement: { kind: 'x'.repeat(60_000), by: 'kaz-moh' } },
    index: event.index,
    id: event.id,
    audience: ['public'],
    received: event.received,
    form: 'open',
  }
  for (let times = 0; at.node.live.listeners() === 2; times++) {
    assert.ok(times < 2_000, 'it is let go after a bounded backlog')
    at.node.live.publish([said as never])
    assert.equal((await fast.next())!.event, 'statement')
  }
  fast.close()
  slow.destroy()
  await untilListeners(0)
})
