import type { DeskItem } from '@concert/api'

/** Matters that differ in nothing but on whom they are, or in nothing but who waits for them: one row of the desk. */
export type DeskRow = {
  readonly item: DeskItem
  /** In the order of the matters, each once. */
  readonly on: readonly DeskItem['on'][]
  readonly waiting: readonly string[]
  readonly matters: number
}

/** Joins what is one thing to look at; the order is that of the first of each. */
export function deskRows(items: readonly DeskItem[]): readonly DeskRow[] {
  const single = items.map((item) => ({ item, on: [item.on], waiting: item.waiting, matters: 1 }))
  return joined(
    joined(single, ({ waiting }) => waiting),
    ({ on }) => on,
  )
}

/** Those alike but for on whom they are and who waits, of which one must be the same. */
function joined(rows: readonly DeskRow[], sameOf: (row: DeskRow) => unknown): DeskRow[] {
  const alike = Map.groupBy(rows, (row) => {
    const { id: _, on: _on, waiting: _waiting, ...rest } = row.item
    return JSON.stringify([rest, sameOf(row)])
  })
  return [...alike.values()].map((group) => ({
    item: group[0]!.item,
    on: distinct(group.flatMap(({ on }) => on)),
    waiting: distinct(group.flatMap(({ waiting }) => waiting)),
    matters: group.reduce((sum, { matters }) => sum + matters, 0),
  }))
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}
