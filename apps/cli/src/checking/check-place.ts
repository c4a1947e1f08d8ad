import { checkFolder, type FolderReport } from '@concert/record'
import { parseVkey, type TreeReport } from '@concert/tlog'
import { checkRecord, type AttachmentReport, type AuditReport } from '@concert/verify'
import type { LogKey } from './log-key.ts'
import { tablesBehind, type RecordPlace } from './open-place.ts'
import { openVaultCheck, type CheckFault, type VaultReport } from './vault-check.ts'

export type PlaceReport = {
  readonly ok: boolean
  readonly name: string
  readonly form: RecordPlace['form']
  readonly origin: string
  readonly key: LogKey
  readonly size: number | undefined
  readonly root: string | undefined
  readonly entries: number
  readonly audit: AuditReport
  /** What entries point to outside the log. */
  readonly content: Omit<VaultReport, 'faults'>
  readonly tables: { readonly size: number; readonly position: number } | undefined
  /** The private part was left alone, for a writer is at work in it. */
  readonly isRunning: boolean
  readonly leftovers: readonly string[]
  /** Of the files and what they point to; those of who signed what stand in `audit`. */
  readonly faults: readonly CheckFault[]
  readonly moreFaults: number
}

type Progress = (checked: number, size: number) => void

/** Checks everything that can be: tree and files, who signed what, what entries point to, and where the tables are. */
export async function checkPlace(place: RecordPlace, key: LogKey, progress?: Progress): Promise<PlaceReport> {
  const vault = place.dir === undefined ? undefined : await openVaultCheck(place.dir)
  const { tree, audit, attachments } = await checkRecord(place.source, {
    vkey: key.vkey,
    maxAttachmentBytes: Infinity,
    onProgress: ({ entries, size }) => progress?.(entries, size),
    onEntry: async (index, bytes) => vault?.entry(index, bytes),
  })
  const files = isQuiet(place) ? await checkFolder(place.dir!, key.vkey) : tree
  const tables = place.node === undefined ? undefined : await tablesBehind(place.node.url)
  const held = vault?.report() ?? { opened: 0, attachments: 0, faults: [] }
  const faults = [...fromFiles(files), ...fromAttachments(attachments), ...held.faults, ...fromTables(tables)]
  return {
    ok: faults.length === 0 && audit.faults.length === 0,
    name: place.name,
    form: place.form,
    origin: parseVkey(key.vkey).name,
    key,
    size: tree.size,
    root: tree.root,
    entries: tree.entries,
    audit,
    content: { opened: held.opened, attachments: attachments.good + held.attachments },
    tables,
    isRunning: place.form === 'data' && place.node !== undefined,
    leftovers: 'leftovers' in files ? files.leftovers : [],
    faults,
    moreFaults: files.moreFaults + attachments.moreFaults,
  }
}

/** A data folder without a writer: only then do its private part and its leftovers hold still. */
function isQuiet({ form, node }: RecordPlace): boolean {
  return form === 'data' && node === undefined
}

function fromFiles({ faults }: TreeReport | FolderReport): CheckFault[] {
  return faults.map(({ path, index, what }) => ({
    place: path,
    ...(index === undefined ? {} : { index }),
    message: what,
  }))
}

function fromAttachments({ faults }: AttachmentReport): CheckFault[] {
  return faults.map(({ path, code: _, ...fault }) => ({ place: path!, ...fault }))
}

function fromTables(tables: PlaceReport['tables']): CheckFault[] {
  if (tables === undefined || tables.position >= tables.size) return []
  return [
    {
      place: 'tables',
      message: `stand at ${tables.position} and do not come to ${tables.size}; "concert rebuild" builds them anew`,
    },
  ]
}

/** Every fault, those of the audit after those of the files. */
export function allFaults({ faults, audit }: PlaceReport): CheckFault[] {
  return [...faults, ...audit.faults.map(({ index, code, message }) => ({ place: code, index, message }))]
}
