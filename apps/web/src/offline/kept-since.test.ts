import { QueryClient, QueryObserver } from '@tanstack/react-query'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptHeader } from './kept-answer.ts'
import { keptSince, noteKept, onKept } from './kept-since.ts'

const keptAt = (at: string): Response => new Response('{}', { headers: { [keptHeader]: at } })

test('keptSince() is the oldest of the answers that are shown, as long as they are not from now', () => {
  const client = new QueryClient()
  const shown = (address: string, parameters: object = {}): (() => void) =>
    new QueryObserver(client, {
      queryKey: [address, parameters],
      queryFn: () => 1,
    }).subscribe(() => undefined)
  let told = 0
  const stop = onKept(() => told++)
  noteKept('/api/node', keptAt('2020-04-29T06:00:00.000Z'))
  noteKept('/api/situation/events?asOf=3', keptAt('2020-04-28T06:00:00.000Z'))
  assert.equal(keptSince(client), undefined, 'nothing of it is shown')
  const hide = [shown('/api/node'), shown('/api/directory')]
  assert.equal(keptSince(client), '2020-04-29T06:00:00.000Z')
  hide.push(shown('/api/situation/events', { asOf: '3' }))
  assert.equal(keptSince(client), '2020-04-28T06:00:00.000Z')
  noteKept('/api/situation/events?asOf=3', new Response('{}'))
  assert.equal(keptSince(client), '2020-04-29T06:00:00.000Z')
  noteKept('/api/node', new Response('{}'))
  assert.equal(keptSince(client), undefined)
  assert.equal(told, 4)
  noteKept('/api/node', new Response('{}'))
  assert.equal(told, 4, 'nothing changed')
  hide.forEach((one) => one())
  stop()
  client.clear()
})
