type Said = { readonly state: string | null; readonly index: number }

/** By state in protocol order, whoever is no member and the Secretariat after them, each in the order in which it spoke. */
export function byParty<S extends Said>(said: readonly S[], order: readonly string[]): readonly S[] {
  const rankOf = ({ state }: Said): number => {
    const rank = state === null ? -1 : order.indexOf(state)
    return rank === -1 ? order.length : rank
  }
  return said.toSorted((a, b) => rankOf(a) - rankOf(b) || a.index - b.index)
}
