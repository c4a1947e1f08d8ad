import type { NeedAnswer } from '@concert/api'

/** What differs in nothing but who waits for it is one thing to do; the order is that of the first of each. */
export function joinedNeeds(needs: readonly NeedAnswer[]): readonly NeedAnswer[] {
  const alike = Map.groupBy(needs, ({ id: _, waiting: _waiting, ...rest }) => JSON.stringify(rest))
  return [...alike.values()].map((group) => {
    const waiting = [...new Set(group.flatMap((one) => one.waiting ?? []))]
    return { ...group[0]!, waiting }
  })
}
