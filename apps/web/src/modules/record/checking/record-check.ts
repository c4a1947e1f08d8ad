import type { SentRecordReport } from './check-messages.ts'
import { rememberedLog, rememberLog, type RememberedLog } from './remembered-log.ts'
import { rememberAfter } from './remember-after.ts'
import { startCheck } from './start-check.ts'

/** How the one check of the whole record stands, whatever page is open. */
export type RecordCheck =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly entries: number; readonly size: number | undefined }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'key-changed'; readonly remembered: RememberedLog; readonly vkey: string }
  | {
      readonly state: 'done'
      readonly report: SentRecordReport
      readonly at: string
      /** What was remembered before it. */
      readonly before: RememberedLog | undefined
    }

let check: RecordCheck = { state: 'idle' }
let stop: (() => void) | undefined
const listeners = new Set<() => void>()

export function recordCheck(): RecordCheck {
  return check
}

export function onRecordCheck(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Reads every entry; goes on when the page that started it is left. A key other than the remembered one ends it at once. */
export async function startRecordCheck(): Promise<void> {
  if (check.state === 'running') return
  set({ state: 'running', entries: 0, size: undefined })
  try {
    const before = rememberedLog(localStorage)
    const vkey = await servedKey()
    if (before !== undefined && before.vkey !== vkey)
      return set({ state: 'key-changed', remembered: before, vkey })
    if (recordCheck().state === 'running') run(before)
  } catch (error) {
    set({ state: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

export function cancelRecordCheck(): void {
  stop?.()
  stop = undefined
  set({ state: 'cancelled' })
}

/** After what is remembered was forgotten, nothing of the last check stands. */
export function resetRecordCheck(): void {
  set({ state: 'idle' })
}

function run(before: RememberedLog | undefined): void {
  const trusted = before === undefined ? {} : { vkey: before.vkey }
  const remembered = before?.seen === undefined ? {} : { remembered: before.seen.checkpoint }
  stop = startCheck(
    { kind: 'record', url: `${location.origin}/record`, ...trusted, ...remembered },
    (message) => {
      if (message.kind === 'progress') set({ state: 'running', entries: message.entries, size: message.size })
      else if (message.kind === 'failed') set({ state: 'failed', message: message.message })
      else if (message.kind === 'record') finish(message.report, before)
    },
  )
}

function finish(report: SentRecordReport, before: RememberedLog | undefined): void {
  const at = new Date().toISOString()
  const after = rememberAfter(report, before, at)
  if (after !== undefined) rememberLog(localStorage, after)
  set({ state: 'done', report, at, before })
}

async function servedKey(): Promise<string> {
  const response = await fetch('/record/vkey', { cache: 'no-cache' })
  if (!response.ok) throw new Error(`/record/vkey: ${response.status}`)
  return (await response.text()).trim()
}

function set(next: RecordCheck): void {
  check = next
  for (const listener of listeners) listener()
}
