import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  assessmentContent,
  assessmentFaults,
  assessmentFormOf,
  emptyAssessment,
  resultSoFar,
  riskSoFar,
  type AssessmentForm,
} from './assessment-form.ts'

const empty = emptyAssessment({ state: 'KAZ', event: 'covid-19', lang: 'en' })
const yes = { answer: 'yes', reason: ' Two hospitals are full. ' } as const
const no = { answer: 'no', reason: 'No.' } as const
const full: AssessmentForm = {
  ...empty,
  parts: ['annex2', 'regional'],
  answers: { serious: yes, unusual: yes, spread: no, restrictions: no },
  risks: {
    ...empty.risks,
    regional: {
      question: 'Will it reach the neighbours?',
      likelihood: { level: 'likely', reason: 'Roads are open.' },
      consequences: { level: 'major', reason: 'Few beds.' },
      confidence: { level: 'low', reason: 'One source.' },
    },
  },
}

test('resultSoFar() tells the result as soon as the missing answers cannot change it', () => {
  assert.equal(resultSoFar(empty), undefined)
  assert.equal(resultSoFar({ disease: 'always-notified', answers: empty.answers }), 'notify')
  const { serious, unusual, spread, restrictions } = empty.answers
  assert.equal(
    resultSoFar({ disease: 'other', answers: { serious: yes, unusual: yes, spread, restrictions } }),
    'notify',
  )
  assert.equal(
    resultSoFar({ disease: 'other', answers: { serious: no, unusual: no, spread: no, restrictions } }),
    'do-not-notify',
  )
  assert.equal(
    resultSoFar({ disease: 'other', answers: { serious: yes, unusual, spread, restrictions } }),
    undefined,
  )
  assert.equal(
    resultSoFar({ disease: 'other', answers: { serious, unusual, spread, restrictions: no } }),
    undefined,
  )
})

test('riskSoFar() reads the matrix once both sides are chosen', () => {
  assert.equal(riskSoFar(empty.risks.global), undefined)
  assert.equal(riskSoFar(full.risks.regional), 'high')
})

test('assessmentFaults() names every place that is missing, of the chosen parts alone', () => {
  assert.deepEqual(assessmentFaults(full), [])
  assert.equal(assessmentFaults(empty).length, 8)
  assert.deepEqual(assessmentFaults({ ...full, parts: [], event: '' }), ['event', 'parts'])
  assert.ok(assessmentFaults({ ...full, parts: ['global'] }).includes('global.confidence.reason'))
})

test('assessmentContent() states the computed results, and assessmentFormOf() takes it apart again', () => {
  const content = assessmentContent(full, undefined)
  assert.equal((content.body['annex2'] as { result: string }).result, 'notify')
  assert.equal((content.body['risks'] as { risk: string }[])[0]!.risk, 'high')
  assert.deepEqual(assessmentContent(assessmentFormOf(content)!, undefined), content)
  assert.equal(assessmentFormOf({ ...content, kind: 'threats.alert' }), undefined)
})
