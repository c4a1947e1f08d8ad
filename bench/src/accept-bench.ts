import { openRecord } from '@concert/record'
import {
  applyDirectory,
  emptyDirectory,
  formatEntry,
  formatInstant,
  type AgencyId,
  type Directory,
  type StateCode,
  type Understood,
} from '@concert/statement'
import { openIntake, systemClock, type Draft } from '@concert/node/kernel'
import { noteSigner } from '@concert/tlog'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newAuthor, preparedReports } from './prepared.ts'
import type { Figure } from './figure.ts'
import { scratchFolder } from './scratch-folder.ts'
import { verifyLimit } from './verify-limit.ts'

const statements = 20_000
const inBatch = 1_000

/** Statements taken in process: parsed, verified, parsed again as statements, appended and durable. */
export async function acceptBench(): Promise<Figure[]> {
  const before = await verifyLimit()
  const accepted = await acceptedPerSecond()
  const after = await verifyLimit()
  const limit = (before + after) / 2
  return [
    {
      name: 'statements accepted in process, verified and durable',
      value: accepted,
      unit: '/s',
      against: `node:crypto verifies ${Math.round(limit)}/s on all cores`,
      ratio: accepted / limit,
      wanted: '≥ 0.6',
    },
  ]
}

async function acceptedPerSecond(): Promise<number> {
  const dir = await mkdtemp(join(await scratchFolder(), 'accept-'))
  const record = await openRecord({
    dir,
    signer: noteSigner({ name: 'bench.example/log', seed: new Uint8Array(32).fill(1) }),
  })
  const author = newAuthor('kaz-moh', 'KAZ', 7)
  const envelopes = preparedReports(author, record.origin, statements)
  const directory = directoryOf(author)
  const intake = openIntake({ origin: record.origin, clock: systemClock, directory: () => directory })
  const admit = (from: number): Promise<Draft[]> =>
    Promise.all(
      envelopes.slice(from, from + inBatch).map((bytes) => intake.admit(bytes, async () => undefined)),
    )
  const start = performance.now()
  let durable: Promise<unknown> = Promise.resolve()
  let admitted = admit(0)
  for (let from = 0; from < statements; from += inBatch) {
    const drafts = await admitted
    admitted = admit(from + inBatch)
    const received = systemClock.now()
    const entries = drafts.map(({ bytes }) => formatEntry({ form: 'open', received, envelope: bytes }))
    await durable
    durable = record.append(entries)
  }
  await durable
  const seconds = (performance.now() - start) / 1_000
  if (record.size() !== statements)
    throw new Error(`only ${record.size()} of ${statements} are in the record`)
  await record.close()
  await rm(dir, { recursive: true })
  return statements / seconds
}

/** A directory in which the author's key is enrolled. */
function directoryOf({ agency, publicKey }: ReturnType<typeof newAuthor>): Directory {
  const names = { en: 'bench' }
  const key = Buffer.from(publicKey).toString('base64')
  const said = [
    {
      kind: 'directory.organisation',
      by: 'sec',
      body: {
        secretariat: {
          agency: 'sec',
          names,
          publicKey: Buffer.from(newAuthor('sec', 'KAZ', 9).publicKey).toString('base64'),
        },
      },
    },
    {
      kind: 'directory.agency',
      by: 'sec',
      body: { agency, type: 'health-ministry', state: 'KAZ' as StateCode, names },
    },
    {
      kind: 'directory.key-enrolment',
      by: 'sec' as AgencyId,
      body: { agency, publicKey: key, custody: 'own' },
    },
  ] as unknown as Understood[]
  return said.reduce(
    (directory, statement, index) =>
      applyDirectory(directory, { index, received: formatInstant(0), statement }),
    emptyDirectory,
  )
}
