import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requestClass, type RequestClass } from './request-class.ts'

const origin = 'https://node.example'
const classOf = (path: string, method = 'GET', mode: RequestMode = 'cors'): RequestClass =>
  requestClass({ url: new URL(path, origin).href, method, mode }, origin)

test('requestClass() keeps what the node says of statements, and nothing about persons', () => {
  for (const path of [
    '/api/node',
    '/api/statements/5',
    '/api/situation/overview?event=a',
    '/api/record/entries',
  ])
    assert.equal(classOf(path), 'answer', path)
  for (const path of [
    '/api/people',
    '/api/person',
    '/api/sessions',
    '/api/passkeys',
    '/api/passkeys/sign-in/options',
    '/api/door',
    '/api/oidc/callback',
    '/api/invitations',
    '/api/tokens',
    '/api/live',
    '/api/needsmore',
    '/record/checkpoint',
  ])
    assert.equal(classOf(path), 'other', path)
})

test('requestClass() never keeps what is sent, and tells what may change who reads', () => {
  for (const path of ['/api/sign', '/api/statements', '/api/drafts/1/sign'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])
      assert.equal(classOf(path, method), 'other', path)
  for (const [path, method] of [
    ['/api/session', 'DELETE'],
    ['/api/session', 'PATCH'],
    ['/api/door', 'POST'],
    ['/api/passkeys/sign-in', 'POST'],
    ['/api/sessions/one', 'DELETE'],
    ['/api/people/one', 'PUT'],
  ] as const)
    assert.equal(classOf(path, method), 'person', `${method} ${path}`)
  assert.equal(classOf('/api/session'), 'session')
})

test('requestClass() knows its own pages and files, and nobody else’s', () => {
  assert.equal(classOf('/workspace/record/5', 'GET', 'navigate'), 'page')
  assert.equal(classOf('/', 'GET', 'navigate'), 'other')
  assert.equal(classOf('/workspace/assets/index-abc.js'), 'asset')
  assert.equal(
    requestClass({ url: 'https://else.example/api/node', method: 'GET', mode: 'cors' }, origin),
    'other',
  )
})
