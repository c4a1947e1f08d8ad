import type { Kysely } from 'kysely'
import type { ThreatsTables } from '../tables.ts'
import type { Agreed, AgreedSet } from './agreed.ts'
import { defaultParameters } from './default-parameters.ts'

/** All that was ever agreed, the built-in set first; each stands from the vintage that holds its statement. */
export async function readAgreedSets(db: Kysely<ThreatsTables>): Promise<readonly AgreedSet[]> {
  const rows = await db
    .selectFrom('threat_parameters')
    .select(['id', 'index', 'algorithms'])
    .orderBy('index')
    .execute()
  const agreed = rows.map(({ id, index, algorithms }) => ({
    parameters: id,
    from: index + 1,
    algorithms: JSON.parse(algorithms) as Agreed[],
  }))
  return [defaultParameters, ...agreed]
}
