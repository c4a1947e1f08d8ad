/** Says of a response that it is not from now: the instant at which the node gave it. */
export const keptHeader = 'x-concert-kept'

/** Names the reader to the service worker; the node takes no notice. */
export const readerHeader = 'x-concert-reader'

const longestKeptMs = 24 * 3_600_000
const largestBytes = 4 * 1024 * 1024

/** A copy to keep, with its instant; undefined for what is no good answer, or too large. */
export async function toKeep(response: Response, nowMs: number): Promise<Response | undefined> {
  if (response.status !== 200 || !isJson(response)) return undefined
  const body = await response.blob()
  if (body.size > largestBytes) return undefined
  const at = new Date(nowMs).toISOString()
  return new Response(body, { headers: { 'content-type': 'application/json', [keptHeader]: at } })
}

/** Whether a kept answer may still be shown: after a day, nobody takes it for what is known. */
export function isStillGood(kept: Response, nowMs: number): boolean {
  const at = Date.parse(kept.headers.get(keptHeader) ?? '')
  return nowMs - at < longestKeptMs
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') === true
}
