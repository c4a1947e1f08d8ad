import { kinds } from '@concert/statement'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreementContent, objectionContent, objectionFaults } from './signature-form.ts'

const publication = { id: 'a1'.repeat(32), event: 'covid-19', objections: [] }

test('agreementContent() is public, with its remark or without', () => {
  const content = agreementContent(publication, { en: ' ', ru: 'С благодарностью.' }, 'ru')
  assert.deepEqual(kinds['contacts.agreement'].body.parse(content.body), {
    note: { ru: 'С благодарностью.' },
  })
  assert.deepEqual(agreementContent(publication, {}, 'ru').body, {})
  assert.deepEqual(content.audience, ['public'])
})

test('objectionContent() takes the place of one’s own objection before, and of nobody else’s', () => {
  const form = { texts: { en: 'It leaves out a condition.' }, paragraphs: ['p3'] }
  const by = { own: 'chn-mfa', lang: 'en' }
  const content = objectionContent(form, publication, by)
  assert.deepEqual(kinds['contacts.objection'].body.parse(content.body), content.body)
  assert.equal('replaces' in content, false)
  const said = { agency: 'chn-mfa', id: 'b2'.repeat(32), replacedBy: null }
  const again = objectionContent(form, { ...publication, objections: [said] as never }, by)
  assert.equal(again.replaces, said.id)
  const theirs = objectionContent(
    form,
    { ...publication, objections: [{ ...said, agency: 'kaz-mfa' }] as never },
    by,
  )
  assert.equal('replaces' in theirs, false)
})

test('objectionFaults() names the languages that are missing', () => {
  assert.deepEqual(objectionFaults({ texts: { en: 'No.', ru: ' ' }, paragraphs: [] }, ['en', 'ru', 'zh']), [
    'ru',
    'zh',
  ])
})
