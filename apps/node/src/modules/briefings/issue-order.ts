/** What places an issue among the others. */
export type Placed = {
  readonly id: string
  readonly number: number
  readonly event: string
  readonly date: string
  readonly size: number
  /** The issue in whose place it stands. */
  readonly corrects: string | null
}

/** Of the next issue of the organisation, whatever event it is of. */
export function nextNumber(issues: readonly Pick<Placed, 'number'>[]): number {
  return Math.max(0, ...issues.map(({ number }) => number)) + 1
}

/**
 * The issue that a reader has seen before this one: on the same event, the last by date that stands. A corrected issue
 * takes the place of the one that it corrects, so what has changed is counted from the same issue as there.
 */
export function previousIssue<T extends Placed>(
  own: Pick<Placed, 'event' | 'date' | 'number' | 'corrects'>,
  issues: readonly T[],
): T | undefined {
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  const corrected = new Set([own.corrects, ...issues.map(({ corrects }) => corrects)])
  const place = placeOf(own, byId)
  return issues
    .filter(({ event, id }) => event === own.event && !corrected.has(id))
    .filter((issue) => compare(placeOf(issue, byId), place) < 0)
    .toSorted((a, b) => compare(placeOf(a, byId), placeOf(b, byId)))
    .at(-1)
}

type Place = { readonly date: string; readonly number: number }

/** A statement's id is a digest over what it replaces, so no chain of corrections is a ring. */
function placeOf(
  { date, number, corrects }: Pick<Placed, 'date' | 'number' | 'corrects'>,
  byId: ReadonlyMap<string, Placed>,
): Place {
  let first = number
  for (let at = found(corrects, byId); at !== undefined; at = found(at.corrects, byId)) first = at.number
  return { date, number: first }
}

function found(id: string | null, byId: ReadonlyMap<string, Placed>): Placed | undefined {
  return id === null ? undefined : byId.get(id)
}

function compare(a: Place, b: Place): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number
}
