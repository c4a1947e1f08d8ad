import { setTimeout } from 'node:timers/promises'
import type { AgreedSet } from './agreed.ts'
import { assessPending, type AssessorParts, type AssessParts } from './assess-pending.ts'
import { fillMemory } from './fill-memory.ts'
import { RebuiltMeanwhile } from './keep-assessed.ts'
import { readAgreedSets } from './read-agreed-sets.ts'
import { readPending } from './read-pending.ts'

export type Assessor = {
  /** Ends the run under way; what is not assessed yet is found again in the record. */
  readonly close: () => Promise<void>
}

const retryAfterMs = 2_000
const longestPauseMs = 100

/**
 * Assesses the series that reports and corrections touch, behind the record and never in its way. How far it has come
 * stands in the tables, so the queue is the record itself: nothing is lost by a crash, and nothing grows in memory.
 */
export function openAssessor(parts: AssessorParts): Assessor {
  const { node, say } = parts
  const stop = new AbortController()
  let isWanted = true
  let running: Promise<void> | undefined
  const filling: Filling = { after: 0 }
  const fill = async (): Promise<void> => {
    for (;;) {
      const began = performance.now()
      if (isWanted || stop.signal.aborted || !(await fillNext(parts, filling))) return
      const pauseMs = Math.min(longestPauseMs, performance.now() - began)
      await setTimeout(pauseMs, undefined, { signal: stop.signal, ref: false })
    }
  }
  const run = async (): Promise<void> => {
    while (isWanted && !stop.signal.aborted) {
      isWanted = false
      try {
        while (await isMore(parts, stop.signal));
        await fill()
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

/** Assesses the next reports; answers whether there were any. Throws RebuiltMeanwhile when another was faster. */
export async function assessNext(parts: AssessParts, stop: AbortSignal): Promise<boolean> {
  const { db } = parts.node
  const sets = await readAgreedSets(db)
  const pending = await readPending(db, indicatorsOf(sets))
  if (pending === undefined) return false
  parts.memory.stand(pending.from, agreementsOf(sets))
  return assessPending(pending, sets, parts, stop)
}

/** How far the series have been read into the memory since the start; undefined when that is done. */
type Filling = { after: number | undefined }

/** Reads the next series into the memory while nothing is to be assessed; answers whether there may be more. */
async function fillNext({ node: { db }, memory }: AssessorParts, filling: Filling): Promise<boolean> {
  const { after } = filling
  if (after === undefined) return false
  const sets = await readAgreedSets(db)
  const { size: vintage } = await db.selectFrom('threat_assessed').select('size').executeTakeFirstOrThrow()
  memory.stand(vintage, agreementsOf(sets))
  filling.after = await fillMemory(db, memory, { vintage, indicators: indicatorsOf(sets), after })
  return true
}

/** Another agreement may look at other series than those that were touched and assessed before it. */
function agreementsOf(sets: readonly AgreedSet[]): string {
  return sets.map(({ parameters }) => parameters).join(' ')
}

function indicatorsOf(sets: readonly AgreedSet[]): string[] {
  return [...new Set(sets.flatMap(({ algorithms }) => algorithms.flatMap(({ indicators }) => indicators)))]
}
