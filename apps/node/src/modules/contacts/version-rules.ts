import type { CodedFault } from '../../kernel/coded-fault.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { contactsSay } from './rule-texts.ts'
import type { Single, Versioned } from './rule-texts/versions-say.ts'

type Before = {
  readonly id: string
  readonly index: number
  readonly agency: string
  readonly replacedBy: string | undefined
}

/** A version takes the place of its author's own newest one. `of` is what it is of. */
export function versionFaults(
  { by, replaces }: { readonly by: string; readonly replaces?: string | undefined },
  before: readonly Before[],
  of: Versioned,
): CodedFault[] {
  if (replaces === undefined) return []
  const earlier = before.find(({ id, agency }) => id === replaces && agency === by)
  if (earlier === undefined)
    return [faultAt('unknown', 'replaces', contactsSay.notOwnVersion({ id: replaces, by, of }))]
  return newestFaults(earlier, 'replaces')
}

/** What is replaced is what was said once, and no more. */
export function newestFaults({ replacedBy }: Pick<Before, 'replacedBy'>, place: string): CodedFault[] {
  return replacedBy === undefined ? [] : [faultAt('conflict', place, contactsSay.replaced(replacedBy))]
}

/** One of a kind stands at a time for one author: what is said anew names the one that it takes the place of. */
export function onceFaults(
  { by, replaces }: { readonly by: string; readonly replaces?: string | undefined },
  standing: readonly Before[],
  of: Single,
): CodedFault[] {
  if (replaces !== undefined) return []
  const own = standing.find(({ agency, replacedBy }) => agency === by && replacedBy === undefined)
  if (own === undefined) return []
  const { id, index } = own
  return [faultAt('conflict', 'replaces', contactsSay.standsAlready({ of, by, index, id }))]
}

/** What is said once and for all has no versions. */
export function noVersionFaults({ replaces }: { readonly replaces?: string | undefined }): CodedFault[] {
  return replaces === undefined ? [] : [faultAt('conflict', 'replaces', contactsSay.saidOnce)]
}
