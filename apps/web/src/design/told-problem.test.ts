import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldDetail, toldFault } from './told-problem.ts'

const problem = { type: 'urn:concert:problem:conflict', title: 'It contradicts what stands', status: 409 }
const texts = { en: 'is withdrawn', ru: 'отозвано', zh: '已撤回' }
const fault = { place: 'inReplyTo', message: 'is withdrawn', texts }

test('toldFault() is in the reader’s language where the node told it, else in English', () => {
  assert.deepEqual(toldFault(fault, 'ru'), { place: 'inReplyTo', said: 'отозвано', lang: 'ru' })
  const { texts: _, ...plain } = fault
  assert.deepEqual(toldFault(plain, 'ru'), { place: 'inReplyTo', said: 'is withdrawn', lang: 'en' })
})

test('toldDetail() is left out where all faults are told, and is English where it has no other words', () => {
  const detail = 'Cannot take contacts.answer: inReplyTo: is withdrawn'
  assert.equal(toldDetail({ ...problem, detail, faults: [fault] }, 'zh'), undefined)
  const mixed = [fault, { place: 'at', message: 'lies in the future' }]
  assert.deepEqual(toldDetail({ ...problem, detail, faults: mixed }, 'zh'), { said: detail, lang: 'en' })
  assert.deepEqual(toldDetail({ ...problem, detail, texts }, 'zh'), { said: '已撤回', lang: 'zh' })
})
