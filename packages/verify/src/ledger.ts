import {
  applyDirectory,
  emptyDirectory,
  type Directory,
  type Instant,
  type KeyEntry,
  type KeyId,
} from '@concert/statement'
import { readSigned, requireForm, requireRecord, type Place, type Signed } from './read-signed.ts'
import { VerifyError } from './verify-error.ts'

/** The key that brought another into the directory; the founding key alone has none. */
export type Voucher = { readonly index: number; readonly received: Instant; readonly by: KeyEntry }

/** What a reader of the log knows after some of its entries. Changed in place by takeOpen() and takeReceived(). */
export type Ledger = {
  readonly origin: string
  directory: Directory
  received: Instant | undefined
  readonly vouchers: Map<KeyId, Voucher>
}

export function openLedger(origin: string): Ledger {
  return { origin, directory: emptyDirectory, received: undefined, vouchers: new Map() }
}

/** The next entry's instant of receipt; throws when it is before that of an entry before. */
export function takeReceived(ledger: Ledger, received: Instant): void {
  const before = ledger.received
  if (before === undefined || before <= received) ledger.received = received
  else throw new VerifyError('out-of-order', `received ${received}, and an entry before it ${before}`)
}

/**
 * Checks the next open entry's envelope, attacker-controlled, against all that is known so far, and learns from it
 * who speaks from now on. `alsoRequire` may refuse it by throwing. What is refused teaches the ledger nothing.
 */
export function takeOpen(
  ledger: Ledger,
  { index, received }: Omit<Place, 'directory'>,
  envelope: Uint8Array,
  alsoRequire: (signed: Signed) => void = () => undefined,
): Signed {
  const place: Place = { index, received, directory: ledger.directory }
  const signed = readSigned(envelope, place)
  requireRecord(signed.said.statement, ledger.origin)
  requireForm(signed.said.statement, 'open')
  alsoRequire(signed)
  learn(ledger, place, signed)
  return signed
}

/** Statements that are not understood, and those of other modules, leave the directory as it is. */
function learn(ledger: Ledger, { index, received, directory }: Place, { said, signer }: Signed): void {
  if (!said.understood) return
  const after = applyDirectory(directory, { index, received, statement: said.statement })
  ledger.directory = after
  if (directory.secretariat === undefined || after.keys.size === directory.keys.size) return
  for (const { keyid, enrolled } of after.keys.values())
    if (enrolled.index === index) ledger.vouchers.set(keyid, { index, received, by: signer })
}
