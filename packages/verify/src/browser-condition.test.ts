import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const suites = [
  'packages/tlog/src/note-vectors.test.ts',
  'packages/tlog/src/tree-vectors.test.ts',
  'packages/statement/src/vectors.test.ts',
  'packages/statement/src/directory/directory.test.ts',
  'packages/verify/src/bundle-vectors.test.ts',
  'packages/verify/src/audit-vectors.test.ts',
]

/** This runtime, but with every package's `imports` as a browser's bundler resolves them. */
function runAsBrowser(...args: string[]) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  return spawnSync(process.execPath, ['--conditions=browser', ...args], { cwd: root, env, encoding: 'utf8' })
}

test('the browser condition takes the browser’s side of every seam', () => {
  const { stdout, stderr } = runAsBrowser(
    '--input-type=module',
    '-e',
    `import { importPublicKey, parseEnvelope, sha256 } from '@concert/statement'
     import { sha256 as hash, ed25519Verify } from '@concert/tlog'
     const key = importPublicKey(sha256(hash(new Uint8Array(1))))
     ed25519Verify(new Uint8Array(32), new Uint8Array(0), new Uint8Array(64))
     console.log('raw' in key, process.moduleLoadList.includes('NativeModule crypto'), typeof parseEnvelope)`,
  )
  assert.equal(stderr, '')
  assert.equal(stdout, 'true false function\n')
})

for (const suite of suites)
  test(`${suite} passes on the browser’s side`, () => {
    const { status, stdout } = runAsBrowser('--test', '--test-reporter=tap', suite)
    assert.equal(status, 0, stdout)
    assert.match(stdout, /^# pass [1-9]\d*$/m)
  })
