import type { Briefing } from '@concert/briefing'
import type { Recomputed } from '@concert/node'
import { sha256Hex, type Attachment } from '@concert/statement'
import { firstDifference } from './first-difference.ts'
import { namePlace } from './name-place.ts'

/** How an issue compares with what was computed anew. */
export type Comparison = {
  readonly ok: boolean
  /** The first figure, or word, that is another. */
  readonly difference?: { readonly place: string; readonly stated: unknown; readonly computed: unknown }
  /** In the order of the statement, then what was computed and is not attached. */
  readonly files: readonly ComparedFile[]
}

export type ComparedFile = {
  readonly name: string
  readonly ok: boolean
  /** Where the bytes first differ, counted from 0, when the file itself is at hand. */
  readonly firstByte?: number
  readonly message: string
}

/**
 * Compares every figure, then the very bytes of every file. `bytesOf` is a file of the issue by its digest, where it is
 * at hand; the digests themselves are signed.
 */
export function compareIssue(
  attached: readonly Attachment[],
  { briefing, files }: Recomputed,
  bytesOf: (sha256: string) => Uint8Array | undefined,
): Comparison {
  const figures = attached.find(({ name }) => /^briefing-\d+\.json$/.test(name))
  const stated = figures === undefined ? undefined : bytesOf(figures.sha256)
  const difference = stated === undefined ? undefined : compareFigures(stated, briefing)
  const compared = attached.map((one) => compareFile(one, files.get(one.name)?.bytes, bytesOf(one.sha256)))
  const names = new Set(attached.map(({ name }) => name))
  const missing = [...files.keys()].filter((name) => !names.has(name)).map(notAttached)
  const all = [...compared, ...missing]
  return {
    ok: difference === undefined && all.every(({ ok }) => ok),
    ...(difference === undefined ? {} : { difference }),
    files: all,
  }
}

function compareFigures(stated: Uint8Array, computed: Briefing): Comparison['difference'] {
  const said = JSON.parse(Buffer.from(stated).toString('utf8')) as Briefing
  const plain = JSON.parse(JSON.stringify(computed)) as Briefing
  const found = firstDifference(said, plain)
  if (found === undefined) return undefined
  return { place: namePlace(found, said, plain), stated: found.stated, computed: found.computed }
}

function compareFile(
  { name, sha256, bytes }: Attachment,
  computed: Uint8Array | undefined,
  stated: Uint8Array | undefined,
): ComparedFile {
  if (computed === undefined) return { name, ok: false, message: 'it does not follow from the record' }
  if (computed.length === bytes && sha256Hex(computed) === sha256)
    return { name, ok: true, message: `the same ${bytes} bytes` }
  if (stated === undefined)
    return {
      name,
      ok: false,
      message: `computed anew it has ${computed.length} bytes, and ${bytes} were signed`,
    }
  let firstByte = 0
  while (stated[firstByte] === computed[firstByte] && firstByte < stated.length) firstByte++
  return {
    name,
    ok: false,
    firstByte,
    message: `from byte ${firstByte} on other bytes are computed: ${excerpt(computed, firstByte)}, where ${excerpt(stated, firstByte)} was signed`,
  }
}

function notAttached(name: string): ComparedFile {
  return { name, ok: false, message: 'it follows from the record, and the issue does not attach it' }
}

const excerptBytes = 24

function excerpt(bytes: Uint8Array, at: number): string {
  return JSON.stringify(Buffer.from(bytes.subarray(at, at + excerptBytes)).toString('latin1'))
}
