import type { SeriesAnswer } from '@concert/api'
import type { Period, Place } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyForm, figureKey, stateFigures, type FigureAt, type StatedFigure } from './report-form.ts'
import { standingFigures, type StandingFigures } from './standing-figures.ts'
import { warningsOf, type Warning } from './warnings-of.ts'

const place = 'KAZ' as Place
const period = '2020-04-26' as Period
const start = {
  event: 'covid-19',
  place,
  period,
  lang: 'en',
  label: 'TLP:CLEAR',
  audience: ['public'],
} as const

function figure(indicator: string, value: number, stratum?: string): StatedFigure {
  const at = { place, period, indicator, ...(stratum === undefined ? {} : { stratum }) } as FigureAt
  return { ...at, value, status: value < 0 ? 'W' : 'A' }
}

/** What was said of the days before, newest last. */
function before(values: Readonly<Record<string, readonly number[]>>): StandingFigures {
  const series = Object.entries(values).map(([indicator, values], id) => ({
    id,
    event: 'covid-19',
    place,
    state: place,
    indicator,
    stratum: '',
    agency: 'kaz-moh',
    audience: 'public',
    dataset: '',
    frequency: 'day' as const,
    points: values.map((value, at) => ({
      period: `2020-04-${25 - values.length + 1 + at}`,
      value,
      status: 'A',
      index: at,
    })),
  }))
  return standingFigures(series as unknown as SeriesAnswer['series'])
}

function warned(figures: readonly StatedFigure[], standing = before({})): readonly Warning[] {
  const form = stateFigures(emptyForm(start), figures)
  return [...warningsOf(form, { place, period }, standing).values()].flat()
}

test('warningsOf() tells a count of ten times the last one, and of a tenth', () => {
  const standing = before({ cases_confirmed_new: [1, 120] })
  assert.deepEqual(warned([figure('cases_confirmed_new', 1_200)], standing), [{ code: 'tenfold', last: 120 }])
  assert.deepEqual(warned([figure('cases_confirmed_new', 12)], standing), [{ code: 'tenth', last: 120 }])
  assert.deepEqual(warned([figure('cases_confirmed_new', 1_199)], standing), [])
  assert.deepEqual(warned([figure('cases_confirmed_new', 49)], before({ cases_confirmed_new: [1] })), [])
})

test('warningsOf() tells by how much a negative count makes the total fall', () => {
  assert.deepEqual(warned([figure('cases_confirmed_new', -7)]), [{ code: 'total-falls', by: 7 }])
})

test('warningsOf() tells more deaths than cases, also when the cases stand already', () => {
  const other = { code: 'exceeds', other: 'cases_confirmed_new', value: 3 }
  assert.deepEqual(warned([figure('cases_confirmed_new', 3), figure('deaths_confirmed_new', 4)]), [other])
  const standing = standingFigures([
    {
      id: 1,
      event: 'covid-19',
      place,
      state: place,
      indicator: 'cases_confirmed_new',
      stratum: '',
      agency: 'kaz-moh',
      audience: 'public',
      dataset: '',
      frequency: 'day',
      points: [
        {
          period,
          value: 3,
          status: 'A',
          index: 9,
        },
      ],
    },
  ])
  assert.deepEqual(warned([figure('deaths_confirmed_new', 4)], standing), [other])
})

test('warningsOf() tells deaths by age that are not all deaths', () => {
  const rows = [figure('deaths_confirmed_new', 5), figure('deaths_by_age_new', 2, '60-69')]
  const differ = { code: 'strata-differ', sum: 2, other: 'deaths_confirmed_new', value: 5 } as const
  assert.deepEqual(warned(rows), [differ])
  assert.deepEqual(warned([...rows, figure('deaths_by_age_new', 3, '80+')]), [])
})

test('warningsOf() tells that a figure is said apart, and a share that is none', () => {
  assert.deepEqual(warned([figure('imported_cases_new', 2, 'IRN')]), [{ code: 'said-apart' }])
  assert.deepEqual(warned([figure('unemployment_rate', 101)]), [{ code: 'not-a-share' }])
})

test('warningsOf() says nothing of a figure that cannot be said', () => {
  const typed = { ...figure('cases_confirmed_new', 0), value: '12a' }
  const form = stateFigures(emptyForm(start), [typed])
  const warnings = warningsOf(form, { place, period }, before({ cases_confirmed_new: [900] }))
  assert.deepEqual(warnings.get(figureKey(typed)), [])
})
