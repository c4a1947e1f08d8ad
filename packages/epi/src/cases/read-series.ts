import { CaseError } from './case-error.ts'

/** A series as the files of inputs hold it. A count that was not reported is `null`. */
export type Series = {
  readonly name: string
  readonly counts: readonly (number | null)[]
  readonly dates: readonly string[] | undefined
  readonly unit: string | undefined
  /** Everything else that the file says, attacker-controlled. */
  readonly more: Readonly<Record<string, unknown>>
}

/** Reads an input with `counts`, attacker-controlled; `id` is the case's. Throws CaseError. */
export function readSeries(input: unknown, id: string): Series {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new CaseError('faulty-input', `Cannot run case "${id}": it needs an input, an object with "counts"`)
  const { name, counts, dates, unit, ...more } = input as Record<string, unknown>
  const label = typeof name === 'string' ? name : 'input'
  if (!Array.isArray(counts) || !counts.every(isCount))
    throw new CaseError(
      'faulty-input',
      `Cannot run case "${id}": input "${label}": "counts" is not a list of numbers and nulls`,
    )
  if (dates !== undefined && !areDates(dates, counts.length))
    throw new CaseError(
      'faulty-input',
      `Cannot run case "${id}": input "${label}": "dates" is not a list of ${counts.length} days`,
    )
  return { name: label, counts, dates, unit: typeof unit === 'string' ? unit : undefined, more }
}

/** Reads another list of the input, as `si_distr` or `imported`; undefined when it is not there. */
export function readList(series: Series, name: string, id: string): readonly number[] | undefined {
  const value = series.more[name]
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value) && value.every((one) => typeof one === 'number' && Number.isFinite(one)))
    return value as number[]
  throw new CaseError(
    'faulty-input',
    `Cannot run case "${id}": input "${series.name}": "${name}" is not a list of numbers`,
  )
}

function isCount(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Number.isFinite(value))
}

function areDates(value: unknown, length: number): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length === length &&
    value.every((one) => typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one))
  )
}
