/** Builds little records in memory, and bundles of their entries; for the vectors and for the tests. */
import { Buffer } from 'node:buffer'
import {
  commitTo,
  formatEntry,
  formatEnvelope,
  formatInstant,
  signPayload,
  statementSigner,
  type Commitment,
  type Instant,
  type SealedStatement,
  type StatementSigner,
} from '@concert/statement'
import {
  formatProof,
  inclusionProof,
  leafHash,
  noteSigner,
  rootOfLeaves,
  signCheckpoint,
  type HashReader,
  type NoteSigner,
} from '@concert/tlog'

export type Key = StatementSigner & { readonly publicKey: Uint8Array }
export type Json = Readonly<Record<string, unknown>>
export type Proven = { readonly entry: string; readonly proof: string }
export type BundleFile = {
  readonly format: string
  readonly vkey: string
  readonly statement: Proven
  readonly sealed?: { readonly salt: string; readonly envelope: string }
  readonly directory: readonly Proven[]
}

export const keyOf = (byte: number): Key => statementSigner(new Uint8Array(32).fill(byte))
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
export const keyText = (key: Key): string => base64(key.publicKey)
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const origin = 'sample.test/record'
export const logKey = noteSigner({ name: origin, seed: new Uint8Array(32).fill(90) })

/** A record that grows: each entry is received an hour after the one before. Nothing is checked here. */
export type BuiltRecord = {
  readonly entries: readonly Uint8Array[]
  readonly directory: readonly number[]
  readonly sealed: ReadonlyMap<number, SealedStatement>
  readonly logKey: NoteSigner
  /** Appends an open statement signed by these keys and answers its index. */
  readonly say: (statement: Json, signers: readonly StatementSigner[], received?: Instant) => number
  /** Appends a sealed one. */
  readonly seal: (statement: Json, signers: readonly StatementSigner[]) => number
  readonly append: (entry: Uint8Array) => number
  /** The bundle of an entry; `directory` is that of the record when it is not given. */
  readonly bundle: (index: number, directory?: readonly number[]) => Promise<BundleFile>
  readonly prove: (index: number) => Promise<Proven>
  readonly checkpoint: () => string
}

export function instantOf(index: number): Instant {
  return formatInstant(Date.UTC(2020, 3, 1) + index * 3_600_000)
}

export function buildRecord(log: NoteSigner = logKey): BuiltRecord {
  const entries: Uint8Array[] = []
  const directory: number[] = []
  const sealed = new Map<number, SealedStatement>()
  const append = (entry: Uint8Array): number => entries.push(entry) - 1
  const leaves = (): Uint8Array[] => entries.map((entry) => leafHash(entry))
  const checkpoint = (): string =>
    signCheckpoint({ origin: log.verifier.name, size: entries.length, root: rootOfLeaves(leaves()) }, log)
  const prove = async (index: number): Promise<Proven> => {
    const proof = await inclusionProof(entries.length, index, readerOf(leaves()))
    return { entry: base64(entries[index]!), proof: formatProof({ index, proof, checkpoint: checkpoint() }) }
  }
  return {
    entries,
    directory,
    sealed,
    logKey: log,
    append,
    checkpoint,
    prove,
    say: (statement, signers, received = instantOf(entries.length)) => {
      const envelope = envelopeOf(frameOf(statement, log.verifier.name, entries.length), signers)
      const index = append(formatEntry({ form: 'open', received, envelope }))
      if (String(statement['kind']).startsWith('directory.')) directory.push(index)
      return index
    },
    seal: (statement, signers) => {
      const at = entries.length
      const envelope = envelopeOf(frameOf({ ...narrow, ...statement }, log.verifier.name, at), signers)
      const opened = { salt: new Uint8Array(32).fill(at), envelope }
      sealed.set(at, opened)
      return append(sealedEntry(instantOf(at), commitTo(opened)))
    },
    bundle: async (index, of = directory) => {
      const opened = sealed.get(index)
      const proven: Proven[] = []
      for (const one of of) proven.push(await prove(one))
      return {
        format: 'concert.bundle/v1',
        vkey: log.verifier.vkey,
        statement: await prove(index),
        ...(opened && { sealed: { salt: base64(opened.salt), envelope: base64(opened.envelope) } }),
        directory: proven,
      }
    },
  }
}

export function sealedEntry(received: Instant, commitment: Commitment): Uint8Array {
  return formatEntry({ form: 'sealed', received, commitment })
}

/** Signs without the checks of formatStatement(), so that what is wrong can be built too. */
export function envelopeOf(statement: Json, signers: readonly StatementSigner[]): Uint8Array {
  return formatEnvelope(signPayload(utf8(JSON.stringify(statement)), signers))
}

const narrow = { label: 'TLP:AMBER', audience: ['members'] }

function frameOf(statement: Json, record: string, index: number): Json {
  const frame = { version: '1.0', record, at: instantOf(index), label: 'TLP:CLEAR', audience: ['public'] }
  return { ...frame, ...statement }
}

/** Makes every stored hash anew from the leaves. */
function readerOf(leaves: readonly Uint8Array[]): HashReader {
  return async (positions) =>
    positions.map(({ level, index }) =>
      rootOfLeaves(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)),
    )
}
