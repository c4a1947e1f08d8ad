import type { Briefing } from '@concert/briefing'
import type { OpenRecord } from '@concert/record'
import { join } from 'node:path'
import { openTables } from './kernel/open-tables.ts'
import { computeBriefing, type BriefingContent } from './modules/briefings/compute-briefing.ts'
import { renderForms, type RenderedForm } from './modules/briefings/render-forms.ts'
import { allModules } from './modules/modules.ts'

/** The first entries of a record, proven by whoever hands them in, and what they attach in the open. */
export type ProvenRecord = Pick<OpenRecord, 'origin' | 'size' | 'entry' | 'entries' | 'rootAt'> & {
  /** The bytes of a digest; rejects where they are not to be had. */
  readonly attachment: (sha256: string) => Promise<Uint8Array>
}

export type Recomputed = {
  readonly briefing: Briefing
  /** Every form by its file's name. */
  readonly files: ReadonlyMap<string, RenderedForm>
}

/**
 * Computes an issue anew from nothing but the record and the words of its statement, by the same code that a node
 * issues it with: tables are built in `dir`, which is the caller's to empty. As everyone may see it: what is sealed
 * stays sealed. Throws Refusal where the record does not hold what the issue speaks of.
 */
export async function recomputeBriefing(
  record: ProvenRecord,
  content: BriefingContent,
  dir: string,
): Promise<Recomputed> {
  const root = await record.rootAt(record.size())
  const modules = allModules()
  const { db } = await openTables({
    location: { dir: join(dir, 'tables') },
    record: { ...record, checkpoint: () => ({ size: record.size(), root }) },
    modules,
    reader: { sealed: async () => undefined, attachment: record.attachment },
    say: () => undefined,
    onBroken: () => undefined,
  })
  try {
    const briefing = await computeBriefing({ db, record, modules }, content)
    return { briefing, files: await renderForms(briefing) }
  } finally {
    await db.destroy()
  }
}
