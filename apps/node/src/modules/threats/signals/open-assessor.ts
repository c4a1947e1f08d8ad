import { setImmediate, setTimeout } from 'node:timers/promises'
import type { NodeParts } from '../../../kernel/node-parts.ts'
import type { ThreatsTables } from '../tables.ts'
import type { AgreedSet } from './agreed.ts'
import type { Assessed, SeriesToAssess } from './assess-series.ts'
import { keepAssessed, keepPosition, RebuiltMeanwhile } from './keep-assessed.ts'
import type { Analysts } from './open-analysts.ts'
import { readAgreedSets } from './read-agreed-sets.ts'
import { readPending, type Pending } from './read-pending.ts'
import { readToAssess } from './read-to-assess.ts'

export type AssessorParts = {
  readonly node: Pick<NodeParts<ThreatsTables>, 'db' | 'live'>
  readonly analysts: Analysts
  /** Told what went wrong. */
  readonly say: (error: unknown) => void
}

export type Assessor = {
  /** Ends the run under way; what is not assessed yet is found again in the record. */
  readonly close: () => Promise<void>
}

/** Few enough that the tables are never held for long, and a thread's task is short. */
const seriesAtOnce = 16
const retryAfterMs = 2_000

/**
 * Assesses the series that reports and corrections touch, behind the record and never in its way. How far it has come
 * stands in the tables, so the queue is the record itself: nothing is lost by a crash, and nothing grows in memory.
 */
export function openAssessor(parts: AssessorParts): Assessor {
  const { node, say } = parts
  const stop = new AbortController()
  let isWanted = true
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (isWanted && !stop.signal.aborted) {
      isWanted = false
      try {
        while (await isMore(parts, stop.signal));
      } catch (error) {
        if (stop.signal.aborted) return
        if (!(error instanceof RebuiltMeanwhile)) say(error)
        isWanted = true
        await setTimeout(retryAfterMs, undefined, { signal: stop.signal, ref: false }).catch(() => undefined)
      }
    }
  }
  const wake = (): void => {
    isWanted = true
    running ??= run().finally(() => {
      running = undefined
      if (isWanted && !stop.signal.aborted) wake()
    })
  }
  const unfollow = node.live.follow(({ kind }) => {
    if (bringsFigures.has(kind)) wake()
  })
  wake()
  void warmUp(parts).catch(() => undefined)
  return {
    close: async () => {
      unfollow()
      stop.abort()
      await running
    },
  }
}

/** A thread takes most of a second to load what it computes with: where reports come, it is ready before the next. */
async function warmUp({ node: { db }, analysts }: AssessorParts): Promise<void> {
  const report = await db.selectFrom('report').select('index').limit(1).executeTakeFirst()
  if (report !== undefined) await analysts.ask({ kind: 'assess', series: [], sets: [] })
}

/** A disclosure brings the figures of what it discloses. */
export const bringsFigures: ReadonlySet<string> = new Set([
  'situation.report',
  'situation.correction',
  'record.disclosure',
])

/** Works for no more than half of the time while reports keep coming: they come together then, and others have the tables. */
async function isMore(parts: AssessorParts, stop: AbortSignal): Promise<boolean> {
  const began = performance.now()
  if (!(await assessNext(parts, stop))) return false
  const pauseMs = Math.min(1_000, performance.now() - began)
  await setTimeout(pauseMs, undefined, { signal: stop, ref: false }).catch(() => undefined)
  return !stop.aborted
}

/** Assesses the next reports; answers whether there were any. */
async function assessNext(parts: AssessorParts, stop: AbortSignal): Promise<boolean> {
  const { db } = parts.node
  const sets = await readAgreedSets(db)
  const pending = await readPending(db, indicatorsOf(sets))
  if (pending === undefined) return false
  for (const some of portions(pending)) {
    if (stop.aborted) return false
    const series = await readToAssess(db, some, pending.to)
    await keepAssessed(db, pending.from, await assess(series, sets, parts), series)
    await setImmediate()
  }
  await keepPosition(db, pending.from, pending.to)
  return true
}

function indicatorsOf(sets: readonly AgreedSet[]): string[] {
  return [...new Set(sets.flatMap(({ algorithms }) => algorithms.flatMap(({ indicators }) => indicators)))]
}

function* portions({ series }: Pending): Generator<ReadonlyMap<number, readonly number[]>> {
  const all = [...series]
  for (let at = 0; at < all.length; at += seriesAtOnce) yield new Map(all.slice(at, at + seriesAtOnce))
}

/** Where threads have died over some series, each is tried alone, so that one does not keep the others from theirs. */
async function assess(
  series: readonly SeriesToAssess[],
  sets: readonly AgreedSet[],
  { analysts, say }: AssessorParts,
): Promise<readonly Assessed[]> {
  try {
    return await analysts.ask({ kind: 'assess', series, sets })
  } catch (error) {
    if (analysts.isClosed()) throw error
    const found: Assessed[] = []
    for (const one of series)
      found.push(...(await analysts.ask({ kind: 'assess', series: [one], sets }).catch(unassessed(one, say))))
    return found
  }
}

function unassessed({ series, identity }: SeriesToAssess, say: AssessorParts['say']): (cause: unknown) => [] {
  return (cause) => {
    const name = `${identity.place} ${identity.indicator} of ${identity.agency}`
    say(
      new Error(`Cannot assess series ${series} (${name}): it is passed over until its next report`, {
        cause,
      }),
    )
    return []
  }
}
