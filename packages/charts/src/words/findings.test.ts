import { formatsOf } from '@concert/language'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleCorrection, sampleSeries } from '../gallery/sample-series.ts'
import { curveState } from '../state/curve-state.ts'
import { linesState } from '../state/lines-state.ts'
import { multiplesState } from '../state/multiples-state.ts'
import { vintagesState } from '../state/vintages-state.ts'
import { chartTextsOf } from '../texts/chart-texts-of.ts'
import type { ChartWords } from './chart-words.ts'
import { curveFinding, describeCurve } from './curve-words.ts'
import { linesFinding } from './lines-words.ts'
import { multiplesFinding } from './multiples-words.ts'
import { describeVintages, vintagesFinding } from './vintages-words.ts'

const wordsOf = (language: 'en' | 'ru' | 'zh'): ChartWords => ({
  texts: chartTextsOf(language),
  formats: formatsOf(language),
})
const [en, ru, zh] = [wordsOf('en'), wordsOf('ru'), wordsOf('zh')]
const about = { place: 'State A', indicator: 'New confirmed cases', type: 'flow' } as const
const plain = (text: string): string => text.replaceAll(/[\u{A0}\u{2009}\u{202F}]/gu, ' ')
const weekly = (...told: Parameters<typeof sampleSeries>[2]) =>
  curveState(sampleSeries('A', 'week', told), { about })

test('curveFinding() says the last full week and how it stands to the week before', () => {
  const finding = (...told: Parameters<typeof sampleSeries>[2]) => plain(curveFinding(weekly(...told), en))
  assert.equal(
    finding(1_000, 1_203, { value: 5, complete: false }),
    'State A, new confirmed cases: 1,203 in the week of 2–8 March 2020, up 20% on the week before',
  )
  assert.match(finding(1_000, 999), /: 999 in the week of 2–8 March 2020, down 0\.1% on the week before$/)
  assert.match(finding(0, 7), /: 7 in the week of [^,]*, up on the week before$/)
  assert.match(finding(7, 7), /, as many as the week before$/)
  assert.match(finding(null, 7), /: 7 in the week of 2–8 March 2020$/)
  assert.equal(finding(), 'State A, new confirmed cases: no figures reported')
})

test('curveFinding() speaks of the last seven days in each language', () => {
  const days = curveState(
    sampleSeries('A', 'day', [
      ...Array.from({ length: 7 }, () => 100),
      ...Array.from({ length: 7 }, () => 50),
    ]),
    {
      about,
    },
  )
  assert.equal(
    plain(curveFinding(days, en)),
    'State A, new confirmed cases: 350 in the seven days 2–8 March 2020, down 50% on the seven days before',
  )
  assert.equal(
    plain(curveFinding(days, ru)),
    'State A, new confirmed cases: 350 за семь дней, 2–8 марта 2020 г., на 50 % меньше, чем за предыдущие семь дней',
  )
  assert.equal(
    plain(curveFinding(days, zh)),
    'State ANew confirmed cases：2020年3月2日至3月8日七天350，较此前七天下降50%',
  )
})

test('curveFinding() adds up no stock and no measure', () => {
  const beds = curveState(sampleSeries('A', 'day', [10, 12]), { about: { ...about, type: 'stock' } })
  assert.equal(plain(curveFinding(beds, en)), 'State A, new confirmed cases: 12 (25 February 2020)')
})

test('describeCurve() tells highest, last, trend, gaps and corrections', () => {
  const told = [
    10,
    90,
    undefined,
    undefined,
    undefined,
    undefined,
    40,
    null,
    30,
    { value: 33, corrections: [sampleCorrection()] },
  ]
  assert.equal(
    describeCurve(weekly(...told), en),
    'Highest: 90 (W10). Last: 33 (W18). The last full week is up 10% on the week before. No figure for W11–W14, W16. Corrected: W18.',
  )
})

test('describeCurve() cuts a long list of gaps and counts what it leaves out', () => {
  const told = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? 1 : undefined))
  assert.match(describeCurve(weekly(...told), en), /and 17 others\./)
})

test('linesFinding() says what each stands at, and counts the rest of many', () => {
  const lines = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, at) => sampleSeries(name, 'week', [0, at]))
  const finding = plain(linesFinding(linesState(lines, { about }), en))
  assert.equal(finding, 'New confirmed cases, 2–8 March 2020: A 0, B 1, C 2, D 3, and 2 others')
})

test('multiplesFinding() counts the states that have a figure, and ranks none', () => {
  const panels = [[1, 70_000], [2], []].map((told, at) => ({
    id: `S${at}`,
    series: sampleSeries(`S${at}`, 'week', told),
  }))
  const state = multiplesState({ indicator: 'New cases', frequency: 'week', panels })
  assert.equal(plain(multiplesFinding(state, en)), 'New cases, 2–8 March 2020: figures from 1 of 3 states')
  assert.match(plain(multiplesFinding(state, ru)), /данные есть по 1 из 3 государств$/)
})

test('vintagesFinding() compares the same span then and now, gaps filled since included', () => {
  const now = sampleSeries('A', 'week', [10, 20, 30, 40])
  const earlier = [
    { asOf: '2020-03-10T12:00:00.000Z' as never, series: sampleSeries('A', 'week', [10, null, 15]) },
  ]
  const state = vintagesState(now, { about, earlier })
  assert.equal(
    plain(vintagesFinding(state, en)),
    'State A, new confirmed cases for 24 February – 15 March 2020: 25 as known on 10 March 2020, 60 now',
  )
  assert.match(plain(describeVintages(state, en)), /Since 10 March 2020, 1 of 2 figures have changed\.$/)
})
