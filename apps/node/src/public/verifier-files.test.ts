import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { readVerifierFiles } from './verifier-files.ts'

const files = readVerifierFiles()
const skip = files === undefined ? 'SKIPPED: the verifier is not built here; run "npm run build"' : false

test(
  'the page "verify" and its script are one file each, under a policy that names what runs',
  { skip },
  () => {
    const { page, script } = files!
    const text = Buffer.from(page.bytes).toString('utf8')
    const inline = /<script type="module">([^]*?)<\/script>/.exec(text)![1]!
    const digest = createHash('sha256').update(inline).digest('base64')
    assert.ok(page.policy.includes(`script-src 'sha256-${digest}'`), page.policy)
    assert.match(page.policy, /^default-src 'none';.*connect-src 'none'.*frame-ancestors 'none'$/)
    assert.doesNotMatch(text, /<script[^>]*\ssrc=|<link[^>]*stylesheet/)
    assert.match(Buffer.from(script.bytes).toString('utf8'), /^#!\/usr\/bin\/env node\n/)
    assert.match(script.sha256, /^[0-9a-f]{64}$/)
  },
)

test('readVerifierFiles() answers nothing where they are not built', () => {
  assert.equal(readVerifierFiles(new URL('./nowhere/', import.meta.url)), undefined)
})
