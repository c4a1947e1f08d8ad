import { sha256Hex } from '@concert/statement'
import { Buffer } from 'node:buffer'

/** SHA-256 of a value as JSON with its keys in order (RFC 8785 for texts and whole numbers), in hex. */
export function jsonDigest(value: unknown): string {
  return sha256Hex(Buffer.from(JSON.stringify(inOrder(value))))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}
