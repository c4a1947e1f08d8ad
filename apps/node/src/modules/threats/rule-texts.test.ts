import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factsTold } from '../../testing/facts-told.ts'
import { saidFaults } from '../../testing/said-faults.ts'
import { threatsSay } from './rule-texts.ts'

const id = 'ab'.repeat(32)
const by = 'abc-moh'
const now = '2020-04-17T12:00:00.000Z'
const earlier = '2020-04-16T12:00:00.000Z'
const audience = 'members secretariat'
const algorithm = 'ears-c1'
const ofId = factsTold({ id })
const ofReaders = factsTold({ audience })

test('what the rules of threats tell is told in every language, with its facts', () => {
  const faults = saidFaults(threatsSay, {
    otherVersion: factsTold({ algorithm, version: '2' }),
    unknownAlgorithm: factsTold({ algorithm }),
    wrongWindow: factsTold({ windowDays: 61 }),
    wrongParameters: factsTold({ why: 'alpha is 2; it lies between 0 and 1' }, 'why'),
    notAgreed: factsTold({ parameters: id }),
    noSuchAlgorithm: factsTold({ index: 17 }),
    otherIndicator: factsTold({ algorithm }),
    otherFrequency: factsTold({ algorithm, frequency: 'week' }, 'frequency'),
    futureVintage: factsTold({ size: 1700 }),
    beyondSeries: ofReaders,
    stands: factsTold({ index: 17 }),
    notSignal: ofId,
    otherState: factsTold({ state: 'ABC', place: 'XYZ-01' }),
    beyondSignal: ofReaders,
    keptFrom: factsTold({ state: 'ABC' }),
    expired: factsTold({ expires: earlier, now }),
    notAlertOn: factsTold({ id, event: 'covid-19' }),
    ofOther: factsTold({ index: 17, agency: by }),
    otherStatus: factsTold({ status: 'exercise' }, 'status'),
    otherReaders: ofReaders,
    notAlert: ofId,
    notAsked: factsTold({ asked: 'ABC, XYZ', by }),
    acknowledgedAlready: factsTold({ by, index: 17 }),
    authorReads: factsTold({ agency: by }),
    beyondAlert: ofReaders,
    earlierStands: factsTold({ index: 17, id }),
    notAssessment: factsTold({ id, by, state: 'ABC' }),
    notItsTimeline: factsTold({ by, state: 'ABC' }),
    instantToCome: factsTold({ instant: now, now: earlier }),
    dayToCome: factsTold({ date: '2020-04-18' }),
    noAlert: ofId,
    noSignal: ofId,
    noSeries: factsTold({ id: 17 }),
    countsNothing: factsTold({ id: 17, indicator: 'cases_active' }),
    tooLong: factsTold({ id: 17, most: 5000 }),
    tooManySeries: factsTold({ series: 70, most: 50 }),
    webhookRefused: factsTold({ agency: by }),
  })
  assert.deepEqual(faults, [])
})

test('what an alert is and how long a period is are said in the words of the language', () => {
  assert.match(threatsSay.otherStatus({ status: 'exercise' }).ru, /учебное/)
  assert.match(threatsSay.otherStatus({ status: 'test' }).zh, /测试/)
  assert.match(threatsSay.otherFrequency({ algorithm, frequency: 'week' }).zh, /以周为单位/)
})

test('an assessment of an event wherever it happens is told without a state', () => {
  const told = threatsSay.notAssessment({ id, by, state: undefined })
  assert.equal(told.en, `${id} is not an assessment by ${by} of this event`)
  assert.equal(told.zh, `${id} 不是 ${by} 对该事件的评估。`)
})
