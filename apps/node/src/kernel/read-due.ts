import type { Due } from '@concert/api'
import type { DueView, Module } from './module.ts'

/** What the modules say waits for somebody: by when it is due, then what has no due by since. */
export async function readDue<T>(
  modules: readonly Pick<Module<T>, 'due'>[],
  view: DueView<T>,
): Promise<readonly Due[]> {
  const told = await Promise.all(modules.map(async ({ due }) => due?.(view) ?? []))
  return byDue(told.flat())
}

type Placed = { readonly due?: string | undefined; readonly since: string; readonly id: string }

/** What has no due comes last, the older first; `id` settles what is due at once. */
export function byDue<T extends Placed>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, key: `${one.due ?? '9'} ${one.since} ${one.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one)
}
