import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsTold } from '../../testing/facts-told.ts'
import { saidFaults } from '../../testing/said-faults.ts'
import { situationSay } from './rule-texts.ts'

const id = 'ab'.repeat(32)
const by = 'abc-moh'
const figure = { indicator: 'cases_confirmed_new', place: 'ABC', period: '2020-W17' }
const total = { total: 120, before: 101, added: 18, expected: 119 }

test('what the rules of the situation tell is told in every language, with its facts', () => {
  const faults = saidFaults(situationSay, {
    ofOther: factsTold({ event: 'covid-19', agency: by }),
    notRequest: factsTold({ id }),
    asksOther: factsTold({ state: 'ABC', by }),
    onlyZeros: factsTold({ value: '17' }),
    otherState: factsTold({ by, own: 'ABC', state: 'XYZ' }),
    healthFigure: factsTold({ indicator: figure.indicator, by: 'abc-mfa' }),
    notBegun: factsTold({ period: '2020-W18', today: '2020-04-20' }),
    duePassed: factsTold({ due: '2020-04-17T12:00:00.000Z' }),
    totalAfterPeriod: factsTold({ ...total, period: '2020-W16' }),
    totalAfterReports: factsTold(total),
    reportedAlready: factsTold({ ...figure, entry: 17 }),
    notReported: factsTold(figure),
    tooManySeries: factsTold({ most: 500 }),
    tooManyFigures: factsTold({ most: 500_000 }),
    notPeriodRefused: factsTold({ period: 'last week' }),
    fileAheadRefused: factsTold({ day: '2020-05-01', now: '2020-04-17T12:00:00.000Z' }),
    notUnpacked: factsTold({ most: 268_435_456 }),
  })
  assert.deepEqual(faults, [])
})

test('of an agency that speaks for no state it is told in words', () => {
  const told = situationSay.otherState({ by, own: undefined, state: 'XYZ' })
  assert.equal(told.en, 'abc-moh speaks for no state, not for XYZ')
  assert.equal(told.zh, 'abc-moh 不代表任何国家，也不代表 XYZ。')
})
