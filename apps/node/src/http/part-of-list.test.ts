import {
  actionsAnswer,
  actionUpdatesAnswer,
  contactsAnswer,
  decisionsAnswer,
  deskAnswer,
  deskRequestsAnswer,
  proposalsAnswer,
  publicationsAnswer,
} from '@concert/api'
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { action, sayReadout, update } from '../testing/actions.ts'
import { conversation } from '../testing/contacts.ts'
import { request } from '../testing/desk.ts'
import { proposal } from '../testing/proposals.ts'
import { say } from '../testing/speaking.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../testing/test-node.ts'

let at: TestNode
let reader: string
before(async () => {
  at = await openTestNode()
  reader = await at.token('read', secretariat)
  const { publication } = await sayReadout(at)
  for (let day = 1; day <= 3; day++) {
    const { statement } = await say(at, action(publication, { due: `2020-06-0${day}` }))
    await say(at, update('kaz-moh', statement, 'begun'))
    await say(at, conversation(undefined, { privateRecord: `Part ${day}.` }))
    await say(at, proposal({ number: day }))
    await say(at, request({ subject: { en: `Question ${day}` } }))
  }
})

/** Each list: its shape, and what it is a list of. */
const lists = [
  ['/api/actions', actionsAnswer, 'actions', 3],
  ['/api/actions/updates', actionUpdatesAnswer, 'updates', 3],
  ['/api/contacts', contactsAnswer, 'contacts', 4],
  ['/api/contacts/publications', publicationsAnswer, 'publications', 1],
  ['/api/proposals', proposalsAnswer, 'proposals', 3],
  ['/api/decisions', decisionsAnswer, 'decisions', 0],
  ['/api/desk/requests', deskRequestsAnswer, 'requests', 3],
  ['/api/desk', deskAnswer, 'items', undefined],
] as const

describe('a list', () => {
  for (const [path, shape, name, expected] of lists)
    test(`${path} is asked for in parts that come one after the other, and says how many there are`, async () => {
      const ask = async (query: string) => {
        const found = shape.parse(await at.get(`${path}${query}`, reader)) as unknown as Record<
          string,
          unknown
        >
        return { total: found['total'] as number, rows: found[name] as unknown[] }
      }
      const whole = await ask('')
      assert.equal(whole.rows.length, whole.total)
      if (expected !== undefined) assert.equal(whole.total, expected)
      const parts = []
      for (let from = 0; from < whole.total; from += 2) {
        const part = await ask(`?from=${from}&limit=2`)
        assert.equal(part.total, whole.total)
        assert.ok(part.rows.length <= 2)
        parts.push(...part.rows)
      }
      assert.deepEqual(parts, whole.rows)
      assert.deepEqual((await ask(`?from=${whole.total}`)).rows, [])
      await assert.rejects(ask('?limit=501'))
      await assert.rejects(ask('?from=-1'))
    })

  test('is whole as a file, whatever part is asked for', async () => {
    const url = '/api/proposals.csv?from=1&limit=1'
    const { body } = await at.inject({ url, headers: bearer(reader) })
    assert.equal(body.split('\n').length, 5, 'a header, a row a proposal, and the last line end')
  })
})
