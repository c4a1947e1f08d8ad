import type { Instant, KeyEntry, KeyId } from '@concert/statement'
import type { KeyVoucher } from './bundle-report.ts'
import type { Facts, Findings } from './findings.ts'
import type { Ledger } from './ledger.ts'
import { VerifyError } from './verify-error.ts'

type Signing = { readonly index: number; readonly received: Instant; readonly signer: KeyEntry }

/**
 * What later entries say of the key that signed at a place, and of the keys that vouched for it, up to the
 * founding: "ended" leaves standing what was signed before, "compromised since" does not. An entry received at
 * that very instant counts as since; the one that itself declares its key compromised stands.
 */
export function checkKeyStanding(findings: Findings, ledger: Ledger, signing: Signing): void {
  const chain = chainOf(ledger, signing)
  findings.want('key-standing', () => {
    for (const link of chain) requireUncompromised(ledger, link)
    return endOf(ledger, signing.signer)
  })
  const undated = chain.find(({ keyid }) => isUndated(ledger.directory.keys.get(keyid)))
  if (undated !== undefined)
    findings.add(
      'key-standing',
      'not-proven',
      `That the key ${undated.keyid} was not compromised when it signed: it was stated later that it is compromised, and not since when.`,
      { keyid: undated.keyid },
    )
}

/** One key, and where it signed the statement or the enrolment of the key before it. */
type Link = {
  readonly keyid: KeyId
  readonly index: number
  readonly received: Instant
  readonly what: string
}

/** Which key vouched for a key, which for that one, and so on to the founding; each with the entry in which it did. */
export function vouchersOf({ vouchers }: Ledger, keyid: KeyId): KeyVoucher[] {
  const chain: KeyVoucher[] = []
  for (let next = vouchers.get(keyid); next !== undefined; next = vouchers.get(next.by.keyid))
    chain.push({ keyid: next.by.keyid, agency: next.by.agency, index: next.index, received: next.received })
  return chain
}

function chainOf({ vouchers }: Ledger, { index, received, signer }: Signing): Link[] {
  const chain: Link[] = [{ keyid: signer.keyid, index, received, what: 'the statement' }]
  for (let of = signer.keyid, next = vouchers.get(of); next !== undefined; next = vouchers.get(of)) {
    chain.push({ ...next, keyid: next.by.keyid, what: `the enrolment of the key ${of}` })
    of = next.by.keyid
  }
  return chain
}

function requireUncompromised({ directory }: Ledger, { keyid, index, received, what }: Link): void {
  const ended = directory.keys.get(keyid)?.ended
  if (ended?.compromisedSince === undefined || ended.index === index || received < ended.compromisedSince)
    return
  throw new VerifyError(
    'compromised',
    `the key ${keyid} signed ${what}, received ${received}, and entry ${ended.index} states that it was compromised since ${ended.compromisedSince}`,
  )
}

function isUndated(key: KeyEntry | undefined): boolean {
  return key?.ended?.reason === 'compromised' && key.ended.compromisedSince === undefined
}

function endOf({ directory }: Ledger, { keyid }: KeyEntry): readonly [string, Facts] {
  const ended = directory.keys.get(keyid)?.ended
  if (ended === undefined) return [`No entry in the bundle ends the key ${keyid}.`, { keyid, ended: false }]
  const { index, received, reason } = ended
  return [
    `The key ${keyid} was in force until entry ${index} on ${received}, which ended it (${reason}); what it had signed until then stands.`,
    { keyid, ended: true, endedIndex: index, endedAt: received, endedReason: reason },
  ]
}
