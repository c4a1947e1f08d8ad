import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSeriesMemory, rememberedAfter, type Remembered } from './remembered-series.ts'

const identity = {
  event: 'covid-19',
  place: 'KAZ',
  indicator: 'cases_confirmed_new',
  stratum: '',
  frequency: 'day',
  agency: 'kaz-moh',
  audience: 'public',
  dataset: '',
}
const days = (length: number): Remembered => ({
  identity,
  known: { frequency: 'day', firstDay: 0, counts: new Float64Array(length) },
  standing: [],
})

test('what is remembered holds for one vintage and one set of agreements', () => {
  const memory = openSeriesMemory()
  memory.stand(5, 'concert-1')
  assert.equal(memory.add(1, days(10)), true)
  memory.advance(7, new Map([[2, days(10)]]))
  memory.stand(7, 'concert-1')
  assert.notEqual(memory.find(1), undefined, 'what was not touched stands as it did')
  assert.notEqual(memory.find(2), undefined)
  memory.stand(7, 'concert-1 another')
  assert.equal(memory.find(1), undefined)
  memory.add(1, days(10))
  memory.stand(0, 'concert-1 another')
  assert.equal(memory.find(1), undefined, 'the tables were rebuilt')
})

test('what was longest untouched is forgotten first, and what could not be assessed at once', () => {
  const memory = openSeriesMemory(25)
  memory.stand(5, '')
  memory.add(1, days(10))
  memory.add(2, days(10))
  assert.equal(memory.add(3, days(10)), false, 'filling pushes nothing out')
  memory.advance(6, new Map([[1, days(11)]]))
  memory.advance(7, new Map([[3, days(10)]]))
  assert.deepEqual(
    [1, 2, 3].map((series) => memory.find(series)?.known.counts.length),
    [11, undefined, 10],
  )
  memory.advance(8, new Map([[1, undefined]]))
  assert.equal(memory.find(1), undefined)
})

test('rememberedAfter() has the figures as they stand then, and the signals that still do', () => {
  const signal = (id: string) => ({ id, period: '1970-01-02', algorithm: 'day-c1', parameters: 'concert-1' })
  const task = {
    series: 1,
    identity,
    before: days(2).known,
    rows: [
      { day: 1, value: 8, index: 5, replaced: 6 },
      { day: 1, value: 9, index: 6, replaced: null },
      { day: 3, value: null, index: 6, replaced: 9 },
    ],
    vintages: [6, 7],
    standing: [signal('a'), signal('b')],
  }
  const found = {
    raised: [signal('c'), signal('d')] as never[],
    ended: ['a', 'd'].map((id) => ({ id, vintage: 7, reason: 'below-threshold' as const })),
  }
  const after = rememberedAfter(task, found, 7)!
  assert.deepEqual([...after.known.counts], [0, 9, Number.NaN, Number.NaN])
  assert.deepEqual(
    after.standing.map(({ id }) => id),
    ['b', 'c'],
  )
})
