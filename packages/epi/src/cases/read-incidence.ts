import type { Incidence } from '../reproduction/incidence.ts'
import { CaseError } from './case-error.ts'
import { readList, type Series } from './read-series.ts'

/**
 * Local and imported cases of an input as EpiEstim takes them: `local` and `imported` where the input has them, one of
 * them and `counts` as the sum of both, or `counts` alone; what is missing counts as 0. Throws CaseError for a count
 * below 0, which EpiEstim refuses too.
 */
export function readIncidence(series: Series, id: string): Incidence {
  const counts = series.counts.map((one) => one ?? 0)
  const imported = readList(series, 'imported', id)
  const local = readList(series, 'local', id)
  for (const [name, list] of [
    ['local', local],
    ['imported', imported],
  ] as const)
    if (list !== undefined && list.length !== counts.length)
      throw new CaseError(
        'faulty-input',
        `Cannot run case "${id}": input "${series.name}": "${name}" has ${list.length} values and "counts" ${counts.length}`,
      )
  const incidence = splitCounts(counts, local, imported)
  refuseNegative(incidence.local, series, id)
  if (incidence.imported !== undefined) refuseNegative(incidence.imported, series, id)
  return incidence
}

type Counts = { readonly local: readonly number[]; readonly imported?: readonly number[] }

function splitCounts(
  counts: readonly number[],
  local: readonly number[] | undefined,
  imported: readonly number[] | undefined,
): Counts {
  if (local !== undefined) return { local, imported: imported ?? counts.map((one, at) => one - local[at]!) }
  return imported === undefined
    ? { local: counts }
    : { local: counts.map((one, at) => one - imported[at]!), imported }
}

function refuseNegative(counts: readonly number[], { name }: Series, id: string): void {
  const at = counts.findIndex((one) => one < 0)
  if (at >= 0)
    throw new CaseError(
      'faulty-input',
      `Cannot run case "${id}": input "${name}": value ${at + 1} is ${counts[at]}, and no case can be fewer than none`,
    )
}
