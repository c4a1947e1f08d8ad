import type { SeriesAnswer } from '@concert/api'
import {
  frequencyOf,
  indicators,
  maxInlineObservations,
  parseStatement,
  formatStatement,
  stateOf,
  type Frame,
  type Period,
  type Place,
} from '@concert/statement'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf } from './form-of.ts'
import { partsOf, type Part } from './parts-of.ts'
import {
  emptyForm,
  figureKey,
  stateFigure,
  stateFigures,
  type ReportForm,
  type StatedFigure,
} from './report-form.ts'
import { standingFigures } from './standing-figures.ts'

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
const form = emptyForm(start)
const at = (indicator: string, stratum?: string): any => ({
  place,
  period,
  indicator,
  ...(stratum && { stratum }),
})
const nothing = standingFigures([])

/** A series that says these figures to an audience. */
function said(figure: StatedFigure, audience = 'public', dataset = ''): SeriesAnswer['series'][number] {
  const { place, period, indicator, stratum = '', value, status } = figure
  const of = { event: 'covid-19', place, state: stateOf(place), indicator, stratum, agency: 'kaz-moh' }
  return {
    id: 1,
    ...of,
    frequency: frequencyOf(period),
    audience,
    dataset,
    points: [{ period, value, status, index: 7 }],
  }
}

const strata = { age: '60-69', exposure: 'IRN', variant: 'B.1.1.7' }
const figure: fc.Arbitrary<StatedFigure> = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    value: fc.nat(500),
    day: fc.integer({ min: 10, max: 28 }),
    place: fc.constantFrom('KAZ', 'KZ-75'),
    status: fc.constantFrom('A' as const, 'P' as const),
  })
  .map(({ indicator: { id, dimension, categories }, value, day, place, status }) => ({
    place: place as Place,
    period: `2020-04-${day}` as Period,
    indicator: id,
    ...(dimension === undefined ? {} : { stratum: strata[dimension] }),
    value: categories === undefined ? value : categories[value % categories.length]!,
    status,
  }))
const filled = fc.array(figure, { maxLength: 40 }).map((figures) => stateFigures(form, figures))

function observationsOf(parts: readonly Part[]): Record<string, unknown>[] {
  return parts.flatMap(({ content }) => content.body['observations'] as Record<string, unknown>[])
}

test('every figure of a form is said once, unless it stands as it is', () => {
  fc.assert(
    fc.property(filled, fc.array(figure, { maxLength: 40 }), (form, standing) => {
      const stands = standingFigures(
        standing.map((one) =>
          said(one, one.indicator === 'imported_cases_new' ? 'members secretariat' : 'public'),
        ),
      )
      const keys = observationsOf(partsOf(form, stands)).map((one) => figureKey(one as never))
      assert.equal(new Set(keys).size, keys.length)
      const expected = Object.entries(form.figures).filter(([, figure]) => {
        const last = standing.findLast((one) => figureKey(one) === figureKey(figure))
        return last === undefined || last.value !== figure.value || last.status !== figure.status
      })
      assert.deepEqual(keys.sort(), expected.map(([key]) => key).sort())
    }),
  )
})

test('every statement of a form is one that can be said', () => {
  fc.assert(
    fc.property(filled, fc.array(figure, { maxLength: 40 }), fc.boolean(), (form, standing, isAllOpen) => {
      const stands = standingFigures(standing.map((one) => said(one)))
      const whole: ReportForm = {
        ...form,
        isAllOpen,
        reason: 'Late results',
        narrative: 'As before.',
        source: 'Own',
      }
      for (const { content } of partsOf(whole, stands)) {
        const frame = {
          ...content,
          version: '1.0',
          record: 'a.example/b',
          by: 'kaz-moh',
          at: '2020-04-27T06:00:00.000Z',
        }
        assert.equal(parseStatement(formatStatement(frame as Frame)).understood, true)
      }
    }),
  )
})

test('a form and its drafts are the same, there and back', () => {
  fc.assert(
    fc.property(filled, (form) => {
      const parts = partsOf({ ...form, isAllOpen: true, narrative: 'As before.' }, nothing)
      const back = parts.map(({ content }) => formOf(content, 'en')!)
      assert.deepEqual(Object.assign({}, ...back.map(({ figures }) => figures)), form.figures)
      for (const one of back) assert.equal(one.narrative, 'As before.')
    }),
  )
})

test('a form that holds both becomes a report and a correction, with the narrative in the report', () => {
  const cases = { ...at('cases_confirmed_new'), value: 12, status: 'A' }
  const both = stateFigures({ ...form, narrative: 'Words', reason: 'Late results' }, [
    { ...cases, value: 15 },
    { ...at('deaths_confirmed_new'), value: 1, status: 'A' },
  ])
  const parts = partsOf(both, standingFigures([said(cases)]))
  assert.deepEqual(parts.map(({ name }) => name).sort(), ['correction', 'report'])
  const correction = parts.find(({ name }) => name === 'correction')!.content
  assert.equal(correction.body['reason'], 'Late results')
  assert.equal('narrative' in correction.body, false)
  assert.equal(parts.find(({ name }) => name === 'report')!.content.body['narrative'], 'Words')
})

test('what was said to others, or compiled from a publication, does not stand for this audience', () => {
  const cases = { ...at('cases_confirmed_new'), value: 12, status: 'A' } as StatedFigure
  const changed = stateFigure(form, cases, { value: 15, status: 'A' })
  for (const series of [said(cases, 'members'), said(cases, 'public', 'jhu-global')])
    assert.equal(partsOf(changed, standingFigures([series]))[0]!.name, 'report')
})

test('imported cases leave an open report for the members and the Secretariat, unless their author wants them open', () => {
  const both = stateFigures(form, [
    { ...at('cases_confirmed_new'), value: 12, status: 'A' },
    { ...at('imported_cases_new', 'IRN'), value: 3, status: 'A' },
  ])
  const parts = partsOf(both, nothing)
  assert.deepEqual(parts.map(({ name, content }) => [name, content.label, content.audience]).sort(), [
    ['report', 'TLP:CLEAR', ['public']],
    ['sealed-report', 'TLP:AMBER', ['members', 'secretariat']],
  ])
  assert.equal(partsOf({ ...both, isAllOpen: true }, nothing).length, 1)
  assert.equal(partsOf({ ...both, label: 'TLP:GREEN', audience: ['members'] }, nothing).length, 1)
})

test('more figures than one statement holds make several', () => {
  const many = stateFigures(
    form,
    Array.from({ length: maxInlineObservations + 1 }, (_, age) => ({
      ...at('deaths_by_age_new', `${age}-${age}`),
      value: 0,
      status: 'A' as const,
    })),
  )
  assert.deepEqual(
    partsOf(many, nothing).map(({ name }) => name),
    ['report', 'report-2'],
  )
})

test('formOf() takes no draft of which it would drop something', () => {
  const [part] = partsOf(stateFigure(form, at('cases_confirmed_new'), { value: 1, status: 'A' }), nothing)
  const { content } = part!
  const [observation] = content.body['observations'] as object[]
  const refused = [
    { ...content, body: { ...content.body, observations: [{ ...observation, cumulative: 9 }] } },
    { ...content, body: { ...content.body, source: { name: 'x', licence: 'CC BY 4.0' } } },
    { ...content, attachments: [{ sha256: 'a'.repeat(64), mediaType: 'text/csv', name: 'a.csv' }] },
    { ...content, kind: 'situation.event' },
  ]
  for (const one of refused) assert.equal(formOf(one, 'en'), undefined)
  assert.notEqual(formOf(content, 'en'), undefined)
})
