import { openRecord, type OpenRecord } from '@concert/record'
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
import { openIntake, openVerifiers, systemClock, type Genuine, type Intake } from '@concert/node/kernel'
import { noteSigner } from '@concert/tlog'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newAuthor, preparedReports } from './prepared.ts'
import type { Figure } from './figure.ts'
import { scratchFolder } from './scratch-folder.ts'
import { verifyLimit } from './verify-limit.ts'

const rounds = 7
const inRound = 8_000
const inBatch = 1_000

/**
 * Statements taken in process: parsed, verified, parsed again as statements, appended and durable. A shared machine
 * gives now more, now less: the limit is measured between the rounds, and the middle one of their ratios counts. The
 * first round only warms up.
 */
export async function acceptBench(): Promise<Figure[]> {
  const taken = await openTaking()
  await taken.round()
  const ratios: { accepted: number; limit: number; ratio: number }[] = []
  let before = await verifyLimit()
  for (let round = 1; round < rounds; round++) {
    const accepted = await taken.round()
    const after = await verifyLimit()
    const limit = (before + after) / 2
    ratios.push({ accepted, limit, ratio: accepted / limit })
    before = after
  }
  await taken.close()
  const { accepted, limit, ratio } = ratios.sort((a, b) => a.ratio - b.ratio)[Math.floor(ratios.length / 2)]!
  return [
    {
      name: 'statements accepted in process, verified and durable',
      value: accepted,
      unit: '/s',
      against: `node:crypto verifies ${Math.round(limit)}/s on all cores`,
      ratio,
      wanted: '≥ 0.6',
    },
  ]
}

/** An empty record with an intake before it; each round takes statements that it has not seen. */
async function openTaking(): Promise<{ round: () => Promise<number>; close: () => Promise<void> }> {
  const dir = await mkdtemp(join(await scratchFolder(), 'accept-'))
  const record = await openRecord({
    dir,
    signer: noteSigner({ name: 'bench.example/log', seed: new Uint8Array(32).fill(1) }),
  })
  const author = newAuthor('kaz-moh', 'KAZ', 7)
  const directory = directoryOf(author)
  const verifiers = openVerifiers((error) => {
    throw error
  })
  const intake = openIntake({
    origin: record.origin,
    clock: systemClock,
    directory: () => directory,
    isSigned: verifiers.isSigned,
  })
  const round = async (): Promise<number> => {
    const envelopes = preparedReports(author, record.origin, inRound, record.size())
    return inRound / (await secondsToTake(envelopes, intake, record))
  }
  const close = async (): Promise<void> => {
    if (record.size() !== rounds * inRound) throw new Error(`only ${record.size()} entries are in the record`)
    await verifiers.close()
    await record.close()
    await rm(dir, { recursive: true })
  }
  return { round, close }
}

/** Two batches are being admitted while the one before becomes durable: under load a node never waits for its senders. */
async function secondsToTake(
  envelopes: readonly Uint8Array[],
  intake: Intake,
  record: OpenRecord,
): Promise<number> {
  const admit = (from: number): Promise<Genuine[]> =>
    Promise.all(
      envelopes.slice(from, from + inBatch).map((bytes) => intake.admit(bytes, async () => undefined)),
    )
  const start = performance.now()
  let durable: Promise<unknown> = Promise.resolve()
  const admitted = [admit(0), admit(inBatch)]
  for (let next = 2 * inBatch; admitted.length > 0; next += inBatch) {
    const drafts = await admitted.shift()!
    if (next < envelopes.length) admitted.push(admit(next))
    const received = systemClock.now()
    const entries = drafts.map(({ bytes }) => formatEntry({ form: 'open', received, envelope: bytes }))
    await durable
    durable = record.append(entries)
  }
  await durable
  return (performance.now() - start) / 1_000
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
