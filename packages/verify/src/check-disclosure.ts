import {
  verifyCommitment,
  type AgencyId,
  type Commitment,
  type Directory,
  type Instant,
  type StatementId,
  type Understood,
} from '@concert/statement'
import { decodeBase64 } from '@concert/tlog'
import { readSigned, requireForm, requireRecord } from './read-signed.ts'
import { refusalOf, VerifyError } from './verify-error.ts'

export type Disclosure = Extract<Understood, { kind: 'record.disclosure' }>

/** A sealed entry as the audit remembers it. */
export type Sealed = { readonly commitment: Commitment; readonly received: Instant }

export type Disclosed = { readonly id: StatementId; readonly index: number }

/**
 * Checks that a disclosure opens exactly what its entry commits to, and that what comes out was said at that
 * entry by the discloser itself, with a key in force there and for this record. Throws what does not hold.
 */
export function checkDisclosure(
  disclosure: Disclosure,
  sealedAt: ReadonlyMap<number, Sealed>,
  { origin, directory }: { readonly origin: string; readonly directory: Directory },
): Disclosed {
  const { index, salt, envelope } = disclosure.body
  const entry = sealedAt.get(index)
  if (entry === undefined) throw wrong(index, 'it is not a sealed entry before this one')
  const opened = { salt: decodeBase64(salt), envelope: decodeBase64(envelope) }
  const place = { index, received: entry.received, directory: directoryAt(directory, index) }
  try {
    verifyCommitment(entry.commitment, opened)
    const { id, said } = readSigned(opened.envelope, place)
    requireAuthor(said.statement.by, disclosure.by)
    requireRecord(said.statement, origin)
    requireForm(said.statement, 'sealed')
    if (said.statement.kind.startsWith('directory.') && said.understood)
      throw new VerifyError('wrong-form', 'it changes the directory, which is open')
    return { id, index }
  } catch (cause) {
    const { message } = refusalOf(cause)
    throw wrong(index, message, cause)
  }
}

function requireAuthor(author: AgencyId, discloser: AgencyId): void {
  if (author !== discloser)
    throw new VerifyError('not-entitled', `it was said by ${author}, and ${discloser} discloses it`)
}

/** The keys in force at an earlier entry. The author is not closed: it speaks at the disclosure itself. */
function directoryAt(directory: Directory, index: number): Directory {
  const keys = [...directory.keys].flatMap(([keyid, { ended, ...key }]) => {
    if (key.enrolled.index >= index) return []
    return [[keyid, ended === undefined || ended.index >= index ? key : { ...key, ended }] as const]
  })
  return { ...directory, keys: new Map(keys) }
}

function wrong(index: number, reason: string, cause?: unknown): VerifyError {
  return new VerifyError('wrong-disclosure', `it discloses entry ${index}: ${reason}`, { cause })
}
