import type { NodeParts } from '../../../kernel/node-parts.ts'
import type { ThreatsTables } from '../tables.ts'
import type { AgreedSet } from './agreed.ts'
import type { Assessed, SeriesToAssess } from './assess-series.ts'
import { keepAssessed, keepPosition } from './keep-assessed.ts'
import type { Analysts } from './open-analysts.ts'
import type { Pending } from './read-pending.ts'
import { readSince, readToAssess } from './read-to-assess.ts'
import { rememberedAfter, type Remembered, type SeriesMemory } from './remembered-series.ts'

export type AssessorParts = {
  readonly node: Pick<NodeParts<ThreatsTables>, 'db' | 'live'>
  readonly analysts: Analysts
  readonly memory: SeriesMemory
  /** Told what went wrong. */
  readonly say: (error: unknown) => void
}

/** What assessing takes, also where no node runs. */
export type AssessParts = Omit<AssessorParts, 'node'> & { readonly node: Pick<AssessorParts['node'], 'db'> }

/** Few enough that the tables are never held for long, and a thread's task is short. */
const atOnce = { remembered: 256, read: 48 }

/**
 * Assesses what has been reported, some series at a time: while the threads compute one portion, the next is read and
 * the one before written. Answers false when it was stopped before the end.
 */
export async function assessPending(
  pending: Pending,
  sets: readonly AgreedSet[],
  parts: AssessParts,
  stop: AbortSignal,
): Promise<boolean> {
  const { db } = parts.node
  const changed = new Map<number, Remembered | undefined>()
  const keep = async (series: readonly SeriesToAssess[], found: readonly Assessed[]): Promise<void> => {
    await keepAssessed(db, pending.from, found, series)
    remember(changed, series, found, pending.to)
  }
  let underWay: Promise<void> = Promise.resolve()
  for (const portion of portions(pending, parts.memory)) {
    if (stop.aborted) break
    const series = await readPortion(portion, pending, parts)
    const before = underWay
    underWay = keepAfter(before, assess(series, sets, parts), (found) => keep(series, found))
    underWay.catch(() => {})
    await before
  }
  await underWay
  if (stop.aborted) return false
  await keepPosition(db, pending.from, pending.to)
  parts.memory.advance(pending.to, changed)
  return true
}

/** Writes what was found when it is there, and after what was written before it. */
async function keepAfter(
  before: Promise<void>,
  finding: Promise<readonly Assessed[]>,
  keep: (found: readonly Assessed[]) => Promise<void>,
): Promise<void> {
  const [found] = await Promise.all([finding, before])
  await keep(found)
}

/** Series that are all remembered, or all to be read. */
type Portion = { readonly kind: keyof typeof atOnce; readonly series: readonly number[] }

function* portions({ series }: Pending, memory: SeriesMemory): Generator<Portion> {
  const kinds = Map.groupBy(series.keys(), (one) => (memory.find(one) === undefined ? 'read' : 'remembered'))
  for (const [kind, all] of kinds)
    for (let at = 0; at < all.length; at += atOnce[kind])
      yield { kind, series: all.slice(at, at + atOnce[kind]) }
}

function readPortion(
  { kind, series }: Portion,
  pending: Pending,
  { node: { db }, memory }: AssessParts,
): Promise<SeriesToAssess[]> {
  if (kind === 'read')
    return readToAssess(db, new Map(series.map((one) => [one, pending.series.get(one)!])), pending.to)
  return readSince(db, new Map(series.map((one) => [one, memory.find(one)!])), pending)
}

/** What could not be assessed is not remembered either. */
function remember(
  changed: Map<number, Remembered | undefined>,
  series: readonly SeriesToAssess[],
  assessed: readonly Assessed[],
  vintage: number,
): void {
  const found = new Map(assessed.map((one) => [one.series, one]))
  for (const one of series) {
    const own = found.get(one.series)
    changed.set(one.series, own && rememberedAfter(one, own, vintage))
  }
}

/** Where threads have died over some series, each is tried alone, so that one does not keep the others from theirs. */
async function assess(
  series: readonly SeriesToAssess[],
  sets: readonly AgreedSet[],
  { analysts, say }: AssessParts,
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

function unassessed({ series, identity }: SeriesToAssess, say: AssessParts['say']): (cause: unknown) => [] {
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
