import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { webhookFault } from '../../testing/test-webhook.ts'
import { signWebhook } from './sign-webhook.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

test('a receiver takes what was signed, and nothing that was changed or comes late', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 4e9 }), (body, seconds) => {
      const headers = signWebhook({ id: 'msg_1', seconds, body }, secret)
      const fault = (change: object, later = 0) =>
        webhookFault({ headers: { ...headers }, body, ...change }, secret, seconds + later)
      assert.equal(fault({}), undefined)
      assert.equal(fault({}, 300), undefined)
      assert.equal(fault({}, 301), 'not of now')
      assert.equal(fault({ body: `${body} ` }), 'not signed')
      assert.equal(fault({ headers: { ...headers, 'webhook-id': 'msg_2' } }), 'not signed')
      assert.equal(fault({ headers: { ...headers, 'webhook-timestamp': String(seconds + 1) } }), 'not signed')
      const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`
      assert.equal(webhookFault({ headers: { ...headers }, body }, other, seconds), 'not signed')
    }),
  )
})

test('the signature of one message is what the algorithm gives, known beforehand', () => {
  const given = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', seconds: 1_614_265_330, body: '{"test": 2432232314}' }
  const headers = signWebhook(given, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
  assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})
