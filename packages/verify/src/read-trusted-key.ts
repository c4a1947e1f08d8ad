import { parseVkey, type Verifier } from '@concert/tlog'
import { requireLogKey } from './check-log.ts'
import { refusalOf, VerifyError } from './verify-error.ts'

/** The verifier key that the caller had from elsewhere. Throws VerifyError `bad-vkey` when it is none of a log. */
export function readTrustedKey(vkey: string): Verifier {
  return own(() => requireLogKey(parseVkey(vkey)))
}

/** The keys of witnesses that the caller had from elsewhere. Throws VerifyError `bad-vkey` when one cosigns nothing. */
export function readWitnessKeys(vkeys: readonly string[]): Verifier[] {
  return vkeys.map((vkey) => own(() => requireWitnessKey(parseVkey(vkey))))
}

function requireWitnessKey(key: Verifier): Verifier {
  if (key.type === 4) return key
  throw new VerifyError('wrong-key', `${key.vkey} is a log's key, not a witness's`)
}

function own(read: () => Verifier): Verifier {
  try {
    return read()
  } catch (cause) {
    const { message } = refusalOf(cause)
    throw new VerifyError('bad-vkey', `Cannot use the verifier key that was given: ${message}`, { cause })
  }
}
