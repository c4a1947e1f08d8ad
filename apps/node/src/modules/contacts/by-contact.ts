import type { Contact } from './contact.ts'

type One = {
  readonly kind: string
  readonly index: number
  readonly id: string
  readonly replaces: string | null
  readonly inReplyTo: string | null
  readonly refs: readonly string[]
}

/**
 * What was said, by the conversation that it belongs to. A reader may see an answer and not what it answers, so two
 * statements belong together also by an id that both name and the reader knows nothing else of. Other references of a
 * readout lead elsewhere, as to the meeting before, and tie nothing together.
 */
export function byContact(all: Contact): Contact[] {
  const kinds = Object.entries(all) as [keyof Contact, readonly One[]][]
  const everything = kinds.flatMap(([, ones]) => ones)
  const groups = new Groups()
  for (const one of everything) for (const named of namedBy(one)) groups.join(one.id, named)
  const grouped = kinds.map(([name, ones]) => [name, Map.groupBy(ones, ({ id }) => groups.of(id))] as const)
  const roots = everything.toSorted((a, b) => a.index - b.index).map(({ id }) => groups.of(id))
  const contacts = [...new Set(roots)].map(
    (root) =>
      Object.fromEntries(grouped.map(([name, by]) => [name, by.get(root) ?? []])) as unknown as Contact,
  )
  return contacts.filter(isTold)
}

/** Of a conversation of which a reader sees a cleared line or an answer alone, nothing is known that could be shown. */
function isTold({ conversations, readouts, publications }: Contact): boolean {
  return conversations.length + readouts.length + publications.length > 0
}

/** The ids by which a statement belongs to a conversation. */
export function namedBy({ kind, replaces, inReplyTo, refs }: One): string[] {
  const origin = kind === 'contacts.readout' || kind === 'contacts.publication' ? refs[0] : undefined
  return [replaces, inReplyTo, origin].filter((id) => typeof id === 'string')
}

/** Disjoint sets of ids. */
class Groups {
  readonly #above = new Map<string, string>()

  of(id: string): string {
    let top = id
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above
    for (let at = id; at !== top;) {
      const next = this.#above.get(at)!
      this.#above.set(at, top)
      at = next
    }
    return top
  }

  join(one: string, other: string): void {
    const [a, b] = [this.of(one), this.of(other)]
    if (a !== b) this.#above.set(a, b)
  }
}
