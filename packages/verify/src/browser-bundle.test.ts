import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { bundled } from './test-bundle.ts'

const sizeKb = (script: string): number => gzipSync(script, { level: 9 }).length / 1024

test('a page that verifies carries nothing of Node', async () => {
  const script = await bundled(
    `import { checkRecord, httpSource, openAudit, verifyBundle } from './index.ts'
     Object.assign(globalThis, { checkRecord, httpSource, openAudit, verifyBundle })`,
  )
  assert.doesNotMatch(script, /node:|__vite-browser-external|\bBuffer\b|\bprocess\./)
  assert.ok(sizeKb(script) < 130, `${sizeKb(script)} KB gzipped`)
})

const subdivision = /CN-HB/
const state = /KAZ/
const schemas = /ZodString|invalid_type/

const pages: readonly [names: string, maxKb: number, without: readonly RegExp[]][] = [
  ['formatInstant, instantMs, firstDay, lastDay, formatPeriod', 1.5, [subdivision, state, schemas]],
  ['labels, circles, isGap, indicatorOf', 4, [subdivision, state, schemas]],
  ['isStateCode, alpha2Of', 6, [subdivision, schemas]],
  ['parseEnvelope, signPayload', 36, [subdivision, state]],
]

for (const [names, maxKb, without] of pages)
  test(`a page that imports ${names} of packages/statement carries nothing else`, async () => {
    const script = await bundled(
      `import { ${names} } from '@concert/statement'
       Object.assign(globalThis, { ${names} })`,
    )
    for (const one of without) assert.doesNotMatch(script, one)
    assert.ok(sizeKb(script) < maxKb, `${sizeKb(script)} KB gzipped`)
  })
