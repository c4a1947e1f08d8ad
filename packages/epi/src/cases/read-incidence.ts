import type { Incidence } from '../reproduction/incidence.ts'
import type { CaseParameters } from './case-parameters.ts'
import { readList, type Series } from './read-series.ts'

/**
 * Local and imported cases of an input as EpiEstim takes them: `local` and `imported` where the input has both, else
 * `counts`; what is missing counts as 0, what is below 0 is refused.
 */
export function readIncidence(series: Series, parameters: CaseParameters): Incidence {
  const imported = readList(series, 'imported', parameters.id)
  const local = readList(series, 'local', parameters.id)
  const counts = series.counts.map((one) => one ?? 0)
  const incidence = imported === undefined || local === undefined ? { local: counts } : { local, imported }
  if ([...incidence.local, ...(incidence.imported ?? [])].some((one) => one < 0))
    parameters.fail('input', 'has a count below 0')
  if (incidence.local.length !== counts.length || (incidence.imported ?? counts).length !== counts.length)
    parameters.fail('input', 'has local and imported cases of another length than its counts')
  return incidence
}
