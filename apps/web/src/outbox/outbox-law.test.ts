import type { StartedNode } from '@concert/node'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTestNode } from '../testing/open-test-node.ts'
import { advanceSigning, nextCall, type SigningCall, type SigningOutcome } from './advance-signing.ts'
import type { DraftContent } from './draft-content.ts'
import { newId } from './new-id.ts'
import { decide, isUnderWay, type Signing } from './signing.ts'

/** What becomes of one request: it never arrives, its answer never arrives, or all is well. */
type Weather = 'lost before' | 'lost after' | 'well'

const weather = fc.array(fc.constantFrom<Weather>('lost before', 'lost after', 'well'), { maxLength: 8 })
const asked = fc.constantFrom('decided', 'draft-saved', 'draft-changed')
let day = 0

describe('a signing over a line that breaks, at a real node', () => {
  let running: Awaited<ReturnType<typeof openTestNode>>
  let node: StartedNode['node']
  before(async () => {
    running = await openTestNode()
    node = running.node
  })
  after(() => running.close())

  /** Asks the node as the browser does, through the weather. */
  async function ask(signing: Signing, call: SigningCall, weather: Weather): Promise<SigningOutcome> {
    if (weather === 'lost before') return { lost: true }
    const outcome = await running.ask(signing, call)
    return weather === 'lost after' ? { lost: true } : outcome
  }

  async function carryOut(first: Signing, weather: readonly Weather[]): Promise<Signing> {
    let signing = first
    const days = [...weather]
    for (let steps = 0; isUnderWay(signing); steps++) {
      assert.ok(steps < 40, 'does not end')
      signing = advanceSigning(signing, await ask(signing, nextCall(signing)!, days.shift() ?? 'well'), steps)
    }
    return signing
  }

  /** A report on a day of its own, so that every run may state it. */
  function report(value: number): DraftContent {
    const period = new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10)
    const observation = { place: 'KAZ', period, indicator: 'cases_confirmed_new', value }
    return { kind: 'situation.report', about: 'covid-19', body: { observations: [observation] } }
  }

  const saidWith = async (size: number): Promise<readonly (string | null)[]> => {
    const said = await running.get<{ statements: { index: number; id: string | null }[] }>(
      '/api/statements?limit=20',
    )
    return said.statements.filter(({ index }) => index >= size).map(({ id }) => id)
  }

  test('says it once, as it was agreed to, and gets its receipt, wherever the line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(weather, asked, async (weather, asked) => {
        day++
        const size = node.record.size()
        const id = newId()
        const content = report(7)
        const decision = { id, act: 'sign', agency: 'kaz-moh', person: running.person, content } as const
        const draft =
          asked === 'decided'
            ? undefined
            : await running.create(id, asked === 'draft-saved' ? content : report(5))
        const known = draft === undefined ? {} : { version: draft.version, isSaved: asked === 'draft-saved' }
        const done = await carryOut(decide({ ...decision, ...known }, 0), weather)
        assert.equal(done.stage, 'done')
        assert.deepEqual(await saidWith(size), [done.receipt!.statement])
        const { statement } = await running.get<{ statement: { body: object } }>(
          `/api/statements/${done.receipt!.index}`,
        )
        assert.deepEqual(statement.body, content.body)
      }),
      { numRuns: 60 },
    )
  })

  test('never signs what a colleague wrote since, wherever the line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(weather, async (weather) => {
        day++
        const size = node.record.size()
        const id = newId()
        const draft = await running.create(id, report(7))
        await running.save(id, draft.version, report(70))
        const decision = {
          id,
          act: 'sign',
          agency: 'kaz-moh',
          person: running.person,
          content: report(7),
        } as const
        const done = await carryOut(
          decide({ ...decision, version: draft.version, isSaved: true }, 0),
          weather,
        )
        assert.equal(done.stage, 'changed')
        assert.equal(done.theirs!.version, draft.version + 1)
        assert.deepEqual(await saidWith(size), [])
      }),
      { numRuns: 20 },
    )
  })

  test('tells what the node refuses, and what a colleague signed before', async () => {
    day++
    const content = report(7)
    const decision = { act: 'sign', agency: 'kaz-moh', person: running.person, content } as const
    const first = await carryOut(decide({ ...decision, id: newId() }, 0), [])
    const second = await carryOut(decide({ ...decision, id: newId() }, 0), ['lost after', 'lost after'])
    assert.equal(second.stage, 'refused')
    assert.match(second.problem!.detail, /was reported at entry/)
    const same = await carryOut(decide({ ...decision, id: first.id }, 0), [])
    assert.deepEqual([same.stage, same.receipt!.index], ['done', first.receipt!.index])
    const other = await carryOut(decide({ ...decision, id: first.id, content: report(8) }, 0), [])
    assert.deepEqual([other.stage, other.theirs!.status], ['changed', 'signed'])
  })
})
