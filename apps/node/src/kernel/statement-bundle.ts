import { parseEntry } from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { NodeParts } from './node-parts.ts'
import type { KernelTables } from './kernel-tables.ts'
import { Refusal } from './refusal.ts'
import type { ShownStatement } from './read-statements.ts'
import { answerSays } from './rule-texts/answer-says.ts'

/**
 * What a reader needs to check one statement without us: the entry and its proof, and the same for every entry of
 * the directory, from which anyone computes whose key signed, and whether it was revoked since. All proofs are
 * against one checkpoint.
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

type BundleParts = Pick<NodeParts<KernelTables>, 'record' | 'vault' | 'db'>

export async function statementBundle(
  node: BundleParts,
  shown: Pick<ShownStatement, 'index' | 'visible'>,
): Promise<StatementBundle> {
  if (!shown.visible) throw new Refusal('not-found', answerSays.sealed({ index: shown.index }))
  const rows = await node.db
    .selectFrom('statement')
    .select('index')
    .where('kind', 'like', 'directory.%')
    .where('form', '=', 'open')
    .orderBy('index')
    .execute()
  const [statement, ...directory] = await proveEntries(node, [shown.index, ...rows.map(({ index }) => index)])
  const sealed = await sealedPart(node, shown)
  return {
    format: 'concert.bundle/v1',
    vkey: node.record.vkey,
    statement: statement!,
    ...(sealed === undefined ? {} : { sealed }),
    directory,
  }
}

/** The bundle as a file: its one encoding, without a line end, which every verifier insists on. */
export function formatStatementBundle(bundle: StatementBundle): Buffer {
  return Buffer.from(JSON.stringify(bundle))
}

async function proveEntries({ record }: BundleParts, indexes: readonly number[]): Promise<ProvenEntry[]> {
  const proofs = await record.proofs(indexes)
  const entries: ProvenEntry[] = []
  for (const [at, index] of indexes.entries())
    entries.push({ entry: Buffer.from(await record.entry(index)).toString('base64'), proof: proofs[at]! })
  return entries
}

/** The vault's own bytes: they alone are what the entry commits to. */
async function sealedPart(
  { record, vault }: BundleParts,
  { index }: Pick<ShownStatement, 'index'>,
): Promise<StatementBundle['sealed']> {
  const entry = parseEntry(await record.entry(index))
  const sealed = entry.form === 'sealed' ? await vault.get(entry.commitment) : undefined
  if (sealed === undefined) return undefined
  const { salt, envelope } = sealed
  return { salt: Buffer.from(salt).toString('base64'), envelope: Buffer.from(envelope).toString('base64') }
}
