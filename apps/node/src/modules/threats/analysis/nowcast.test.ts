import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NowcastAnswer } from '@concert/api'
import type { FigureRow } from '../signals/known-series.ts'
import { analyse } from './analyse.ts'

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
const sets = [{ parameters: 'none', from: 0, algorithms: [] }]
const firstDay = 18_322

/** Every day brings its own figure and restates those of the four days before: 60 % at once, then 80, 90, 95, all. */
const parts = [0.6, 0.8, 0.9, 0.95, 1]
function vintages(days: number): FigureRow[] {
  const rows: FigureRow[] = []
  for (let day = 0; day < days; day++)
    for (const [delay, part] of parts.entries()) {
      const index = day + delay
      if (index >= days) continue
      const value = Math.round((100 + 10 * (day % 7)) * part)
      const last = delay === parts.length - 1 || index + 1 >= days
      rows.push({ day: firstDay + day, value, index, replaced: last ? null : index + 1 })
    }
  return rows
}

function nowcast(days: number): NowcastAnswer {
  const task = { what: 'nowcast', identity, rows: vintages(days), vintage: days, sets } as const
  return analyse(task) as NowcastAnswer
}

test('a nowcast of a record with its vintages knows the delays, expects more than is reported, and was scored', () => {
  const { points, delays, past, levels } = nowcast(70)
  const newest = points.at(-1)!
  const median = newest.quantiles[levels.indexOf(0.5)] as number
  const [published, settled] = [newest.published as number, Number(newest.published) / 0.6]
  assert.ok(median > 1.3 * published && median < 2 * published, `${published} reported, ${median} expected`)
  assert.ok((newest.quantiles[levels.indexOf(0.025)] as number) <= settled)
  assert.ok((newest.quantiles[levels.indexOf(0.975)] as number) >= settled)
  assert.deepEqual(
    delays.slice(0, 5).map(({ share }) => Number((share as number).toFixed(2))),
    parts,
  )
  for (const { forecasts, wis, coverage95, relativeWis } of past.slice(0, 4)) {
    assert.ok(forecasts > 20)
    assert.equal(typeof wis, 'number')
    assert.ok((coverage95 as number) >= 0.8)
    assert.ok((relativeWis as number) < 1, 'better than what was reported')
  }
})

test('where nothing has settled yet, delays and scores have the name of why', () => {
  const { delays, past } = nowcast(9)
  assert.ok(delays.every(({ periods, share }) => periods === 0 && share === 'too-short'))
  for (const { forecasts, wis } of past) assert.deepEqual([forecasts, typeof wis], [0, 'string'])
})
