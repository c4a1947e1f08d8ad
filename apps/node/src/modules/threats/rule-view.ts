import type { AgencyId } from '@concert/statement'
import type { RuleContext } from '../../kernel/module.ts'
import type { View } from './queries.ts'
import type { ThreatsTables } from './tables.ts'

/** Everything that the tables hold; their own integers end here. */
const whole = { size: 2_147_483_647, instant: undefined }

/** The tables as the author may see them: what is sealed from it is refused in the words for what there is not. */
export function asAuthor(by: AgencyId, { db, directory }: RuleContext<ThreatsTables>): View {
  return { db, directory, viewer: { agency: by }, asOf: whole }
}
