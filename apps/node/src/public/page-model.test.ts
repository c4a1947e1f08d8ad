import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctionOf, now, overviewOf } from '../testing/page-facts.ts'
import { modelOf, weeksThatFit } from './page-model.ts'

const cases = 'cases_confirmed_new'
const model = (...states: ReturnType<typeof overviewOf>[]) => modelOf({ states, corrections: [] }, cases, now)

test('modelOf() lines all states up on the same weeks, without a hole', () => {
  const { weeks, panels } = model(
    overviewOf('AAA', [1, 2]),
    overviewOf('BBB', [undefined, undefined, undefined, 4]),
  )
  assert.deepEqual(weeks, ['2020-W10', '2020-W11', '2020-W12', '2020-W13'])
  assert.deepEqual(
    panels.map(({ cells }) => cells[cases].map(({ value }) => value)),
    [
      [1, 2, undefined, undefined],
      [undefined, undefined, undefined, 4],
    ],
  )
})

test('modelOf() keeps a missing week, a stated gap and zero apart', () => {
  const { panels } = model(overviewOf('AAA', [undefined, null, 0, 1]))
  const shown = panels[0]!.cells[cases].map(({ value, status }) => ({ value, status }))
  assert.deepEqual(shown, [
    { value: undefined, status: 'L' },
    { value: 0, status: 'A' },
    { value: 1, status: 'A' },
  ])
})

test('modelOf() leaves the states in the order in which they are told, whatever their figures', () => {
  const { panels } = model(overviewOf('CCC', [1]), overviewOf('AAA', [900]), overviewOf('BBB', []))
  assert.deepEqual(
    panels.map(({ overview }) => overview.state),
    ['CCC', 'AAA', 'BBB'],
  )
})

test('modelOf() marks provisional, unvalidated and incomplete weeks', () => {
  const told = [
    { value: 1, status: 'P' },
    { value: 2, status: 'V' },
    { value: 3, complete: false },
    4,
  ] as const
  const { panels } = model(overviewOf('AAA', told))
  assert.deepEqual(
    panels[0]!.cells[cases].map(({ provisional }) => provisional),
    [true, true, true, false],
  )
})

test('modelOf() puts a correction of a day on its week, and on no other series', () => {
  const corrections = [correctionOf({ period: '2020-03-04' }), correctionOf({ series: 9, index: 201 })]
  const { panels } = modelOf({ states: [overviewOf('AAA', [2, 3])], corrections }, cases, now)
  assert.deepEqual(
    panels[0]!.cells[cases].map((cell) => cell.corrections.map(({ index }) => index)),
    [[200], []],
  )
})

test('modelOf() takes the headline from the last week that is over, and counts only states with a figure', () => {
  const told = (value: number | null) => [value, 5, 5, 5, 5, 5, 5, 7, 999]
  const { headline } = model(overviewOf('AAA', told(1)), overviewOf('BBB', [3]), overviewOf('CCC', []))
  assert.deepEqual(headline, { week: '2020-W17', reported: 1, states: 3, total: 7 })
})

test('modelOf() has no weeks and no headline where nothing was reported', () => {
  const { weeks, headline, values, panels } = model(overviewOf('AAA', []))
  assert.deepEqual({ weeks, headline, values }, { weeks: [], headline: undefined, values: [] })
  assert.equal(panels[0]!.reported, false)
})

test('weeksThatFit() shows fewer weeks of more states, and never none', () => {
  for (let states = 0; states < 300; states++) {
    assert.ok(weeksThatFit(states) >= 6)
    assert.ok(weeksThatFit(states) >= weeksThatFit(states + 1))
  }
})
