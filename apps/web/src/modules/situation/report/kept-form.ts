import { createStore, del, get, set } from 'idb-keyval'
import type { SavedParts } from './draft-saving.ts'
import type { ReportForm } from './report-form.ts'

/** What somebody writes, as this browser keeps it: with the drafts that the node has of it. */
export type KeptForm = {
  readonly form: ReportForm
  readonly saved: SavedParts
  /** This browser's instant. */
  readonly kept: string
}

const store = createStore('concert-forms', 'forms')

/** Undefined where nothing was kept, or this browser keeps nothing (as in a private window of some). */
export async function keptForm(key: string): Promise<KeptForm | undefined> {
  return get<KeptForm>(key, store).catch(() => undefined)
}

export async function keepForm(key: string, kept: KeptForm): Promise<void> {
  await set(key, kept, store)
}

export async function forgetForm(key: string): Promise<void> {
  await del(key, store)
}
