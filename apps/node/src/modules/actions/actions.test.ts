import type { ActionAnswer, ActionsAnswer, ActionUpdatesAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { before, test } from 'node:test'
import { action, completion, openSpeaker, participation, sayReadout, update } from '../../testing/actions.ts'
import { onEachDatabase } from '../../testing/test-database.ts'
import { bearer, openTestNode, secretariat, type TestNode } from '../../testing/test-node.ts'
import { briefingView } from '../../testing/briefing-view.ts'
import { actionsSections } from './briefing.ts'
import { actionsDue } from './due.ts'
import type { ActionsTables } from './tables.ts'
import type { Kysely } from 'kysely'
import type { AgencyId } from '@concert/statement'

const say = openSpeaker()

onEachDatabase((database) => {
  let at: TestNode
  let source: string
  let readers: Readonly<Record<string, string>>
  before(async () => {
    at = await openTestNode({ database })
    source = (await sayReadout(at)).publication
    const agencies = ['kaz-moh', 'rus-moh', 'chn-moh', 'irn-moh', secretariat]
    readers = Object.fromEntries(
      await Promise.all(agencies.map(async (agency) => [agency, await at.token('read', agency)] as const)),
    )
  })
  const ask = <T>(url: string, reader?: string): Promise<T> =>
    at.get<T>(url, reader === undefined ? undefined : readers[reader])
  const one = async (id: string, reader = 'rus-moh', asOf?: number) =>
    (await ask<ActionAnswer>(`/api/actions/${id}${asOf === undefined ? '' : `?asOf=${asOf}`}`, reader)).action
  const partsOf = ({ parts }: Pick<ActionAnswer['action'], 'parts'>) =>
    parts.map(({ state, agency, standing }) => `${(state ?? agency)!} ${standing}`)

  test('an action goes from the readout to the last confirmation, and is known as it was at each size', async () => {
    const { statement: id, index } = await say(at, action(source))
    assert.deepEqual(partsOf(await one(id)), ['KAZ waiting', 'RUS waiting'], 'in protocol order')
    await Promise.all([say(at, update('kaz-moh', id, 'begun')), say(at, update('rus-moh', id, 'achieved'))])
    assert.deepEqual(partsOf(await one(id)), ['KAZ begun', 'RUS achieved'])
    await say(at, completion(id, 'completed', 'RUS'))
    await say(at, update('kaz-moh', id, 'achieved'))
    await say(at, completion(id, 'returned', 'KAZ'))
    assert.deepEqual(partsOf(await one(id)), ['KAZ returned', 'RUS complete'])
    await say(at, update('kaz-moh', id, 'achieved'))
    await say(at, completion(id, 'completed'))
    const whole = await one(id)
    assert.deepEqual([whole.standing, partsOf(whole)], ['complete', ['KAZ complete', 'RUS complete']])
    assert.equal(whole.sourceKind, 'contacts.publication')
    const then = await one(id, 'rus-moh', index + 2)
    assert.deepEqual([then.standing, then.updates.length], ['open', 1])
  })

  test('a state that does not take part stops nobody, and joins later', async () => {
    const { statement: id } = await say(at, action(source))
    await say(at, participation('rus-moh', id, false))
    await say(at, update('kaz-moh', id, 'achieved'))
    await say(at, completion(id, 'completed'))
    assert.equal((await one(id)).standing, 'complete')
    await say(at, participation('rus-moh', id, true))
    await say(at, participation('chn-moh', id, true))
    await say(at, update('chn-moh', id, 'begun'))
    const joined = await one(id)
    assert.deepEqual(partsOf(joined), ['KAZ complete', 'CHN begun', 'RUS waiting'])
    assert.deepEqual([joined.standing, joined.participations.length], ['complete', 3])
  })

  test('evidence is found again byte for byte, by those alone who may see it', async () => {
    const { statement: id } = await say(at, action(source))
    const bytes = Buffer.from('name,city\nNational reference laboratory,Almaty\n')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { sha256, mediaType: 'text/csv', name: 'list, final.csv' }
    const sealed = { label: 'TLP:AMBER', audience: [secretariat] } as const
    const said = await say(
      at,
      update('kaz-moh', id, 'achieved', { attachments: [{ ...file, bytes }] as never, ...sealed }),
    )
    const known = await one(id, secretariat)
    assert.deepEqual(known.updates[0]!.evidence, [{ ...file, bytes: bytes.length }])
    const get = (reader: string) =>
      at.inject({
        url: `/api/statements/${said.statement}/attachments/${sha256}`,
        headers: bearer(readers[reader]),
      })
    const found = await get(secretariat)
    assert.deepEqual(found.rawPayload, bytes)
    assert.equal((await get('rus-moh')).statusCode, 404)
    assert.deepEqual((await one(id)).updates, [])
    assert.deepEqual(partsOf(await one(id)), ['KAZ waiting', 'RUS waiting'])
    const { updates } = await ask<ActionUpdatesAnswer>(`/api/actions/updates?action=${id}`, secretariat)
    assert.deepEqual(
      updates.map((update) => update.id),
      [said.statement],
    )
    const csv = await at.inject({
      url: `/api/actions/updates.csv?action=${id}`,
      headers: bearer(readers[secretariat]),
    })
    assert.match(csv.body, new RegExp(`"list, final.csv",text/csv,${bytes.length},${sha256}`))
  })

  test('the programme is by the day due, by state and by source; nobody learns of what is sealed from it', async () => {
    const sealed = { label: 'TLP:AMBER', audience: ['chn-moh', secretariat] } as const
    const own = { states: ['CHN'], due: '2020-05-02' }
    at.setClock('2020-04-29T09:00:00.000Z')
    const { readout, publication } = await sayReadout(at)
    const first = await say(at, action(readout, own, sealed))
    const second = await say(at, action(publication, { due: '2020-05-03', states: ['CHN', 'RUS'] }))
    const listed = async (query: string, reader?: string) =>
      (await ask<ActionsAnswer>(`/api/actions?${query}`, reader)).actions.map(({ id }) => id)
    assert.deepEqual((await listed('state=CHN', secretariat)).slice(0, 2), [
      first.statement,
      second.statement,
    ])
    assert.deepEqual(await listed(`source=${readout}`, 'chn-moh'), [first.statement])
    assert.deepEqual(await listed(`source=${readout}`, 'rus-moh'), [])
    assert.deepEqual(await listed(''), [], 'none of them is public')
    assert.deepEqual(await listed(`source=${publication}&agency=rus-moh`, 'rus-moh'), [second.statement])
    const hidden = await at.inject({
      url: `/api/actions/${first.statement}`,
      headers: bearer(readers['rus-moh']),
    })
    assert.equal(hidden.statusCode, 404)
    const csv = await at.inject({
      url: `/api/actions.csv?source=${publication}`,
      headers: bearer(readers['rus-moh']),
    })
    assert.equal(csv.body.split('\n').length, 4, 'a header, a row a part, and the last line end')
  })

  test('a later version carries on with what was said of the one before it', async () => {
    const { statement: id } = await say(at, action(source))
    await say(at, update('kaz-moh', id, 'achieved'))
    const later = { replaces: id as never }
    const { statement: next } = await say(
      at,
      action(source, { states: ['KAZ', 'CHN'], due: '2020-07-01' }, later),
    )
    const whole = await one(id)
    assert.equal(whole.id, next)
    assert.deepEqual([whole.first, whole.version, whole.versions.length], [id, 2, 2])
    assert.deepEqual(partsOf(whole), ['KAZ achieved', 'CHN waiting'])
  })

  test('what is due is told to each state and to the Secretariat, with the clock', async () => {
    const at = await openTestNode({ database })
    const { publication } = await sayReadout(at)
    const { statement: id } = await say(at, action(publication))
    const { statement: after } = await say(at, action(publication, { states: ['KAZ'], dependsOn: [id] }))
    const due = async (agency: string) => {
      const asOf = { size: at.node.record.size(), instant: undefined }
      const view = {
        db: at.node.db as unknown as Kysely<ActionsTables>,
        directory: at.node.directory(),
        asOf,
      }
      const all = await actionsDue({
        ...view,
        viewer: { agency: agency as AgencyId },
        now: at.node.clock.now(),
      })
      return all
        .filter((one) => one.statement === id)
        .map(({ what, on, due: by, waiting }) =>
          [what, (on.state ?? on.agency)!, by, ...(by === undefined ? waiting : [])]
            .filter(Boolean)
            .join(' '),
        )
    }
    const carry = (state: string) => `action-to-carry-out ${state} 2020-06-02T00:00:00.000Z`
    assert.deepEqual(await due('rus-moh'), [carry('KAZ'), carry('RUS')])
    await say(at, update('kaz-moh', id, 'achieved'))
    await say(at, update('kaz-moh', after, 'achieved'))
    assert.deepEqual(await due(secretariat), [carry('RUS'), `action-to-confirm ${secretariat} kaz-moh`])
    await say(at, participation('rus-moh', id, false))
    await say(at, completion(id, 'completed', 'KAZ'))
    assert.deepEqual(await due(secretariat), [`action-to-complete ${secretariat}`])
    await say(at, completion(id, 'completed'))
    assert.deepEqual(await due(secretariat), [])
  })

  test('a briefing tells of public actions: under way, and complete since the issue before', async () => {
    const at = await openTestNode({ database })
    const { publication } = await sayReadout(at)
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    const { statement: id } = await say(at, action(publication, {}, open))
    await say(at, action(publication))
    const tell = async (previous?: number) => {
      const [section] = await actionsSections(briefingView<ActionsTables>(at, { previous }))
      const block = section?.blocks[0]
      return block?.kind === 'table'
        ? block.rows.map((row) => row.slice(-2).map((cell) => ('text' in cell ? cell.text.en : '')))
        : []
    }
    assert.deepEqual(await tell(), [['0/2', 'under way']])
    for (const by of ['kaz-moh', 'rus-moh']) await say(at, update(by, id, 'achieved', open))
    const size = at.node.record.size()
    await say(at, completion(id, 'completed', undefined, open))
    assert.deepEqual(await tell(size), [['2/2', 'complete']])
    assert.deepEqual(await tell(size + 1), [])
  })
})
