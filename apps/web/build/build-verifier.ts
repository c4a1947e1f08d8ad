import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifierPage } from './verifier-page.ts'
import { verifierScript } from './verifier-script.ts'

/** Writes the two files with which anybody checks a briefing: `node build/build-verifier.ts [FOLDER]`. */
const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist/verifier/', import.meta.url)))
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'verify-briefing.mjs'), await verifierScript())
writeFileSync(join(folder, 'verify.html'), await verifierPage())
