/**
 * Writes the vectors: `node testdata/verify/generate.ts`. Everything comes from fixed seeds and instants, so the
 * same bytes come out each time; a test in packages/verify holds that.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { logKey, origin } from './build-record.ts'
import { fileCases } from './file-cases.ts'
import { invalidCases } from './invalid-cases.ts'
import { auditCases } from './audit-cases.ts'
import { validCases } from './valid-cases.ts'

/** Every vector file's name and content. */
export async function vectors(): Promise<ReadonlyMap<string, string>> {
  const valid = await validCases()
  const invalid = await invalidCases()
  const cases = {
    vkey: logKey.verifier.vkey,
    origin,
    valid: valid.map(({ text: _, ...one }) => ({ file: `valid/${one.name}.json`, ...one })),
    invalid: invalid.map(({ text: _, ...one }) => ({ file: `invalid/${one.name}.json`, ...one })),
  }
  return new Map([
    ['cases.json', `${JSON.stringify(cases, null, 2)}\n`],
    ['audits.json', `${JSON.stringify({ origin, audits: auditCases() }, null, 2)}\n`],
    ['files.json', `${JSON.stringify(await fileCases(), null, 2)}\n`],
    ...valid.map(({ name, text }) => [`valid/${name}.json`, text] as const),
    ...invalid.map(({ name, text }) => [`invalid/${name}.json`, text] as const),
  ])
}

if (import.meta.main) {
  for (const folder of ['valid/', 'invalid/']) {
    rmSync(new URL(folder, import.meta.url), { recursive: true, force: true })
    mkdirSync(new URL(folder, import.meta.url))
  }
  for (const [name, text] of await vectors()) writeFileSync(new URL(name, import.meta.url), text)
}
