import type { Audience, Directory } from '@concert/statement'
import { isVisible } from './visibility.ts'

type Reach = { readonly audience: Audience; readonly by: string }

/** Whether everyone who may read the one may read the other: what rests on something never shows it further. */
export function isWithin(one: Reach, other: Reach, directory: Directory): boolean {
  if (other.audience.includes('public')) return true
  if (one.audience.includes('public')) return false
  return [...directory.agencies.keys()].every(
    (agency) =>
      !isVisible(one.audience, one.by, { agency }, directory) ||
      isVisible(other.audience, other.by, { agency }, directory),
  )
}
