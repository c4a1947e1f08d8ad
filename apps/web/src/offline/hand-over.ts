import type { QueryClient } from '@tanstack/react-query'
import { addressOf } from '../api/address-of.ts'
import type { Parameters } from '../api/answers.ts'
import { answersTurn, keepFor, lastReader } from './answers-cache.ts'
import { knownReader } from './reader.ts'
import { requestClass } from './request-class.ts'

/**
 * Keeps what this page has and the service worker has not seen: the answers that came with the page, and those of the
 * browser's first visit. Later ones it keeps as they pass.
 */
export async function handOver(client: QueryClient): Promise<void> {
  const turn = answersTurn()
  for (const { queryKey, state } of client.getQueryCache().getAll()) {
    const url = urlOf(queryKey)
    const reader = readerOf(url)
    const answer = firstPage(state.data)
    if (url === undefined || reader === undefined || answer === undefined) continue
    const response = new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
    await keepFor(reader, url, response, { turn, atMs: state.dataUpdatedAt })
  }
}

function readerOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  const kind = requestClass({ method: 'GET', mode: 'cors', url }, location.origin)
  if (kind === 'session') return lastReader
  return kind === 'answer' ? knownReader() : undefined
}

function urlOf([address, parameters]: readonly unknown[]): string | undefined {
  try {
    return new URL(addressOf(String(address), (parameters ?? {}) as Parameters), location.origin).href
  } catch {
    return undefined
  }
}

/** Of a list that is read page by page, the first. */
function firstPage(data: unknown): unknown {
  const { pages } = (data ?? {}) as { readonly pages?: unknown }
  return Array.isArray(pages) ? pages[0] : data
}
