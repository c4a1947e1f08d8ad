import type { Due } from '@concert/api'
import type { DueView, Module } from './module.ts'

/** What the modules say waits for somebody: by when it is due, then what has no due by since. */
export async function readDue<T>(
  modules: readonly Pick<Module<T>, 'due'>[],
  view: DueView<T>,
): Promise<readonly Due[]> {
  const told = await Promise.all(modules.map(async ({ due }) => due?.(view) ?? []))
  return told.flat().sort(byDue)
}

/** What has no due comes last, the older first; `id` settles what is due at once. */
export function byDue<
  T extends { readonly due?: string | undefined; readonly since: string; readonly id: string },
>(a: T, b: T): number {
  const [first, second] = [a, b].map(({ due, since, id }) => `${due ?? '9'} ${since} ${id}`) as [
    string,
    string,
  ]
  return first < second ? -1 : first > second ? 1 : 0
}
