import type { RequestsAnswer } from '@concert/api'

export type Request = RequestsAnswer['requests'][number]
export type Reply = Request['replies'][number]

/** Whose eyes a list is for. */
export type Reader = { readonly agency: string | undefined; readonly state: string | undefined }

export const filters = ['all', 'mine', 'open'] as const
export type RequestFilter = (typeof filters)[number]

/** Its clock runs: the first reply, be it that it was received, stops it. */
export function isOpen({ replies }: Request): boolean {
  return replies.length === 0
}

/** It asks the reader's own state and nobody has answered. */
export function awaits(request: Request, { state }: Reader): boolean {
  return isOpen(request) && state !== undefined && request.state === state
}

/** How long the first reply took, and by how much it was late; undefined while the clock runs. */
export function timeTaken({
  asked,
  due,
  replies,
}: Request): { readonly tookMs: number; readonly lateMs: number } | undefined {
  const [first] = replies
  if (first === undefined) return undefined
  const answered = Date.parse(first.answered)
  return { tookMs: answered - Date.parse(asked), lateMs: Math.max(0, answered - Date.parse(due)) }
}

export function isShown(request: Request, filter: RequestFilter, reader: Reader): boolean {
  if (filter === 'open') return isOpen(request)
  return filter === 'all' || isMine(request, reader)
}

/** Asked by the reader's agency, or of its state. */
function isMine({ agency, state }: Request, reader: Reader): boolean {
  if (reader.agency === undefined) return false
  return agency === reader.agency || state === reader.state
}

/** An address names a request by its statement's id or its place in the log. */
export function isNamed({ id, index }: Request, name: string): boolean {
  return id === name || String(index) === name
}
