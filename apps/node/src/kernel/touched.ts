import type { Draft } from './draft.ts'

/**
 * Keys of what a draft touches: `own` ones that it must have to itself, and ones that it shares with others that share
 * them too. `alone` touches everything.
 */
export type Keys = { readonly own: readonly string[]; readonly shared: readonly string[] } | 'alone'

export type Touches = (draft: Draft) => Keys

/** What drafts that have been taken, and are not yet in the tables, touch. */
export class Touched {
  #alone = false
  readonly #ids = new Set<string>()
  readonly #own = new Set<string>()
  readonly #shared = new Set<string>()

  /** Whether the draft has to wait until these are in the tables. The same statement twice is one, so it has. */
  clashesWith({ id }: Draft, keys: Keys): boolean {
    if (this.#alone || this.#ids.has(id)) return true
    if (keys === 'alone') return this.#ids.size > 0
    return (
      keys.own.some((key) => this.#own.has(key) || this.#shared.has(key)) ||
      keys.shared.some((key) => this.#own.has(key))
    )
  }

  add({ id }: Draft, keys: Keys): void {
    this.#ids.add(id)
    if (keys === 'alone') this.#alone = true
    else {
      for (const key of keys.own) this.#own.add(key)
      for (const key of keys.shared) this.#shared.add(key)
    }
  }
}
