import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailServerBody } from '@concert/api'
import { formOfServer, isComplete, orderOf } from './mail-server-form.ts'

test('a form that is complete makes an order that the node takes, without what was left empty', () => {
  const form = { ...formOfServer(undefined), host: ' mail.example ', from: 'alerts@example.org' }
  assert.equal(isComplete(form), true)
  assert.deepEqual(mailServerBody.parse(orderOf(form)), {
    host: 'mail.example',
    port: 465,
    security: 'tls',
    from: 'alerts@example.org',
  })
})

test('a form without host, sender, or with a port that is no number is not complete', () => {
  const form = { ...formOfServer(undefined), host: 'mail.example', from: 'alerts@example.org' }
  for (const change of [{ host: ' ' }, { from: '' }, { port: 'smtp' }])
    assert.equal(isComplete({ ...form, ...change }), false)
})
