import { CaseError } from './case-error.ts'
import type { Epochs } from './epochs.ts'

/** When each case happened and was reported, as numbers of epochs; cases without one of both are left out. */
export interface LineList {
  readonly events: readonly number[]
  readonly reports: readonly number[]
}

/** Reads an input with a list of days of events and one of reports, attacker-controlled. Throws CaseError. */
export function readLineList(
  input: unknown,
  { id, event, report, epochs }: { id: string; event: string; report: string; epochs: Epochs },
): LineList {
  const [events, reports] = [column(input, event, id), column(input, report, id)]
  if (events.length !== reports.length)
    throw faulty(id, `"${event}" holds ${events.length} days and "${report}" ${reports.length}`)
  const whole = events
    .map((day, i) => [day, reports[i]!] as const)
    .filter((pair): pair is readonly [string, string] => pair.every((day) => day !== null))
  const number = (day: string) => {
    const index = epochs.indexOf(day)
    if (index === undefined) throw faulty(id, `${JSON.stringify(day).slice(0, 40)} is not a day`)
    return index
  }
  return { events: whole.map(([day]) => number(day)), reports: whole.map(([, day]) => number(day)) }
}

function column(input: unknown, name: string, id: string): readonly (string | null)[] {
  const list: unknown =
    typeof input === 'object' && input !== null && Object.hasOwn(input, name)
      ? (input as Record<string, unknown>)[name]
      : undefined
  if (Array.isArray(list) && list.every((day) => day === null || typeof day === 'string')) return list
  throw faulty(id, `"${name}" is not a list of days and nulls`)
}

function faulty(id: string, what: string): CaseError {
  return new CaseError('faulty-input', `Cannot run case "${id}": in its input ${what}`)
}
