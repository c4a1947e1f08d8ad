type Version = {
  readonly id: string
  readonly index: number
  readonly replaces: string | null
}

/** Which version it is, from 1, and the one that took its place. */
export type Versioned<T> = T & { readonly version: number; readonly replacedBy: string | undefined }

/**
 * Versions as one reader sees them, oldest first: a later one that is sealed from the reader replaces nothing for it,
 * and an earlier one that is sealed from it is not counted. A statement that was sealed and then disclosed stands once,
 * where the reader first saw it.
 */
export function withVersions<T extends Version>(rows: readonly T[]): Versioned<T>[] {
  const once = firstOfEachId(rows)
  const byId = new Map(once.map((row) => [row.id, row]))
  const replacing = new Map(once.flatMap(({ id, replaces }) => (replaces === null ? [] : [[replaces, id]])))
  return once.map((row) => ({
    ...row,
    version: versionOf(row, byId),
    replacedBy: replacing.get(row.id),
  }))
}

export function firstOfEachId<T extends Pick<Version, 'id' | 'index'>>(rows: readonly T[]): T[] {
  const seen = new Set<string>()
  return rows
    .toSorted((a, b) => a.index - b.index)
    .filter(({ id }) => {
      const isNew = !seen.has(id)
      seen.add(id)
      return isNew
    })
}

/** A statement's id is a digest over what it replaces, so no chain of them is a ring. */
function versionOf(row: Version, byId: ReadonlyMap<string, Version>): number {
  let version = 1
  for (let at = earlier(row, byId); at !== undefined; at = earlier(at, byId)) version++
  return version
}

function earlier({ replaces }: Version, byId: ReadonlyMap<string, Version>): Version | undefined {
  return replaces === null ? undefined : byId.get(replaces)
}
