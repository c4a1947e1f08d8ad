import type { OpenRecord } from '@concert/record'
import { parseEntry, signerFault, type Directory } from '@concert/statement'
import { disclosureFault } from './disclosure.ts'
import type { Draft } from './draft.ts'
import type { KernelTables } from './kernel-tables.ts'
import type { Module, RuleContext } from './module.ts'
import { Refusal } from './refusal.ts'

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
      (await disclosureFault(draft, (index) => commitmentAt(index, record)))
    if (fault !== undefined) refusals.set(draft, fault)
  }
  return refusals
}

/** Intake has asked the same; a key may have ended while the draft was waiting. */
function authorFault({ said, envelope }: Draft, directory: Directory): Refusal | undefined {
  if (directory.secretariat === undefined) return undefined
  const fault = signerFault(directory, said.statement, envelope)
  return fault === undefined
    ? undefined
    : new Refusal(fault.code, `Cannot take statement: ${fault.place}: ${fault.message}`, [fault])
}

async function commitmentAt(index: number, record: OpenRecord): Promise<string | undefined> {
  if (index >= record.size()) return undefined
  const entry = parseEntry(await record.entry(index))
  return entry.form === 'sealed' ? entry.commitment : undefined
}
