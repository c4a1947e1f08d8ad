import type { Fault } from '@concert/statement'

export type SourceErrorCode =
  | 'too-large'
  | 'not-utf8'
  | 'unknown-format'
  | 'other-format'
  | 'indicator-needed'
  | 'faulty-header'
  | 'faulty-rows'
  | 'no-rows'

/** Why a file cannot be read; `faults` names at most 50 places, the message counts the rest. */
export class SourceError extends Error {
  readonly code: SourceErrorCode
  readonly faults: readonly Fault[]

  constructor(code: SourceErrorCode, message: string, faults: readonly Fault[] = []) {
    super(message)
    this.name = 'SourceError'
    this.code = code
    this.faults = faults
  }
}

/** Makes the error of a list of faults: the first is told in full, all others are counted. */
export function sourceError(code: SourceErrorCode, what: string, log: FaultLog): SourceError {
  const first = log.kept[0]!
  const more = log.count > 1 ? ` (and ${log.count - 1} more)` : ''
  return new SourceError(
    code,
    `Cannot read ${what}: ${first.place}: ${first.message}${more}`,
    log.kept.slice(0, 50),
  )
}

/** Faults or notes in the order of the file. It keeps the first `limit` and counts on. */
export class FaultLog {
  readonly kept: Fault[] = []
  readonly #limit: number
  count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(place: string, message: string): void {
    this.count++
    if (this.kept.length < this.#limit) this.kept.push({ place, message })
  }

  /** What was kept and, where that is not all, one last entry that says how many more there were. */
  list(): readonly Fault[] {
    const more = this.count - this.kept.length
    return more === 0 ? this.kept : [...this.kept, { place: 'the rest', message: `and ${more} more` }]
  }
}
