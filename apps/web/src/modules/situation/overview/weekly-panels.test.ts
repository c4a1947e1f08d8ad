import type { CorrectionsAnswer, OverviewAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weeklyPanels } from './weekly-panels.ts'

const week = (period: string, value: number | null) => ({
  period,
  value,
  status: 'A',
  index: 9,
  complete: true,
})
const state = (code: string, lines: OverviewAnswer['states'][number]['lines']) => ({
  state: code,
  role: 'member' as const,
  names: { en: code },
  lines,
  board: [],
})
const line = (series: readonly number[]) => ({
  indicator: 'cases',
  own: true,
  agency: 'kaz-moh',
  series: [...series],
  covers: '2020-04-26',
  weeks: [week('2020-W16', 7), week('2020-W17', 9)],
})
const states = [state('KAZ', [line([4, 5])]), state('CHN', [])]

const restated = (series: number, period: string, index: number) => ({
  series,
  period,
  index,
  before: 1,
  after: 2,
  status: 'A',
  event: 'e',
  place: 'KAZ',
  state: 'KAZ',
  indicator: 'cases',
  stratum: '',
  frequency: 'day' as const,
  audience: 'public',
  dataset: '',
})
const entry = (index: number) => ({
  index,
  received: `2020-04-${index}T00:00:00.000Z`,
  agency: 'kaz-moh',
  reason: `reason ${index}`,
  lang: 'en',
  figures: 1,
})

test('weeklyPanels() keeps the states’ order, and leaves who has not reported without points', () => {
  const panels = weeklyPanels({ states }, 'cases', undefined)
  assert.deepEqual(
    panels.map(({ id, points }) => [id, points.map(({ value }) => value)]),
    [
      ['KAZ', [7, 9]],
      ['CHN', []],
    ],
  )
})

test('weeklyPanels() hangs each restatement on the week of its period, the oldest first', () => {
  const corrections: CorrectionsAnswer = {
    size: 30,
    corrections: [restated(5, '2020-04-20', 29), restated(4, '2020-W17', 28), restated(8, '2020-W17', 28)],
    entries: [entry(29), entry(28)],
  }
  const [kaz] = weeklyPanels({ states }, 'cases', corrections)
  assert.deepEqual(
    kaz!.points.map((point) => point.corrections!.map(({ reason }) => reason)),
    [[], ['reason 28', 'reason 29']],
  )
})
