import { z } from 'zod'

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
      salt: z.base64().length(44),
      envelope: z.base64().min(4).max(44_000),
      reason: z.string().min(1).max(2_000).optional(),
    }),
  },
} as const
