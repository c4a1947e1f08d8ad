import { parseEntry, parseEnvelope, parseStatement } from '@concert/statement'
import type { Text } from '@concert/briefing'
import type { RunningNode } from './open-node.ts'

/** What the statement of an entry is called by its module; undefined for what has no title or is not understood here. */
export async function titleOf(
  { record, vault, modules }: Pick<RunningNode, 'record' | 'vault' | 'modules'>,
  index: number,
): Promise<Text | undefined> {
  const entry = parseEntry(await record.entry(index))
  const bytes = entry.form === 'open' ? entry.envelope : (await vault.get(entry.commitment))?.envelope
  if (bytes === undefined) return undefined
  const said = parseStatement(parseEnvelope(bytes).payload)
  if (!said.understood) return undefined
  const module = modules.find(({ kinds }) => kinds.includes(said.statement.kind))
  return module?.title?.(said.statement)
}
