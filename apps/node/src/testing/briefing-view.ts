import type { Kysely } from 'kysely'
import type { BriefingView } from '../kernel/module.ts'
import { everyone } from '../kernel/visibility.ts'
import type { TestNode } from './test-node.ts'

/** What everyone may know for a briefing of today, of the whole record or of its first entries. */
export function briefingView<T>(
  { node }: TestNode,
  {
    size = node.record.size(),
    previous,
  }: { readonly size?: number; readonly previous?: number | undefined } = {},
): BriefingView<T> {
  const now = node.clock.now()
  const date = now.slice(0, 10)
  return {
    db: node.db as unknown as Kysely<T>,
    directory: node.directory(),
    viewer: everyone,
    asOf: { size, instant: now },
    origin: node.record.origin,
    event: 'covid-19',
    date,
    previous: previous === undefined ? undefined : { number: 1, date, size: previous },
  }
}
