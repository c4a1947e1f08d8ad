import { Buffer } from 'node:buffer'
import type { RunningNode } from './open-node.ts'
import { Refusal } from './refusal.ts'
import type { ShownStatement } from './read-statements.ts'

/**
 * What a reader needs to check one statement without us: the entry and its proof, and the same for every entry of
 * the directory, from which anyone computes whose key signed, and whether it was revoked since. All proofs are against one checkpoint.
 */
export type StatementBundle = {
  readonly format: 'concert.bundle/v1'
  readonly vkey: string
  readonly statement: ProvenEntry
  /** For a sealed statement: what its entry commits to. */
  readonly sealed?: { readonly salt: string; readonly envelope: string }
  readonly directory: readonly ProvenEntry[]
}

export type ProvenEntry = { readonly entry: string; readonly proof: string }

export async function statementBundle(node: RunningNode, shown: ShownStatement): Promise<StatementBundle> {
  if (!shown.visible) throw new Refusal('not-found', `Entry ${shown.index} is sealed, and not for you`)
  const rows = await node.db
    .selectFrom('statement')
    .select('index')
    .where('kind', 'like', 'directory.%')
    .orderBy('index')
    .execute()
  const { size } = node.record.checkpoint()
  const prove = async (index: number): Promise<ProvenEntry> => ({
    entry: Buffer.from(await node.record.entry(index)).toString('base64'),
    proof: await node.record.proof(index, size),
  })
  const directory: ProvenEntry[] = []
  for (const { index } of rows) directory.push(await prove(index))
  const sealed =
    shown.form === 'sealed'
      ? { salt: shown.salt!, envelope: Buffer.from(JSON.stringify(shown.envelope)).toString('base64') }
      : undefined
  return {
    format: 'concert.bundle/v1',
    vkey: node.record.vkey,
    statement: await prove(shown.index),
    ...(sealed === undefined ? {} : { sealed }),
    directory,
  }
}
