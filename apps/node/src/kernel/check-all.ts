import type { OpenRecord } from '@concert/record'
import { parseEntry, signerFault, type Directory } from '@concert/statement'
import { disclosureFault, type SealedEntry } from './disclosure.ts'
import type { Draft } from './draft.ts'
import type { KernelTables } from './kernel-tables.ts'
import type { Module, RuleContext } from './module.ts'
import { Refusal } from './refusal.ts'
import { intakeSays } from './rule-texts/intake-says.ts'
import { signerRefusal } from './signer-refusal.ts'
import { toldAt } from './told-at.ts'

type Modules = readonly Module<KernelTables>[]

/** The module that a draft's kind belongs to; undefined for kinds that only the kernel or nobody here knows. */
export function moduleOf(modules: Modules, { said }: Draft): Module<KernelTables> | undefined {
  return modules.find(({ kinds }) => (kinds as readonly string[]).includes(said.statement.kind))
}

/** All refusals of a batch: by the directory as it stands now, by each module's rules, and for disclosures. */
export async function checkAll(
  drafts: readonly Draft[],
  modules: Modules,
  context: RuleContext<KernelTables>,
  record: OpenRecord,
): Promise<ReadonlyMap<Draft, Refusal>> {
  const refusals = new Map<Draft, Refusal>()
  for (const module of modules) {
    const own = drafts.filter((draft) => draft.said.understood && moduleOf(modules, draft) === module)
    if (own.length > 0)
      for (const [draft, refusal] of await module.check(own, context)) refusals.set(draft, refusal)
  }
  for (const draft of drafts) {
    const fault =
      authorFault(draft, context.directory) ??
      newerDirectoryFault(draft, context.directory) ??
      (await disclosureFault(draft, (index) => sealedAt(index, record, context)))
    if (fault !== undefined) refusals.set(draft, fault)
  }
  return refusals
}

/** Intake has asked the same; a key may have ended while the draft was waiting. */
function authorFault({ said, envelope }: Draft, directory: Directory): Refusal | undefined {
  if (directory.secretariat === undefined) return undefined
  const fault = signerFault(directory, said.statement, envelope)
  return fault === undefined ? undefined : signerRefusal(fault)
}

/**
 * A directory statement of a newer version is kept without being understood, and a later version of this software
 * will apply it: so only the Secretariat may say one, and only for everyone to see.
 */
function newerDirectoryFault({ said }: Draft, directory: Directory): Refusal | undefined {
  const { kind, by, label, version } = said.statement
  if (said.understood || !kind.startsWith('directory.')) return undefined
  if (by === directory.secretariat && label === 'TLP:CLEAR') return undefined
  const texts = intakeSays.newerDirectory({ kind, version })
  return new Refusal('not-entitled', `Cannot take statement: kind: ${texts.en}`, [toldAt('kind', texts)])
}

async function sealedAt(
  index: number,
  record: OpenRecord,
  { db }: RuleContext<KernelTables>,
): Promise<SealedEntry | undefined> {
  if (index >= record.size()) return undefined
  const entry = parseEntry(await record.entry(index))
  if (entry.form === 'open') return undefined
  const row = await db
    .selectFrom('statement')
    .select('disclosed')
    .where('index', '=', index)
    .executeTakeFirst()
  return { commitment: entry.commitment, disclosed: row?.disclosed ?? undefined }
}
