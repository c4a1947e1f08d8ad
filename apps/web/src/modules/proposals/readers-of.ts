import type { Label } from '@concert/statement'
import type { Readers } from '../../outbox/audience-presets.ts'

/** Under which label a thing of the record stands, and who reads it. */
export function readersOf({
  label,
  audience,
}: {
  readonly label: string
  readonly audience: string
}): Readers {
  return { label: label as Label, audience: audience.split(' ') }
}
