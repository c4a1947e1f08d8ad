import { parseVkey, type Verifier } from '@concert/tlog'
import { requireLogKey } from './check-log.ts'
import { refusalOf, VerifyError } from './verify-error.ts'

/** The verifier key that the caller had from elsewhere. Throws VerifyError `bad-vkey` when it is none of a log. */
export function readTrustedKey(vkey: string): Verifier {
  try {
    return requireLogKey(parseVkey(vkey))
  } catch (cause) {
    const { message } = refusalOf(cause)
    throw new VerifyError('bad-vkey', `Cannot use the verifier key that was given: ${message}`, { cause })
  }
}
