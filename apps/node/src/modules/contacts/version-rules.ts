import type { CodedFault } from '../../kernel/coded-fault.ts'

type Before = {
  readonly id: string
  readonly index: number
  readonly agency: string
  readonly replacedBy: string | undefined
}

/** A version takes the place of its author's own newest one. `what` is what such a statement is called. */
export function versionFaults(
  { by, replaces }: { readonly by: string; readonly replaces?: string | undefined },
  before: readonly Before[],
  what: string,
): CodedFault[] {
  if (replaces === undefined) return []
  const place = 'replaces'
  const earlier = before.find(({ id, agency }) => id === replaces && agency === by)
  if (earlier === undefined)
    return [{ code: 'unknown', place, message: `${replaces} is not ${what} by ${by}` }]
  return newestFaults(earlier, place)
}

/** What is replaced is what was said once, and no more. */
export function newestFaults({ replacedBy }: Pick<Before, 'replacedBy'>, place: string): CodedFault[] {
  if (replacedBy === undefined) return []
  return [
    { code: 'conflict', place, message: `is replaced already, by ${replacedBy}; begin from that version` },
  ]
}

/** One of a kind stands at a time for one author: what is said anew names the one that it takes the place of. */
export function onceFaults(
  { by, replaces }: { readonly by: string; readonly replaces?: string | undefined },
  standing: readonly Before[],
  what: string,
): CodedFault[] {
  if (replaces !== undefined) return []
  const own = standing.find(({ agency, replacedBy }) => agency === by && replacedBy === undefined)
  if (own === undefined) return []
  const message = `${what} by ${by} stands at entry ${own.index}; name it, ${own.id}, to replace it`
  return [{ code: 'conflict', place: 'replaces', message }]
}

/** What is said once and for all has no versions. */
export function noVersionFaults({ replaces }: { readonly replaces?: string | undefined }): CodedFault[] {
  if (replaces === undefined) return []
  return [
    {
      code: 'conflict',
      place: 'replaces',
      message: 'must be absent: it is said once, and takes the place of nothing',
    },
  ]
}
