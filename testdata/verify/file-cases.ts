/** Files of briefings with their proofs, good and bad, each with what a verifier must find of every one. */
import { base64, utf8, type Json } from './build-record.ts'
import { filesOf, issue, sampleIssue, type Files } from './sample-issue.ts'
import { attachment, foundedRecord, kaz, places, sampleRecord, secretariat } from './sample-record.ts'

/** A file's code, and for an attachment or a changed one the name under which it was signed. */
type Expected = readonly [code: string, attachment?: string]

type FileCase = {
  readonly name: string
  readonly why: string
  readonly given: Files
  readonly expected: Readonly<Record<string, Expected>>
  /** The step of a proof that fails, and the code of the reason. */
  readonly failed?: readonly [step: string, reason: string]
  /** By the number of an issue: the one that corrects it. */
  readonly correctedBy?: Readonly<Record<number, number>>
}

const proofOne = 'briefing-1.proof.json'
const proofTwo = 'briefing-2.proof.json'
const asSigned = (files: Files): Record<string, Expected> =>
  Object.fromEntries([...files.keys()].map((name) => [name, ['attachment', name]]))

/** The content of `files.json`. Bytes stand once, under a number, however many cases give them. */
export async function fileCases(): Promise<Json> {
  const stored = new Map<string, number>()
  const numberOf = (bytes: Uint8Array): number => {
    const text = base64(bytes)
    if (!stored.has(text)) stored.set(text, stored.size)
    return stored.get(text)!
  }
  const cases = [...(await goodCases()), ...(await badCases())].map(({ given, ...one }) => ({
    ...one,
    given: Object.fromEntries([...given].map(([name, bytes]) => [name, numberOf(bytes)])),
  }))
  return { cases, files: [...stored.keys()] }
}

async function goodCases(): Promise<FileCase[]> {
  const { firstFiles, secondFiles, first, second, proof } = sampleIssue()
  const one = await proof(first)
  const two = await proof(second)
  const russian = firstFiles.get('briefing-1.ru.html')!
  const report = utf8(JSON.stringify(await sampleRecord().bundle(places.kazReport)))
  return [
    {
      name: 'whole-issue',
      why: 'every file of an issue, and its proof',
      given: new Map([...firstFiles, [proofOne, one]]),
      expected: { ...asSigned(firstFiles), [proofOne]: ['proof'] },
    },
    {
      name: 'renamed',
      why: 'one language of an issue and its proof, under other names',
      given: new Map([
        ['page.html', russian],
        ['proof', one],
      ]),
      expected: { 'page.html': ['attachment', 'briefing-1.ru.html'], proof: ['proof'] },
    },
    {
      name: 'corrected',
      why: 'two issues, the later in the place of the earlier',
      given: new Map([...firstFiles, ...secondFiles, [proofOne, one], [proofTwo, two]]),
      expected: {
        ...asSigned(firstFiles),
        ...asSigned(secondFiles),
        [proofOne]: ['proof'],
        [proofTwo]: ['proof'],
      },
      correctedBy: { 1: 2 },
    },
    {
      name: 'other-statement',
      why: 'a report of figures with its attachment: no issue, and checked all the same',
      given: new Map([
        ['bundle.json', report],
        ['kaz.csv', attachment],
      ]),
      expected: { 'bundle.json': ['proof'], 'kaz.csv': ['attachment', 'kaz.csv'] },
    },
  ]
}

async function badCases(): Promise<FileCase[]> {
  const { firstFiles, first, second, proof } = sampleIssue()
  const one = await proof(first)
  const csv = firstFiles.get('briefing-1.csv')!
  const page = firstFiles.get('briefing-1.en.html')!
  const flip = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, bytes[at]! ^ 1)
  const withOne = (name: string, bytes: Uint8Array): Files =>
    new Map([
      [name, bytes],
      [proofOne, one],
    ])
  return [
    {
      name: 'changed',
      why: 'one bit of a file is turned',
      given: withOne('briefing-1.csv', flip(csv, 30)),
      expected: { 'briefing-1.csv': ['changed', 'briefing-1.csv'], [proofOne]: ['proof'] },
    },
    {
      name: 'changed-and-renamed',
      why: 'one bit of a file is turned, and nothing tells which it was',
      given: withOne('figures', flip(csv, 30)),
      expected: { figures: ['unknown'], [proofOne]: ['proof'] },
    },
    {
      name: 'line-ends',
      why: 'line ends of another system: other bytes',
      given: withOne('briefing-1.csv', utf8(Buffer.from(csv).toString('utf8').replaceAll('\n', '\r\n'))),
      expected: { 'briefing-1.csv': ['changed', 'briefing-1.csv'], [proofOne]: ['proof'] },
    },
    {
      name: 'without-proof',
      why: 'a file alone proves nothing',
      given: new Map([['briefing-1.en.html', page]]),
      expected: { 'briefing-1.en.html': ['no-proof'] },
    },
    {
      name: 'proof-of-another-issue',
      why: 'the proof of the issue that corrects this one does not name its files',
      given: new Map([
        ['briefing-1.en.html', page],
        [proofTwo, await proof(second)],
      ]),
      expected: { 'briefing-1.en.html': ['no-proof'], [proofTwo]: ['proof'] },
    },
    {
      name: 'changed-proof',
      why: 'one bit of the proof is turned: the file beside it is not checked',
      given: new Map([
        ['briefing-1.en.html', page],
        [proofOne, flip(one, 900)],
      ]),
      expected: { 'briefing-1.en.html': ['unchecked'], [proofOne]: ['proof'] },
      failed: ['statement-included', 'invalid-proof'],
    },
    await issued('issued-by-a-state', 'a member state signs an issue, which is the Secretariat’s to do', {
      statement: { by: 'kaz-moh' },
      signer: kaz,
      failed: ['issue-author', 'not-entitled'],
    }),
    await issued('figures-of-later', 'an issue states figures of entries that come after it', {
      statement: { body: { size: 6 } },
      signer: secretariat,
      failed: ['issue-point', 'conflict'],
    }),
  ]
}

type Issued = {
  readonly statement: Json
  readonly signer: typeof secretariat
  readonly failed: readonly [string, string]
}

/** An issue that is well signed and in the log, and ought not to be there. */
async function issued(name: string, why: string, { statement, signer, failed }: Issued): Promise<FileCase> {
  const record = foundedRecord()
  const files = filesOf(1, 169)
  const index = record.say(issue(1, 4, files, statement), [signer])
  const page = files.get('briefing-1.en.html')!
  return {
    name,
    why,
    given: new Map([
      ['briefing-1.en.html', page],
      [proofOne, utf8(JSON.stringify(await record.bundle(index)))],
    ]),
    expected: { 'briefing-1.en.html': ['unchecked', 'briefing-1.en.html'], [proofOne]: ['proof'] },
    failed,
  }
}
