import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyTimeline, timelineContent, timelineFaults, timelineFormOf } from './timeline-form.ts'

const empty = emptyTimeline({ state: 'KAZ', event: 'covid-19', lang: 'en' })
const told = {
  ...empty,
  dates: { emerged: '2020-03-01', detected: '2020-03-05', notified: '2020-03-06' },
  instants: { aware: '2020-03-05T08:30', notifiedWho: '' },
  measureDate: '2020-03-07',
  measure: ' Schools closed ',
  actions: {
    ...empty.actions,
    investigation: { completed: '2020-03-08', isNotApplicable: false },
    countermeasures: { completed: '', isNotApplicable: true },
  },
  remarks: { ...empty.remarks, bottlenecks: { detect: 'No tests.', notify: '', respond: '' } },
}

test('timelineContent() states what was written and nothing else, instants in UTC', () => {
  assert.deepEqual(timelineContent(empty).body, { state: 'KAZ' })
  const { body } = timelineContent(told)
  assert.equal(body['aware'], '2020-03-05T08:30:00.000Z')
  assert.deepEqual(body['firstMeasure'], { date: '2020-03-07', what: 'Schools closed' })
  assert.deepEqual(body['response'], [
    { action: 'investigation', completed: '2020-03-08' },
    { action: 'countermeasures', notApplicable: true },
  ])
  assert.deepEqual(body['bottlenecks'], [{ interval: 'detect', text: 'No tests.' }])
})

test('timelineFormOf() takes a timeline apart so that it says the same again', () => {
  const content = timelineContent(told)
  assert.deepEqual(timelineContent(timelineFormOf(content)!), content)
  assert.equal(timelineFormOf({ ...content, kind: 'threats.alert' }), undefined)
})

test('timelineFaults() names what comes before what it follows, and half of a measure', () => {
  assert.deepEqual(timelineFaults(told), [])
  assert.deepEqual(timelineFaults({ ...told, dates: { ...told.dates, detected: '2020-02-01' } }), [
    'detected',
  ])
  assert.deepEqual(timelineFaults({ ...told, measure: '' }), ['measure'])
  assert.deepEqual(timelineFaults({ ...empty, state: '', event: '' }), ['event', 'state'])
})
