/** A record with a briefing's issue and its correction, each with small files in two languages; for vectors and tests. */
import { parseEntry, parseEnvelope } from '@concert/statement'
import { createHash } from 'node:crypto'
import { utf8, type BuiltRecord, type BundleFile, type Json } from './build-record.ts'
import { foundedRecord, kaz, report, secretariat } from './sample-record.ts'

export type Files = ReadonlyMap<string, Uint8Array>

export type SampleIssue = {
  readonly record: BuiltRecord
  /** Where the two issues stand. */
  readonly first: number
  readonly second: number
  /** The files of both, each by its name. */
  readonly firstFiles: Files
  readonly secondFiles: Files
  /** The proof of an issue, as bytes. */
  readonly proof: (index: number) => Promise<Uint8Array>
}

export const proofBytes = (bundle: BundleFile): Uint8Array => utf8(JSON.stringify(bundle))

const words = {
  en: { title: 'Briefing', lead: 'Kazakhstan reported 169 new cases.', notes: {} },
  ru: { title: 'Сводка', lead: 'Казахстан сообщил о 169 новых случаях.', notes: {} },
}

/** The forms of an issue, as small as they can be. */
export function filesOf(number: number, cases: number): Files {
  const page = (language: string, text: string): Uint8Array =>
    utf8(`<!doctype html>\n<html lang="${language}"><title>${number}</title><p>${text} ${cases}</p></html>\n`)
  return new Map([
    [`briefing-${number}.en.html`, page('en', 'New cases:')],
    [`briefing-${number}.en.pdf`, utf8(`%PDF-1.7\n% briefing ${number}, ${cases}, en\n%%EOF\n`)],
    [`briefing-${number}.ru.html`, page('ru', 'Новые случаи:')],
    [`briefing-${number}.ru.pdf`, utf8(`%PDF-1.7\n% briefing ${number}, ${cases}, ru\n%%EOF\n`)],
    [`briefing-${number}.json`, utf8(JSON.stringify({ number, cases }))],
    [`briefing-${number}.csv`, utf8(`place,indicator,value\nKAZ,cases_confirmed_new,${cases}\n`)],
  ])
}

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
}

function described(name: string, bytes: Uint8Array): Json {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, mediaType: mediaTypes[name.split('.').at(-1)!], bytes: bytes.length, name }
}

/** An issue whose figures follow from the first `size` entries, of the files that are given. */
export function issue(number: number, size: number, files: Files, more: Json = {}): Json {
  const { body, ...frame } = more
  return {
    kind: 'briefings.issue',
    by: 'secretariat',
    about: 'covid-19',
    refs: ['d'.repeat(64)],
    body: { number, date: '2020-04-29', size, words, ...(body as Json | undefined) },
    attachments: [...files].map(([name, bytes]) => described(name, bytes)),
    ...frame,
  }
}

/** Entry 4 a report, 5 the first issue, 6 the report corrected, 7 the second issue, in the place of the first. */
export function sampleIssue(record: BuiltRecord = foundedRecord()): SampleIssue {
  const firstFiles = filesOf(1, 169)
  const secondFiles = filesOf(2, 168)
  record.say(report('kaz-moh', 169), [kaz])
  const first = record.say(issue(1, 5, firstFiles), [secretariat])
  record.say(report('kaz-moh', 168), [kaz])
  const correction = { en: 'The figure was corrected.', ru: 'Показатель исправлен.' }
  const replaces = idOf(record, first)
  const second = record.say(issue(2, 7, secondFiles, { replaces, body: { correction } }), [secretariat])
  const proof = async (index: number): Promise<Uint8Array> => proofBytes(await record.bundle(index))
  return { record, first, second, firstFiles, secondFiles, proof }
}

export function idOf({ entries }: BuiltRecord, index: number): string {
  const entry = parseEntry(entries[index]!)
  if (entry.form === 'sealed') throw new RangeError(`Entry ${index} is sealed`)
  return parseEnvelope(entry.envelope).id
}
