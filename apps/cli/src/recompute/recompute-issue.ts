import type { BriefingContent } from '@concert/node'
import type { Bodies } from '@concert/statement'
import { parseProof } from '@concert/tlog'
import type { ProofReport } from '@concert/verify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RecordPlace } from '../checking/open-place.ts'
import { compareIssue, type Comparison } from './compare-issue.ts'
import { readProvenRecord } from './read-proven-record.ts'

/** An issue of a briefing, computed anew. */
export type RecomputedIssue = Comparison & { readonly number: number; readonly size: number }

/** A proof that holds, of an issue, with the bundle's own bytes. */
export type ProvenIssue = {
  readonly proof: ProofReport & { readonly issue: NonNullable<ProofReport['issue']> }
  readonly bundle: Uint8Array
}

/**
 * Computes an issue anew from the record at a place, in a folder of its own that is gone afterwards, and compares every
 * figure and every byte. `given` is the issue's files by their digests; those that are not there are asked of the place.
 * Throws CommandError for a record that is at fault, or is another than the issue's.
 */
export async function recomputeIssue(
  { proof, bundle }: ProvenIssue,
  place: RecordPlace,
  given: ReadonlyMap<string, Uint8Array>,
): Promise<RecomputedIssue> {
  const { recomputeBriefing } = await import('@concert/node')
  const { size, number } = proof.issue
  const dir = await mkdtemp(join(tmpdir(), 'concert-recompute-'))
  try {
    const record = await readProvenRecord(place, { ...logOf(proof, bundle), size }, dir)
    const recomputed = await recomputeBriefing(record, contentOf(proof), dir)
    const attached = proof.statement!.attachments ?? []
    const files = new Map(given)
    for (const { sha256 } of attached)
      if (!files.has(sha256)) {
        const bytes = await record.attachment(sha256).catch(() => undefined)
        if (bytes !== undefined) files.set(sha256, bytes)
      }
    return { number, size, ...compareIssue(attached, recomputed, (sha256) => files.get(sha256)) }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** What the issue's own proof was checked with. */
function logOf(
  { findings }: ProofReport,
  bundle: Uint8Array,
): { readonly vkey: string; readonly origin: string; readonly checkpoint: string } {
  const { vkey, origin } = findings.find(({ code }) => code === 'log-key')!.facts
  const { statement } = JSON.parse(Buffer.from(bundle).toString('utf8')) as { statement: { proof: string } }
  return { vkey: String(vkey), origin: String(origin), checkpoint: parseProof(statement.proof).checkpoint }
}

function contentOf({ statement }: ProofReport): BriefingContent {
  const { body, about, replaces } = statement!
  const { number, date, size, words, correction } = body as Bodies['briefings.issue']
  return {
    number,
    date,
    size,
    words,
    event: about!,
    ...(correction === undefined ? {} : { correction }),
    ...(replaces === undefined ? {} : { corrects: replaces }),
  }
}
