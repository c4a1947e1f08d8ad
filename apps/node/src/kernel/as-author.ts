import type { AgencyId } from '@concert/statement'
import type { RuleContext } from './module.ts'
import { wholeRecord, type SaidView } from './said-table.ts'

/** The tables as the author may see them: what is sealed from it is refused in the words for what there is not. */
export function asAuthor<T>(by: AgencyId, { db, directory }: RuleContext<T>): SaidView<T> {
  return { db, directory, viewer: { agency: by }, asOf: wholeRecord }
}
