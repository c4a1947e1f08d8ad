import type { Envelope } from '../envelope.ts'
import type { Frame } from '../frame.ts'
import type { Refusal } from './directory-fault.ts'
import type { Directory, KeyEntry } from './directory.ts'

/** The key among the envelope's that belongs to the statement's author and signs now. */
export function signingKey(
  directory: Directory,
  statement: Pick<Frame, 'by'>,
  envelope: Envelope,
): KeyEntry | undefined {
  for (const { keyid } of envelope.signatures) {
    const key = directory.keys.get(keyid)
    if (key?.agency === statement.by && key.ended === undefined) return key
  }
  return undefined
}

/** Why none of the envelope's keys may sign for the statement's author now; undefined when one may. */
export function signerFault(
  directory: Directory,
  statement: Pick<Frame, 'by'>,
  envelope: Envelope,
): Refusal | undefined {
  if (!directory.agencies.has(statement.by))
    return { code: 'unknown', place: 'by', message: `${statement.by} is not an agency in the directory` }
  if (directory.agencies.get(statement.by)?.closed === true)
    return { code: 'not-entitled', place: 'by', message: `${statement.by} is closed and signs nothing` }
  if (signingKey(directory, statement, envelope) !== undefined) return undefined
  const known = envelope.signatures
    .map(({ keyid }) => directory.keys.get(keyid))
    .find((key) => key !== undefined)
  return { code: 'not-entitled', place: 'signatures', message: why(known, statement.by, envelope) }
}

function why(known: KeyEntry | undefined, by: string, envelope: Envelope): string {
  if (known === undefined)
    return `the key ${envelope.signatures[0]!.keyid} is not in the directory; enrol it first`
  if (known.agency !== by) return `the key ${known.keyid} belongs to ${known.agency}, not to ${by}`
  return `the key ${known.keyid} of ${by} ended at entry ${known.ended!.index} (${known.ended!.reason}); sign with a key that is in force`
}
