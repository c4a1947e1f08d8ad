import {
  applyDirectory,
  emptyDirectory,
  parseEntry,
  parseEnvelope,
  parseStatement,
  type Directory,
} from '@concert/statement'
import type { Kysely } from 'kysely'
import type { KernelTables } from './kernel-tables.ts'
import type { NodeParts } from './node-parts.ts'

/**
 * The directory as the first `size` entries of the record make it: names and order as they were then, whatever has
 * been said since. The directory stands in the open, so this is the same for everyone who holds the record.
 */
export async function directoryAt(
  {
    db,
    record,
  }: { readonly db: Kysely<KernelTables>; readonly record: Pick<NodeParts<never>['record'], 'entry'> },
  size: number,
): Promise<Directory> {
  const rows = await db
    .selectFrom('statement')
    .select('index')
    .where('kind', 'like', 'directory.%')
    .where('form', '=', 'open')
    .where('index', '<', size)
    .orderBy('index')
    .execute()
  let directory = emptyDirectory
  for (const { index } of rows) {
    const entry = parseEntry(await record.entry(index))
    if (entry.form === 'sealed') continue
    const said = parseStatement(parseEnvelope(entry.envelope).payload)
    if (said.understood)
      directory = applyDirectory(directory, { index, received: entry.received, statement: said.statement })
  }
  return directory
}
