import type { ImportLine, ImportReading, ReceiptAnswer } from '@concert/api'
import { ApiError, isUnreachable } from '../../../../api/api-error.ts'
import { call } from '../../../../api/client.ts'
import { readLines } from '../../../../api/read-lines.ts'
import { importAddress, type ImportOrder } from './import-order.ts'

export type RunningImport = {
  readonly order: ImportOrder
  readonly state: 'running' | 'waiting' | 'done' | 'failed'
  readonly reading: ImportReading | undefined
  /** Observations that there are to say; undefined until the file is read. */
  readonly all: number | undefined
  /** Observations that are signed and in the record. */
  readonly said: number
  readonly receipts: readonly ReceiptAnswer[]
  readonly error: unknown
}

/** The import under way in this window: it goes on while one looks at other pages. */
let running: RunningImport | undefined
const listeners = new Set<() => void>()
const againMs = 5_000
const triesAtMost = 100

export function shownImport(): RunningImport | undefined {
  return running
}

export function watchImport(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function forgetImport(): void {
  show(undefined)
}

/** Reads the file and compares it with what stands; nothing is signed. Throws ApiError. */
export async function previewImport(order: ImportOrder): Promise<ImportReading> {
  for await (const line of linesOf(order, true)) if (line.type === 'reading') return line
  throw new TypeError('The node answered without having read the file')
}

/**
 * Imports the file. What is signed stays; when the line breaks the same file is sent again, and then only says what was
 * not said before, since the rest stands already.
 */
export async function startImport(order: ImportOrder): Promise<void> {
  show({
    order,
    state: 'running',
    reading: undefined,
    said: 0,
    all: undefined,
    receipts: [],
    error: undefined,
  })
  for (let tries = 1; ; tries++) {
    const error = await tryImport(order)
    if (shownImport()?.order !== order || error === undefined) return
    if (isRefused(error) || tries > triesAtMost) return change(order, { state: 'failed', error })
    change(order, { state: 'waiting' })
    await new Promise((resolve) => setTimeout(resolve, againMs))
    change(order, { state: 'running' })
  }
}

/** What kept it from its end; undefined when it came there. */
async function tryImport(order: ImportOrder): Promise<unknown> {
  try {
    for await (const line of linesOf(order, false)) take(order, line)
    return shownImport()?.state === 'done' ? undefined : new TypeError('The answer ended too early')
  } catch (error) {
    return error
  }
}

/**
 * The node's own word ends it. A line that breaks does not, nor does what stands since: that is what the attempt before
 * had said when its line broke.
 */
function isRefused(error: unknown): boolean {
  if (!(error instanceof ApiError) || isUnreachable(error)) return false
  const status = error.problem?.status ?? 0
  return status !== 409 && status < 500
}

async function* linesOf(order: ImportOrder, isPreview: boolean): AsyncGenerator<ImportLine> {
  const headers = { 'content-type': order.file.type === '' ? 'text/csv' : order.file.type }
  const response = await call(importAddress(order, isPreview), { method: 'POST', headers, body: order.file })
  yield* readLines<ImportLine>(response)
}

function take(order: ImportOrder, line: ImportLine): void {
  if (running?.order !== order) return
  const { said, receipts } = running
  if (line.type === 'reading') change(order, { reading: line, all: said + line.fresh + line.corrections })
  if (line.type === 'receipt')
    change(order, { said: said + line.observations, receipts: [...receipts, line] })
  if (line.type === 'done') change(order, { state: 'done' })
  if (line.type === 'problem') throw new ApiError({ ...line, type: 'urn:concert:problem:import' })
}

function change(order: ImportOrder, changes: Partial<RunningImport>): void {
  if (running?.order === order) show({ ...running, ...changes })
}

function show(next: RunningImport | undefined): void {
  running = next
  for (const listener of listeners) listener()
}
