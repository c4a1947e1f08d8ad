import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Draft } from '../../kernel/draft.ts'
import { cases, clear } from '../../testing/speaking.ts'
import { touchesSituation } from './rules.ts'

function draft(observations: readonly object[], kind = 'situation.report', more: object = {}): Draft {
  const statement = { kind, by: 'kaz-moh', about: 'covid-19', ...clear, body: {}, ...more }
  return { said: { understood: true, statement }, observations } as unknown as Draft
}
const series = 'covid-19 kaz-moh public  KAZ cases_confirmed_new  day'
const day = (n: number): string => `2020-04-0${n}`

test('a report touches each of its figures, and shares their series', () => {
  const said = draft([cases('KAZ', day(1), 1), cases('KAZ', day(2), 2)])
  assert.deepEqual(touchesSituation(said), {
    own: [`${series} ${day(1)}`, `${series} ${day(2)}`],
    shared: [series],
  })
})

test('a running total touches the whole series alone, for it is judged against all of it', () => {
  const said = draft([cases('KAZ', day(1), 1, { cumulative: 9 })])
  assert.deepEqual(touchesSituation(said), { own: [`${series} ${day(1)}`, series], shared: [] })
  const withoutCount = draft([cases('KAZ', day(1), 1, { cumulative: 9, status: 'W' })])
  assert.deepEqual(touchesSituation(withoutCount), { own: [`${series} ${day(1)}`], shared: [series] })
})

test('figures of another audience or data set are other figures', () => {
  const figureOf = (said: Draft): string =>
    (touchesSituation(said) as { readonly own: readonly string[] }).own[0]!
  const own = figureOf(draft([cases('KAZ', day(1), 1)]))
  for (const more of [
    { audience: ['members'] },
    { body: { source: { dataset: 'owid' } } },
    { by: 'kaz-ses' },
  ])
    assert.notEqual(figureOf(draft([cases('KAZ', day(1), 1)], 'situation.report', more)), own)
})

test('events and requests stand alone', () => {
  assert.equal(touchesSituation(draft([], 'situation.event')), 'alone')
  assert.equal(touchesSituation(draft([], 'situation.verification-request')), 'alone')
})

test('a very long report has its series to itself', () => {
  const said = draft(Array.from({ length: 2_001 }, () => cases('KAZ', day(1), 1)))
  assert.deepEqual(touchesSituation(said), { own: [series], shared: [] })
})
