import type { Instant } from '@concert/statement'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { correctionOf, english, factsOf, lineOf, now, overviewOf } from '../testing/page-facts.ts'
import { formatSituation } from './situation-view.ts'

test('formatSituation() draws every state on the same scale, whatever the others report', () => {
  const bar = (others: number): string => {
    const page = formatSituation(
      factsOf([overviewOf('AAA', [50, 100]), overviewOf('BBB', [others])]),
      english,
    )
    return /<title>W11: 100/.exec(page) === null ? '' : page.split('<title>W11: 100')[0]!.slice(-30)
  }
  assert.equal(bar(100), bar(7))
  assert.notEqual(bar(100), bar(10_000))
})

test('formatSituation() says the finding of all states and ranks none', () => {
  const page = formatSituation(factsOf([overviewOf('AAA', [1]), overviewOf('BBB', [70_000])]), english)
  assert.match(
    page,
    /<h1>2 of 2 states have reported 70,001 new confirmed cases for the week of 2–8 March 2020<\/h1>/,
  )
  assert.doesNotMatch(/<h1>.*<\/h1>/.exec(page)![0], /State (?:AAA|BBB)/)
})

test('formatSituation() draws gaps as one band with its reason, zero as a tick, provisional figures hatched', () => {
  const told = [0, undefined, undefined, null, { value: 3, status: 'P' as const }, 9]
  const page = formatSituation(factsOf([overviewOf('AAA', told)]), english)
  assert.match(page, /class="gap"[^>]*><title>2020-W11–2020-W12: no report</)
  assert.match(page, /class="gap"[^>]*><title>2020-W13: not collected</)
  assert.match(page, /class="zeros"><path[^>]*><title>W10: 0</)
  assert.match(page, /class="bars provisional"[^>]*><path[^>]*><title>W14: 3 \(provisional\)</)
  assert.match(page, /No figure for W11, W12, W13\./)
})

test('formatSituation() draws a negative revision below the baseline', () => {
  const page = formatSituation(factsOf([overviewOf('AAA', [100, { value: -40, status: 'W' }])]), english)
  const [, from, to] = /M[\d.]+ ([\d.]+)V([\d.]+)"><title>W11: -40/.exec(page)!
  assert.ok(Number(to) > Number(from))
})

test('formatSituation() marks a correction with its figures, its date and the author’s reason', () => {
  const corrections = [correctionOf({ before: 346, after: 671, period: '2020-W10' })]
  const page = formatSituation(factsOf([overviewOf('AAA', [671])], { corrections }), english)
  assert.match(
    page,
    /class="correction"[^>]*><title>2020-W10 corrected on 29.Apr.2020: 346 → 671\. counted twice</,
  )
  assert.match(page, /<q lang="en" dir="auto">counted twice<\/q>/)
})

test('formatSituation() writes hostile names, reasons and sources as text', () => {
  const hostile = `</title><script>alert('x')</script>"' onload=x <img src=x>`
  const facts = factsOf([overviewOf('AAA', [1], { names: { en: hostile } })], {
    corrections: [correctionOf({ reason: hostile, lang: hostile })],
    sources: [{ name: hostile, licence: hostile }],
    event: { event: hostile, names: { en: hostile } },
    events: [
      { event: hostile, names: { en: hostile } },
      { event: 'b', names: { en: 'b' } },
    ],
  })
  const page = formatSituation(facts, { ...english, asOf: hostile })
  assert.doesNotMatch(page, /<script|<img|"' onload/)
})

test('formatSituation() is a page for any text that a state may write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const facts = factsOf([overviewOf('AAA', [1], { names: { en: text } })])
      const count = (page: string): number => page.split('<').length
      const plain = factsOf([overviewOf('AAA', [1], { names: { en: 'plain' } })])
      assert.equal(count(formatSituation(facts, english)), count(formatSituation(plain, english)))
    }),
    { numRuns: 50 },
  )
})

test('formatSituation() stays under 60 KB in every language however long the event lasts', () => {
  const told = Array.from({ length: 40 }, (_, at) => 1_000_000 + at)
  const lastReport = { index: 123_456, received: now, covers: '2020-04-20', agency: 'abc-moh' }
  const states = Array.from({ length: 12 }, (_, at) => {
    const line = lineOf('cases_confirmed_new', told)
    const lines = [line, { ...line, indicator: 'deaths_confirmed_new' }]
    return overviewOf(`A${String.fromCodePoint(65 + at)}A`, told, { lines, lastReport })
  })
  for (const lang of ['en', 'ru', 'zh'] as const) {
    const page = formatSituation(factsOf(states), { ...english, lang })
    assert.ok(Buffer.byteLength(page) < 60_000, `${lang}: ${Buffer.byteLength(page)}`)
  }
})

test('formatSituation() is calm where nothing was reported, and says when no event is under surveillance', () => {
  const states = [overviewOf('AAA', [])]
  const nothing = formatSituation(factsOf(states), english)
  assert.match(nothing, /<h1>No figures have been reported on COVID-19<\/h1>/)
  assert.doesNotMatch(nothing, /<svg|NaN|Infinity|undefined/)
  const none = formatSituation(factsOf(states, { event: undefined, events: [] }), english)
  assert.match(none, /<h1>No event is under surveillance<\/h1>/)
  assert.doesNotMatch(none, /<select/)
})

test('formatSituation() offers a choice where there are several events', () => {
  const events = [
    { event: 'covid-19', names: { en: 'COVID-19' } },
    { event: 'measles-2026', names: { en: 'Measles' } },
  ]
  const page = formatSituation(factsOf([], { events, event: events[1] }), {
    ...english,
    event: 'measles-2026',
  })
  assert.match(
    page,
    /<select name="event"><option value="covid-19">COVID-19<option value="measles-2026" selected>/,
  )
})

test('formatSituation() cannot be mistaken for the real thing in an exercise', () => {
  const page = formatSituation(factsOf([], { mode: 'exercise' }), english)
  assert.match(page, /<title>EXERCISE · /)
  assert.match(page, /<body class="exercise">/)
  assert.equal(page.split('class="notice"').length - 1, 2)
})

test('formatSituation() says what is overdue in words, and of a compiled figure who compiled it', () => {
  const board = [
    {
      agency: 'abc-moh',
      state: undefined,
      event: 'covid-19',
      last: undefined,
      rhythm: undefined,
      nextDue: '2020-05-04T10:00:00.000Z' as Instant,
      overdueSince: '2020-04-27T10:00:00.000Z' as Instant,
      overdueHours: 44.7,
    },
  ]
  const line = { ...lineOf('cases_confirmed_new', [1]), own: false, agency: 'secretariat' }
  const page = formatSituation(factsOf([overviewOf('AAA', [1], { board, lines: [line] })]), english)
  assert.match(page, /Overdue since<dd><strong>27.Apr.2020, 10:00.UTC<\/strong> \(44 hours\)/)
  assert.match(page, /secretariat, compiled from a publication/)
})
