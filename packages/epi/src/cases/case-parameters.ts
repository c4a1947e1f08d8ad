import { CaseError } from './case-error.ts'
import type { Case } from './case.ts'

/**
 * Reads the parameters of a case, attacker-controlled, and knows which were read: what a runner never asks for is
 * not supported, and `done` says so. Every method throws CaseError with the case's id and the parameter's name.
 */
export class CaseParameters {
  readonly id: string
  readonly #values: Readonly<Record<string, unknown>>
  readonly #path: string
  readonly #read = new Set<string>()
  readonly #inner: CaseParameters[] = []

  constructor({ id, parameters }: Pick<Case, 'id' | 'parameters'>, path = '') {
    this.id = id
    this.#values = parameters
    this.#path = path
  }

  /** A finite number, `fallback` when it is absent or null. */
  number(name: string, fallback?: number): number {
    const value = this.#take(name) ?? fallback
    if (typeof value === 'number' && Number.isFinite(value)) return value
    return this.fail(name, 'is not a number')
  }

  /** A whole number from `least` on. */
  count(name: string, fallback?: number, least = 0): number {
    const value = this.number(name, fallback)
    return Number.isSafeInteger(value) && value >= least
      ? value
      : this.fail(name, `is not a whole number from ${least} on`)
  }

  string(name: string, fallback?: string): string {
    const value = this.#take(name) ?? fallback
    return typeof value === 'string' ? value : this.fail(name, 'is not a text')
  }

  /** One of the words; the first is the fallback. */
  oneOf<const T extends string>(name: string, words: readonly [T, ...T[]]): T {
    const value = this.string(name, words[0])
    return words.find((word) => word === value) ?? this.fail(name, `is none of ${words.join(', ')}`)
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#take(name) ?? fallback
    return typeof value === 'boolean' ? value : this.fail(name, 'is neither true nor false')
  }

  /** A list of finite numbers; one number alone is a list of one, as in R. */
  numbers(name: string, fallback?: readonly number[]): readonly number[] {
    const value = this.#take(name) ?? fallback
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (list.every((one) => typeof one === 'number' && Number.isFinite(one))) return list as number[]
    return this.fail(name, 'is not a list of numbers')
  }

  /** The parameters within a parameter, as `control`; none when it is absent. */
  inner(name: string): CaseParameters {
    const value = this.#take(name) ?? {}
    if (typeof value !== 'object' || Array.isArray(value)) this.fail(name, 'is not an object')
    const inner = new CaseParameters(
      { id: this.id, parameters: value as Record<string, unknown> },
      `${this.#path}${name}.`,
    )
    this.#inner.push(inner)
    return inner
  }

  /** A finite number, or null when it is absent: for what a method takes note of and does not need. */
  numberOrNull(name: string): number | null {
    return this.has(name) ? this.number(name) : this.#absent(name)
  }

  /** The value as it stands, for a shape of its own; undefined when it is absent or null. */
  raw(name: string): unknown {
    return this.#take(name)
  }

  has(name: string): boolean {
    return (this.#values[name] ?? undefined) !== undefined
  }

  /** Refuses what was not read; to be called when all parameters were. */
  done(): void {
    for (const name of Object.keys(this.#values))
      if (!this.#read.has(name))
        throw new CaseError(
          'unsupported-parameter',
          `Cannot run case "${this.id}": parameter "${this.#path}${name}" is not supported`,
        )
    for (const inner of this.#inner) inner.done()
  }

  fail(name: string, what: string): never {
    const value = this.#values[name]
    const shown = value === undefined ? 'it is missing' : `${JSON.stringify(value).slice(0, 60)} ${what}`
    throw new CaseError(
      'faulty-parameter',
      `Cannot run case "${this.id}": parameter "${this.#path}${name}": ${shown}`,
    )
  }

  #absent(name: string): null {
    this.#read.add(name)
    return null
  }

  #take(name: string): unknown {
    this.#read.add(name)
    return Object.hasOwn(this.#values, name) ? (this.#values[name] ?? undefined) : undefined
  }
}
