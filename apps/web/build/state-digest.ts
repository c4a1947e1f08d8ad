import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { verifierScript } from './verifier-script.ts'

/** Writes the digest of the script, as it is built from these sources, into docs/verification.md. */
const docs = new URL('../../../docs/verification.md', import.meta.url)
const digest = createHash('sha256')
  .update(await verifierScript())
  .digest('hex')
const text = readFileSync(docs, 'utf8')
const line = /^sha256 [0-9a-f]{64} {2}verify-briefing\.mjs$/m
if (!line.test(text)) throw new Error('docs/verification.md states no digest')
writeFileSync(docs, text.replace(line, `sha256 ${digest}  verify-briefing.mjs`))
