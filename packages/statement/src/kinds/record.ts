import { z } from 'zod'
import { base64Of32Bytes, base64Schema } from '../base64.ts'
import { proseSchema } from '../codes/text.ts'
import { maxSealedEnvelopeBytes } from '../entry.ts'

/** Kinds about the record itself. */
export const recordKinds = {
  /**
   * Discloses a sealed statement to everyone: its entry's index, the salt, and the envelope's exact bytes, so
   * that all can check the commitment that the log has held since.
   */
  'record.disclosure': {
    version: '1.0',
    body: z.strictObject({
      index: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
      salt: z.string().regex(base64Of32Bytes, 'must be 32 bytes in canonical standard base64'),
      envelope: base64Schema((maxSealedEnvelopeBytes / 3) * 4),
      reason: proseSchema(2_000).optional(),
    }),
  },
} as const
