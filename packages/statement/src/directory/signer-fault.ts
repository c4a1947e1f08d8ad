import type { AgencyId } from '../codes/label.ts'
import type { Envelope, KeyId } from '../envelope.ts'
import type { Frame } from '../frame.ts'
import type { Refusal, RefusalCode } from './directory-fault.ts'
import type { Directory, KeyEntry } from './directory.ts'

/** What each reason is told with: whoever tells it in another language finds its facts here. */
export type SignerFacts = {
  'unknown-agency': { readonly by: AgencyId }
  'closed-agency': { readonly by: AgencyId }
  'unknown-key': { readonly keyid: KeyId }
  'foreign-key': { readonly keyid: KeyId; readonly agency: AgencyId; readonly by: AgencyId }
  'ended-key': {
    readonly keyid: KeyId
    readonly by: AgencyId
    readonly index: number
    readonly reason: NonNullable<KeyEntry['ended']>['reason']
  }
}

type FaultFor<R extends keyof SignerFacts> = Refusal & {
  readonly reason: R
  readonly facts: SignerFacts[R]
}
export type SignerFault = { [R in keyof SignerFacts]: FaultFor<R> }[keyof SignerFacts]

export const signerEnglish: { readonly [R in keyof SignerFacts]: (facts: SignerFacts[R]) => string } = {
  'unknown-agency': ({ by }) => `${by} is not an agency in the directory`,
  'closed-agency': ({ by }) => `${by} is closed and signs nothing`,
  'unknown-key': ({ keyid }) => `the key ${keyid} is not in the directory; enrol it first`,
  'foreign-key': ({ keyid, agency, by }) => `the key ${keyid} belongs to ${agency}, not to ${by}`,
  'ended-key': ({ keyid, by, index, reason }) =>
    `the key ${keyid} of ${by} ended at entry ${index} (${reason}); sign with a key that is in force`,
}

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
  { by }: Pick<Frame, 'by'>,
  envelope: Envelope,
): SignerFault | undefined {
  if (!directory.agencies.has(by)) return fault('unknown', 'by', 'unknown-agency', { by })
  if (directory.agencies.get(by)?.closed === true) return fault('not-entitled', 'by', 'closed-agency', { by })
  return signingKey(directory, { by }, envelope) === undefined ? keyFault(directory, by, envelope) : undefined
}

function keyFault({ keys }: Directory, by: AgencyId, { signatures }: Envelope): SignerFault {
  const known = signatures.map(({ keyid }) => keys.get(keyid)).find((key) => key !== undefined)
  if (known === undefined)
    return fault('not-entitled', 'signatures', 'unknown-key', { keyid: signatures[0]!.keyid })
  const { keyid, agency, ended } = known
  if (agency !== by) return fault('not-entitled', 'signatures', 'foreign-key', { keyid, agency, by })
  const { index, reason } = ended!
  return fault('not-entitled', 'signatures', 'ended-key', { keyid, by, index, reason })
}

function fault<R extends keyof SignerFacts>(
  code: RefusalCode,
  place: string,
  reason: R,
  facts: SignerFacts[R],
): FaultFor<R> {
  return { code, place, message: signerEnglish[reason](facts), reason, facts }
}
