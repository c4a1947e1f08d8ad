import type { AberrationSeries } from './aberration-series.ts'
import { CaseError } from './case-error.ts'
import type { CaseParameters } from './case-parameters.ts'

/**
 * Which values a case is about, counted from 1, rising: `range` as the first and the last or as all of them, in the
 * case or its `control`; or `isoyears`, the values whose week belongs to one of these years; or the `last` so many;
 * or all from `first` on.
 */
export function readAberrationRange(
  parameters: CaseParameters,
  control: CaseParameters,
  { series, calendar }: AberrationSeries,
  first?: number,
): readonly number[] {
  const length = series.counts.length
  if (length === 0) return tooShort(parameters.id, series.name, first ?? 1)
  const inside = control.has('range') ? control : parameters
  const range = inside.has('range') ? inside.numbers('range') : undefined
  const years = parameters.has('isoyears') ? parameters.numbers('isoyears') : undefined
  const last = parameters.has('last') ? parameters.count('last', undefined, 1) : undefined
  if (range !== undefined) return givenRange(inside, range, length)
  if (years !== undefined) {
    const { days } = calendar
    if (days === undefined) return parameters.fail('isoyears', 'needs an input with dates')
    const range = span(1, length).filter((at) => years.includes(isoYear(days[at - 1]!)))
    return range.length > 0 ? range : parameters.fail('isoyears', 'has no value in the series')
  }
  if (last !== undefined) return span(Math.max(1, length - last + 1), length)
  if (first === undefined) return parameters.fail('range', 'is missing')
  return first <= length ? span(first, length) : tooShort(parameters.id, series.name, first)
}

function tooShort(id: string, name: string, first: number): never {
  const need = `has fewer than the ${first} values that the first result needs`
  throw new CaseError('faulty-input', `Cannot run case "${id}": input "${name}" ${need}`)
}

function givenRange(parameters: CaseParameters, range: readonly number[], length: number): readonly number[] {
  const all = range.length === 2 ? span(range[0]!, range[1]!) : [...range].sort((a, b) => a - b)
  if (all.length === 0 || !all.every((at) => Number.isSafeInteger(at) && at >= 1 && at <= length))
    parameters.fail('range', `does not lie within the ${length} values of the series`)
  return all
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.min(1e6, Math.max(0, Math.floor(to - from + 1))) }, (_, at) => from + at)
}

/** The year of the Thursday of a day's week (ISO 8601). */
function isoYear(day: number): number {
  const sinceMonday = (((day + 3) % 7) + 7) % 7
  return new Date((day - sinceMonday + 3) * 86_400_000).getUTCFullYear()
}
