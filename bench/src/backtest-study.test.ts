import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  alone,
  emergenceCandidate,
  meritOf,
  pairedLeads,
  said,
  scoresOf,
  studyState,
  summaryOf,
  thresholdFor,
  type StudyState,
} from './backtest-study.ts'
import { publishedVintagesHere, readTotalsVintages } from './published-vintages.ts'

/** One vintage a day, published the day after. */
function made(place: string, counts: readonly number[]): StudyState {
  let sum = 0
  const totals = Float64Array.from(counts, (count) => (sum += count))
  return studyState(
    place,
    counts.map((_, day) => ({ asOf: day + 1, counts: totals.slice(0, day + 1) })),
  )
}

const zeros = (days: number) => Array.from({ length: days }, () => 0)
const rise = Array.from({ length: 40 }, (_, day) => Math.round(1.15 ** day))

test('a threshold is the lowest that has at most the false alarms that are wanted', () => {
  const states = [
    made('AAA', [...zeros(40), 1, ...zeros(80)]),
    made('BBB', [...zeros(60), ...rise, ...zeros(30)]),
  ]
  const own = said(emergenceCandidate, states)
  const lowest = summaryOf(own, states, 0.1)
  assert.ok(lowest.falseAlarmsAYear > 0)
  const threshold = thresholdFor(own, states, lowest.falseAlarmsAYear)
  assert.ok(threshold <= 0.1 || summaryOf(own, states, threshold).falseAlarms <= lowest.falseAlarms)
  assert.deepEqual([lowest.firstWaves, lowest.inTime], [1, 1])
})

test('first signals are compared state by state, and a state that one of them never signals counts', () => {
  const scores = (...leads: (number | undefined)[]) =>
    leads.map((leadDays) => ({
      firstSignal: undefined,
      firstTrueSignal: undefined,
      leadDays,
      falseAlarms: 0,
      quietDays: 0,
      waveLeads: [],
    }))
  assert.deepEqual(pairedLeads(scores(9, 5, 3, undefined, 1), scores(7, 5, 4, undefined, undefined)), {
    earlier: 2,
    alike: 1,
    later: 1,
  })
})

test(
  'at equal false alarms on states that had no part in the choice, emergence is ahead of each alone',
  { skip: publishedVintagesHere ? false : 'the published vintages are not here (../shared/data)' },
  () => {
    const states = readTotalsVintages('study').filter(({ place }) => !place.includes(':'))
    const heldOut = states.filter((_, at) => at % 2 === 1)
    const rate = 1.5
    const merits = [emergenceCandidate, ...alone]
      .filter(({ name }) =>
        ['emergence', 'EARS C2, least σ 0.25', 'Farrington flexible, 4 weeks, no trend'].includes(name),
      )
      .map((candidate) => {
        const own = said(candidate, heldOut)
        const summary = summaryOf(own, heldOut, thresholdFor(own, heldOut, rate))
        assert.ok(summary.falseAlarmsAYear <= rate, candidate.name)
        return meritOf(summary)
      })
    assert.ok(merits[0]! > merits[1]! + 0.05 && merits[0]! > merits[2]! + 0.03, merits.join(', '))
    const own = said(emergenceCandidate, heldOut)
    assert.ok(scoresOf(own, heldOut, 2.5).filter(({ leadDays = 0 }) => leadDays >= 7).length >= 40)
  },
)
