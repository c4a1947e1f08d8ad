import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byWeeks } from './by-weeks.ts'

const days = (from: number, values: readonly (number | null)[], status = 'A') =>
  values.map((value, at) => ({
    period: `2020-04-${String(from + at).padStart(2, '0')}`,
    value,
    status: value === null ? 'O' : status,
  }))

test('byWeeks() adds the days of each ISO week, Monday to Sunday', () => {
  const weeks = byWeeks(days(13, [1, 2, 3, 4, 5, 6, 7, 100]))
  assert.deepEqual(
    weeks.map(({ period, value, complete }) => [period, value, complete]),
    [
      ['2020-W16', 28, true],
      ['2020-W17', 100, false],
    ],
  )
})

test('byWeeks() does not take a gap for zero', () => {
  const [week] = byWeeks(days(13, [1, null, 3, 4, 5, 6, 7]))
  assert.deepEqual([week!.value, week!.status], [null, 'O'])
})

test('byWeeks() marks a week as its days are marked, and keeps what was restated in it', () => {
  const correction = { period: '2020-04-14', before: 1, after: 2, reason: null, received: '' }
  const [week] = byWeeks([
    ...days(13, [1], 'A'),
    { period: '2020-04-14', value: 2, status: 'P', corrections: [correction] },
  ])
  assert.deepEqual([week!.status, week!.corrections], ['P', [correction]])
})
