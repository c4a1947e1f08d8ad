/**
 * Writes the vectors: `node testdata/statement/generate.ts`. Everything comes from fixed seeds, so the same bytes
 * come out each time; a test in packages/statement holds that.
 */
import { Buffer } from 'node:buffer'
import { readFileSync, writeFileSync } from 'node:fs'
import { formatEnvelope, formatObservationFile, signPayload, type Observation } from '@concert/statement'
import {
  commitment,
  entryCases,
  envelopeCases,
  fileCases,
  jsonCases,
  sealed,
  type ByteCase,
} from './byte-cases.ts'
import { instants, periods, places } from './code-cases.ts'
import { publicKey, signer } from './keys.ts'
import { examples, rawStatementCases, statementCases } from './statement-cases.ts'

/** Every vector file's name and content. */
export function vectors(): ReadonlyMap<string, string> {
  const files: Record<string, unknown> = {
    'envelopes.json': envelopeCases().map(written),
    'json.json': jsonCases().map(written),
    'entries.json': entryCases().map(written),
    'observation-files.json': fileCases().map(written),
    'statements.json': { taken: statementCases().filter(isTaken), refused: statementCases().filter(isRefused) },
    'raw-statements.json': rawStatementCases(),
    'periods.json': periods,
    'places.json': places,
    'instants.json': instants,
    'sealed.json': {
      salt: hex(sealed.salt),
      envelope: new TextDecoder().decode(sealed.envelope),
      commitment,
    },
    'example.json': workedExample(),
  }
  return new Map(Object.entries(files).map(([name, file]) => [name, `${JSON.stringify(file, null, 2)}\n`]))
}

/** The example of statements.md: one small statement, from payload to log entry. */
function workedExample() {
  const body = { names: { en: 'COVID-19' }, firstKnown: '2019-12-31' }
  const { version, record, by, at, label, audience } = statementCases()[0]!.statement
  const statement = { kind: 'situation.event', version, record, by, at, about: 'covid-19', label, audience, body }
  const payload = JSON.stringify({ ...statement, by: 'kaz-moh' })
  const signed = signPayload(new TextEncoder().encode(payload), [signer])
  const observation = (examples['situation.report']!['body'] as { observations: Observation[] }).observations[0]!
  return {
    seed: '01'.repeat(32),
    publicKey,
    keyid: signer.keyid,
    payload,
    signedBytes: new TextDecoder().decode(signed.signedBytes),
    id: signed.id,
    envelope: new TextDecoder().decode(formatEnvelope(signed)),
    observationFile: new TextDecoder().decode(formatObservationFile([observation])),
  }
}

function isTaken({ refused }: { readonly refused?: object }): boolean {
  return refused === undefined
}

function isRefused(one: { readonly refused?: object }): boolean {
  return !isTaken(one)
}

function written({ name, bytes, code, place }: ByteCase): Record<string, unknown> {
  const refused = code === undefined ? undefined : { code, place }
  return { name, base64: Buffer.from(bytes).toString('base64'), refused }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** The page for implementers with the worked example in it. */
export function pageWithExample(page: string): string {
  const { keyid, signedBytes, id, envelope, observationFile } = workedExample()
  const blocks = [
    ['Signed bytes', signedBytes],
    ['Key id, and the id of the statement', `${keyid}\n${id}`],
    ['Envelope', envelope],
    ['An observation file of one row', observationFile.trimEnd()],
  ].map(([title, text]) => `${title}:\n\n\`\`\`\n${text}\n\`\`\`\n`)
  const [before] = page.split('<!-- example -->')
  return `${before}<!-- example -->\n\n${blocks.join('\n')}\n<!-- /example -->\n`
}

export const pageUrl = new URL('../../packages/statement/statements.md', import.meta.url)

if (import.meta.main) {
  for (const [name, text] of vectors()) writeFileSync(new URL(name, import.meta.url), text)
  writeFileSync(pageUrl, pageWithExample(readFileSync(pageUrl, 'utf8')))
}
