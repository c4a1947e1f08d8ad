import type { Accepted } from './draft.ts'

type Shown = Pick<Accepted, 'said' | 'entrySha256'>

/** What no reader would look for by words: figures have their own pages, keys and envelopes their own names. */
const unsearchable = new Set(['observations', 'envelope', 'salt', 'publicKey'])

/**
 * What an entry's statements are found by: every text of their bodies and the names of their attachments, in small
 * letters; and the digests of the entry and of the attachments, each after a space.
 */
export function searchableParts(shown: readonly Shown[]): readonly [text: string, digests: string] {
  const texts = shown.flatMap(({ said: { statement } }) => [
    ...textsIn(statement.body),
    ...(statement.attachments ?? []).map(({ name }) => name),
  ])
  const digests = shown.flatMap(({ said: { statement }, entrySha256 }) => [
    entrySha256,
    ...(statement.attachments ?? []).map(({ sha256 }) => sha256),
  ])
  return [inSmallLetters(texts.join('\n')), digests.map((one) => ` ${one}`).join('')]
}

/** As both sides of a search write their words: composed (Unicode NFC) and in small letters, in any script. */
export function inSmallLetters(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/** A statement's depth is bounded when it is parsed. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (unsearchable.has(name) ? [] : textsIn(inner)))
}
