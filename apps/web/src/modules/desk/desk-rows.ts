import type { DeskItem } from '@concert/api'

/** Matters that differ in nothing but on whom they are: one row of the desk, however many states they are on. */
export type DeskRow = {
  readonly item: DeskItem
  /** In the order of the matters, each once. */
  readonly on: readonly DeskItem['on'][]
  readonly matters: number
}

/** Joins what is one thing to look at; the order is that of the first of each. */
export function deskRows(items: readonly DeskItem[]): readonly DeskRow[] {
  const alike = Map.groupBy(items, ({ id: _, on: _on, ...rest }) => JSON.stringify(rest))
  return [...alike.values()].map((joined) => ({
    item: joined[0]!,
    on: [...new Map(joined.map(({ on }) => [JSON.stringify(on), on])).values()],
    matters: joined.length,
  }))
}
