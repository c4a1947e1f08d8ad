import { z } from 'zod'
import type { StatementId } from '../envelope.ts'

/** A statement's id as others refer to it. */
export const statementIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a statement id: 64 lowercase hex digits') as unknown as z.ZodType<
  StatementId,
  string
>
