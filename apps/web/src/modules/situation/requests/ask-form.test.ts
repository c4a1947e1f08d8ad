import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askContent, askFaults, askFormOf, type AskForm } from './ask-form.ts'

const form: AskForm = {
  state: 'KAZ',
  event: 'covid-19',
  question: ' Is it so? ',
  heardFrom: '',
  lang: 'en',
  readers: undefined,
}

test('askContent() asks the state and the Secretariat alone unless other readers were chosen', () => {
  const { label, audience } = askContent(form)
  assert.deepEqual({ label, audience }, { label: 'TLP:AMBER', audience: ['KAZ', 'secretariat'] })
  const readers = { label: 'TLP:CLEAR', audience: ['public'] } as const
  assert.deepEqual(askContent({ ...form, readers }).audience, ['public'])
})

test('askContent() leaves out what was not written', () => {
  const content = askContent({ ...form, event: '' })
  assert.deepEqual(content.body, { state: 'KAZ', question: 'Is it so?' })
  assert.equal('about' in content, false)
  assert.equal(askContent({ ...form, heardFrom: 'An agency' }).body['heardFrom'], 'An agency')
})

test('askFaults() names what is missing', () => {
  assert.deepEqual(askFaults({ ...form, state: '', question: ' \n' }), ['state', 'question'])
  assert.deepEqual(askFaults(form), [])
})

test('askFormOf() takes a draft apart so that it says the same again', () => {
  const content = askContent({ ...form, heardFrom: 'An agency' })
  assert.deepEqual(askContent(askFormOf(content)!), content)
  assert.equal(askFormOf({ ...content, kind: 'situation.report' }), undefined)
})
