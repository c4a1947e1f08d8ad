import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amendmentContent, amendmentFaults, firstAmendment } from './amendment-form.ts'

const proposal = { id: 'a'.repeat(64), label: 'TLP:GREEN', audience: 'members secretariat', event: null }
const article = { id: '2', heading: { en: 'Figures' }, texts: { en: 'Daily.', ru: 'Ежедневно.' } }
const first = firstAmendment(article, 'en')

test('amendmentFaults() takes no amendment that asks for the words that stand, and asks for the reason', () => {
  assert.deepEqual(amendmentFaults(first, article), ['same', 'reason'])
  const changed = { ...first, texts: { ...first.texts, en: 'Weekly.' }, reason: 'Laboratories need it.' }
  assert.deepEqual(amendmentFaults(changed, article), [])
  assert.deepEqual(amendmentFaults({ ...changed, texts: {} }, article), ['texts'])
  assert.deepEqual(amendmentFaults({ ...changed, heading: { ru: 'Данные' } }, article), ['heading'])
})

test('amendmentContent() is what the node takes; where an article is to go it has no words', () => {
  const changed = { ...first, texts: { en: ' Weekly. ', ru: ' ' }, reason: ' Why. ' }
  const replace = amendmentContent(proposal, changed)
  assert.deepEqual(replace.audience, ['members', 'secretariat'])
  assert.deepEqual(replace.body['texts'], { en: 'Weekly.' })
  const gone = amendmentContent(proposal, { ...changed, type: 'delete' })
  assert.equal('texts' in gone.body, false)
  for (const { body } of [replace, gone])
    assert.equal(kinds['proposals.amendment'].body.safeParse(body).success, true)
})
