import type { Gap } from '../gap.ts'

/** `null`, as R's NA, in place of a gap. */
export function nullForGap<T extends number | boolean>(value: T | Gap): T | null {
  return typeof value === 'string' ? null : value
}
