import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actionOutcomes, actionProgress } from '@concert/statement'
import { standingOf, type ActionStep } from './standing.ts'

const terms = { states: ['KAZ', 'RUS'], agencies: ['sco-secretariat'], due: '2020-06-01' }
type Unplaced = {
  [K in ActionStep['kind']]: Omit<Extract<ActionStep, { kind: K }>, 'index' | 'received'>
}[ActionStep['kind']]
const said = (steps: readonly Unplaced[]): ActionStep[] =>
  steps.map(
    (step, index) => ({ ...step, index, received: `2020-05-01T00:00:0${index % 10}.000Z` }) as ActionStep,
  )
const update = (part: string, progress: 'begun' | 'achieved' | 'delayed', expected?: string): Unplaced => ({
  kind: 'update',
  part,
  body: { progress, text: 'x', ...(expected === undefined ? {} : { expected }) },
})
const outcome = (as: (typeof actionOutcomes)[number], state?: string): Unplaced =>
  ({ kind: 'completion', body: { outcome: as, ...(state === undefined ? {} : { state }) } }) as Unplaced
const joins = (state: string, takesPart = true): Unplaced =>
  ({ kind: 'participation', body: { state, takesPart } }) as Unplaced
const on = (day: string, ...steps: Unplaced[]) => standingOf(terms, said(steps), day)
const parts = (stands: ReturnType<typeof on>) =>
  stands.parts.map(
    ({ state, agency, standing, overdue }) => `${state ?? agency!} ${standing}${overdue ? ' overdue' : ''}`,
  )

test('standingOf() waits for every part that is named until the day that is due has ended', () => {
  assert.equal(on('2020-06-01').standing, 'open')
  const late = on('2020-06-02', update('KAZ', 'achieved'), update('RUS', 'delayed', '2020-06-10'))
  assert.equal(late.standing, 'overdue')
  assert.deepEqual(parts(late), ['KAZ achieved', 'RUS delayed overdue', 'sco-secretariat waiting overdue'])
  assert.equal(late.parts[1]!.expected, '2020-06-10')
})

test('standingOf() holds nothing against states that did theirs while the Secretariat has yet to confirm it', () => {
  const all = ['KAZ', 'RUS', 'sco-secretariat'].map((one) => update(one, 'achieved'))
  assert.equal(on('2020-07-01', ...all).standing, 'open')
})

test('standingOf() takes up what is returned, and forgets it with the next update', () => {
  const returned = on('2020-05-02', update('KAZ', 'achieved'), outcome('returned', 'KAZ'))
  assert.equal(parts(returned)[0], 'KAZ returned')
  assert.equal(
    parts(on('2020-05-02', update('KAZ', 'achieved'), outcome('returned', 'KAZ'), update('KAZ', 'begun')))[0],
    'KAZ begun',
  )
})

test('standingOf() is complete when the Secretariat says so of the whole, and open again when a part is returned', () => {
  const done = [
    update('KAZ', 'achieved'),
    outcome('completed', 'KAZ'),
    joins('RUS', false),
    outcome('completed'),
  ]
  const complete = on('2020-07-01', ...done)
  assert.deepEqual([complete.standing, complete.completed], ['complete', '2020-05-01T00:00:03.000Z'])
  assert.deepEqual(parts(complete), ['KAZ complete', 'RUS apart', 'sco-secretariat complete'])
  const again = on('2020-05-20', ...done, outcome('returned', 'KAZ'))
  assert.deepEqual([again.standing, again.completed, parts(again)[0]], ['open', undefined, 'KAZ returned'])
})

test('standingOf() lets a state join after the others are complete, without opening what is complete', () => {
  const joined = on('2020-07-01', update('KAZ', 'achieved'), outcome('completed'), joins('CHN'))
  assert.equal(joined.standing, 'complete')
  assert.equal(parts(joined).at(-1), 'CHN waiting overdue')
  assert.equal(joined.parts.at(-1)!.named, false)
})

test('standingOf() cancels what is open, keeps what is complete, and is never overdue after that', () => {
  const cancelled = on(
    '2020-07-01',
    update('KAZ', 'achieved'),
    outcome('completed', 'KAZ'),
    outcome('cancelled'),
  )
  assert.equal(cancelled.standing, 'cancelled')
  assert.deepEqual(parts(cancelled), ['KAZ complete', 'RUS cancelled', 'sco-secretariat cancelled'])
})

const step: fc.Arbitrary<Unplaced> = fc.oneof(
  fc.record({
    kind: fc.constant('update' as const),
    part: fc.constantFrom('KAZ', 'RUS', 'CHN', 'sco-secretariat'),
    body: fc.record({ progress: fc.constantFrom(...actionProgress), text: fc.constant('x') }),
  }),
  fc.record({
    kind: fc.constant('completion' as const),
    body: fc.record(
      { outcome: fc.constantFrom(...actionOutcomes), state: fc.constantFrom('KAZ', 'RUS', 'CHN') },
      { requiredKeys: ['outcome'] },
    ),
  }) as fc.Arbitrary<Unplaced>,
  fc.record({
    kind: fc.constant('participation' as const),
    body: fc.record({ state: fc.constantFrom('KAZ', 'CHN'), takesPart: fc.boolean() }),
  }) as fc.Arbitrary<Unplaced>,
)

test('standingOf() of any history: who is apart is never overdue, and each part stands by what was said last of it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, isLate) => {
      const stands = on(isLate ? '2020-06-02' : '2020-06-01', ...steps)
      if (!isLate) assert.ok(stands.parts.every(({ overdue }) => !overdue))
      assert.ok(stands.parts.every(({ standing, overdue }) => !(standing === 'apart' && overdue)))
      assert.equal(stands.completed === undefined, stands.standing !== 'complete')
      for (const { index, standing } of stands.parts)
        if (index === undefined) assert.equal(standing, 'waiting')
      assert.equal(
        new Set(stands.parts.map(({ state, agency }) => state ?? agency)).size,
        stands.parts.length,
      )
    }),
  )
})
