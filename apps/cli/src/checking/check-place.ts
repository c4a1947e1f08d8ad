import { checkFolder, checkRecord, type CheckReport, type FolderReport } from '@concert/record'
import { parseVkey } from '@concert/tlog'
import { openAudit, type AuditReport } from '@concert/verify'
import { openContentCheck, type CheckFault, type ContentReport } from './check-content.ts'
import type { LogKey } from './log-key.ts'
import { tablesBehind, type RecordPlace } from './open-place.ts'

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
  readonly content: Omit<ContentReport, 'faults'>
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
  const origin = parseVkey(key.vkey).name
  const audit = openAudit(origin)
  const content = await openContentCheck(place.source, place.dir)
  const tree = await checkRecord(place.source, {
    vkey: key.vkey,
    ...(progress === undefined ? {} : { progress }),
    onEntry: async (index, bytes) => {
      audit.entry(index, bytes)
      await content.entry(index, bytes)
    },
  })
  const files = isQuiet(place) ? await checkFolder(place.dir!, key.vkey) : tree
  const tables = place.node === undefined ? undefined : await tablesBehind(place.node.url)
  const { faults: contentFaults, ...found } = content.report()
  const audited = audit.report()
  const faults = [...fromFiles(files), ...contentFaults, ...fromTables(tables)]
  return {
    ok: faults.length === 0 && audited.faults.length === 0,
    name: place.name,
    form: place.form,
    origin,
    key,
    size: tree.size,
    root: tree.root,
    entries: tree.entries,
    audit: audited,
    content: found,
    tables,
    isRunning: place.form === 'data' && place.node !== undefined,
    leftovers: 'leftovers' in files ? (files as FolderReport).leftovers : [],
    faults,
    moreFaults: files.moreFaults,
  }
}

/** A data folder without a writer: only then do its private part and its leftovers hold still. */
function isQuiet({ form, node }: RecordPlace): boolean {
  return form === 'data' && node === undefined
}

function fromFiles({ faults }: CheckReport | FolderReport): CheckFault[] {
  return faults.map(({ path, index, what }) => ({
    place: path,
    ...(index === undefined ? {} : { index }),
    message: what,
  }))
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
