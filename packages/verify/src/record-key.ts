import { decodeUtf8 } from '@concert/statement'
import { parseVkey, type LogSource, type TreeFault, type Verifier } from '@concert/tlog'
import { requireLogKey } from './check-log.ts'
import { readTrustedKey } from './read-trusted-key.ts'
import { refusalOf } from './verify-error.ts'

/** The key that a record is checked with. `compared`: had from elsewhere than the record that it verifies. */
export type RecordKey = { readonly verifier: Verifier; readonly compared: boolean }

/**
 * The given key, else the record's own at `vkey`, attacker-controlled: with that a record shows that it agrees with
 * itself, and no more. Throws VerifyError `bad-vkey` for the given one.
 */
export async function recordKeyOf(
  source: LogSource,
  given: string | undefined,
): Promise<RecordKey | TreeFault> {
  if (given !== undefined) return { verifier: readTrustedKey(given), compared: true }
  const bytes = await source.read('vkey')
  if (bytes === undefined) return { path: 'vkey', code: 'missing', what: 'missing' }
  try {
    const verifier = requireLogKey(parseVkey(decodeUtf8(bytes, 'verifier key').trimEnd()))
    return { verifier, compared: false }
  } catch (error) {
    return { path: 'vkey', code: 'invalid-vkey', what: refusalOf(error).message }
  }
}
