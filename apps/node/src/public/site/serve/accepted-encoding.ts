import type { Encoding } from './served-file.ts'

const kept = new Map<string, readonly Encoding[]>()
const mostKept = 200

/** The encodings that a request takes, the best first; attacker-controlled. Browsers send a handful of headers for ever. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return none
  const known = kept.get(header)
  if (known !== undefined) return known
  const read = readHeader(header)
  if (kept.size < mostKept && header.length <= 200) kept.set(header, read)
  return read
}

const none: readonly Encoding[] = ['identity']

function readHeader(header: string): readonly Encoding[] {
  const taken = new Set(
    header
      .slice(0, 500)
      .toLowerCase()
      .split(',')
      .map((part) => /^\s*([a-z*]+)\s*(?:;\s*q=([01](?:\.\d{1,3})?))?\s*$/.exec(part))
      .filter((match) => match !== null && Number(match[2] ?? '1') > 0)
      .map((match) => match![1]!),
  )
  return [...(['br', 'gzip'] as const).filter((one) => taken.has(one)), 'identity']
}
