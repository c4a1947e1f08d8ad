import assert from 'node:assert/strict'
import { test } from 'node:test'
import { returnPath } from './return-path.ts'

test('returnPath() leads to a page of the workspace', () => {
  assert.equal(returnPath('/requests/12?asOf=2020-04-01'), '/workspace/requests/12?asOf=2020-04-01')
})

test('returnPath() leads to the first page where there is none, or it would lead elsewhere or in a circle', () => {
  for (const to of [
    undefined,
    7,
    '',
    'requests',
    '//evil.example',
    '/\\evil.example',
    '/a b',
    '/sign-in?to=/x',
  ])
    assert.equal(returnPath(to), '/workspace/')
})
