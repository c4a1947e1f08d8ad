import type { Frame } from '@concert/statement'

/** How a statement names another: what it answers, replaces, opens to all, or refers to in any other place. */
export type LinkHow = 'replies-to' | 'replaces' | 'discloses' | 'refers-to'

export type Link = { readonly named: string; readonly how: LinkHow }

/** More names than any kind of statement has use for; attacker-controlled by whoever holds a key. */
const mostLinks = 1_000

/** Figures and envelopes name nothing. */
const nameless = new Set(['observations', 'envelope', 'salt', 'publicKey'])

/**
 * The statements that one names, each once: in its frame, and anywhere in its body, where every 64 hex digits may be an
 * id. A digest of anything else is nobody's id, so what it seems to name is never found.
 */
export function linksOf({ inReplyTo, replaces, refs = [], body }: Frame, disclosed?: string): Link[] {
  const all: Link[] = [
    ...(replaces === undefined ? [] : [{ named: replaces, how: 'replaces' as const }]),
    ...(inReplyTo === undefined ? [] : [{ named: inReplyTo, how: 'replies-to' as const }]),
    ...(disclosed === undefined ? [] : [{ named: disclosed, how: 'discloses' as const }]),
    ...[...refs, ...idsIn(body)].map((named) => ({ named, how: 'refers-to' as const })),
  ]
  const seen = new Set<string>()
  return all.filter(({ named }) => !seen.has(named) && seen.add(named)).slice(0, mostLinks)
}

const idPattern = /^[0-9a-f]{64}$/

/** A statement's depth is bounded when it is parsed. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return idPattern.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (nameless.has(name) ? [] : idsIn(inner)))
}
