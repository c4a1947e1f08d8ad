import type { ReadInPlace } from '@concert/api'

export type QuotedPart = { readonly text: string; readonly as: 'plain' | 'found' | 'left-out' }

const around = 160

/** The line of a text around a place, not more than some words of it in front and behind. */
export function lineAround(text: string, { start, end }: ReadInPlace): ReadInPlace {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  return {
    start: Math.max(lineStart, start - around),
    end: Math.min(lineEnd === -1 ? text.length : lineEnd, end + around),
  }
}

/** A part of a text, cut where something was found and where a person's name stands; names come first. */
export function quotedParts(
  text: string,
  part: ReadInPlace,
  { found, leftOut }: { readonly found: readonly ReadInPlace[]; readonly leftOut: readonly ReadInPlace[] },
): readonly QuotedPart[] {
  const isIn = (places: readonly ReadInPlace[], at: number): boolean =>
    places.some(({ start, end }) => start <= at && at < end)
  const kindAt = (at: number): QuotedPart['as'] =>
    isIn(leftOut, at) ? 'left-out' : isIn(found, at) ? 'found' : 'plain'
  const edges = [...found, ...leftOut]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > part.start && edge < part.end)
  const cuts = [...new Set([part.start, ...edges, part.end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => ({ text: text.slice(start, cuts[at + 1]), as: kindAt(start) }))
}
