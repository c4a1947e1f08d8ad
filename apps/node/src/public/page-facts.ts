import { formatInstant, instantMs, type Directory, type Instant } from '@concert/statement'
import { Buffer } from 'node:buffer'
import { resolveAsOf, type AsOf } from '../kernel/as-of.ts'
import type { RunningNode } from '../kernel/open-node.ts'
import { Refusal } from '../kernel/refusal.ts'
import { everyone } from '../kernel/visibility.ts'
import { readCorrections, type Correction } from '../modules/situation/corrections.ts'
import { readOverview, type StateOverview } from '../modules/situation/overview.ts'
import { readEvents, type View } from '../modules/situation/queries.ts'
import { readSources } from '../modules/situation/sources.ts'
import { cannotRead, shownIndicators, type Choice } from './page-query.ts'

export type EventShown = { readonly event: string; readonly names: Readonly<Record<string, string>> }
export type SourceShown = { readonly name: string; readonly licence?: string | undefined }

/** All that the page is computed from, as everyone may know it at `size` entries. */
export type Facts = {
  readonly mode: RunningNode['mode']
  readonly directory: Directory
  readonly events: readonly EventShown[]
  readonly event: EventShown | undefined
  readonly states: readonly StateOverview[]
  readonly corrections: readonly Correction[]
  /** Of each state's last report, by its index: whether its key is kept by the Secretariat. */
  readonly hosted: ReadonlyMap<number, boolean>
  readonly sources: readonly SourceShown[]
  readonly size: number
  readonly instant: Instant
  /** The instant now, to the minute; the same as `instant` where the page is not taken back. */
  readonly now: Instant
  /** When the newest entry of the record came. */
  readonly newest: Instant
  readonly root: string
  readonly checkpoint: { readonly size: number; readonly root: string }
}

/** Reads for the anonymous viewer only. Throws a Refusal for an `asOf` or an event that there is not. */
export async function readFacts(node: RunningNode, choice: Choice, now: Instant): Promise<Facts> {
  const view = await openView(node, choice, now)
  const shown = await readEventsShown(view, node, choice)
  return readFactsOf(node, view, { ...shown, instant: view.asOf.instant ?? now, now })
}

type Wanted = Pick<Facts, 'events' | 'event' | 'instant' | 'now'>

/** What a page of one event is computed from; `instant` is the time by which something is due. */
export async function readFactsOf(node: RunningNode, view: View, wanted: Wanted): Promise<Facts> {
  const { event, instant, now } = wanted
  const states = await readOverview(view, event?.event ?? '', shownIndicators, instant)
  const corrections = await readCorrections(
    view,
    states.flatMap(({ lines }) => lines.flatMap(({ series }) => series)),
  )
  const { size, root } = node.record.checkpoint()
  return {
    ...wanted,
    mode: node.mode,
    directory: view.directory,
    states,
    corrections,
    hosted: await readHosted(view, states),
    sources: event === undefined ? [] : await readSourcesShown(view, event.event),
    size: view.asOf.size,
    newest: (await receivedAt(node, node.position() - 1)) ?? now,
    root: toBase64(await node.record.rootAt(view.asOf.size)),
    checkpoint: { size, root: toBase64(root) },
  }
}

/** The clock to the minute: what is due by then, and how long a page stays the same. */
export function minuteOf(instant: Instant): Instant {
  return formatInstant(Math.floor(instantMs(instant) / 60_000) * 60_000)
}

async function openView(node: RunningNode, { asOf: text }: Choice, now: Instant): Promise<View> {
  const db = node.db as unknown as View['db']
  const base = { db, directory: node.directory(), viewer: everyone }
  const asOf = await resolveAsOf(text, node.db).catch((error: unknown) => {
    throw error instanceof Refusal ? cannotRead('asOf', text ?? '') : error
  })
  if (text === undefined) return { ...base, asOf: { ...asOf, instant: undefined } }
  return { ...base, asOf: await placeInTime(node, asOf, now) }
}

/** Nothing is known beyond the log's end, and nothing is overdue by a time that has not come. */
async function placeInTime(node: RunningNode, { size, instant }: AsOf, now: Instant): Promise<AsOf> {
  if (instant !== undefined) return { size, instant: instant < now ? instant : now }
  const known = Math.min(size, node.position())
  return { size: known, instant: (await receivedAt(node, Math.max(0, known - 1))) ?? now }
}

/** When the entry at `index` came. */
export async function receivedAt({ db }: RunningNode, index: number): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('statement')
    .select('received')
    .where('index', '=', index)
    .executeTakeFirst()
  return row?.received as Instant | undefined
}

/** Events as they were known; one that was opened since can still be asked for, and then has no figures. */
async function readEventsShown(
  view: View,
  node: RunningNode,
  { event: wanted }: Choice,
): Promise<{ events: EventShown[]; event: EventShown | undefined }> {
  const known = await readEvents(view)
  const events = known.map(({ event, names }) => ({ event, names: namesFrom(names) }))
  if (wanted === undefined) {
    const first = known.find(({ closed }) => !closed) ?? known[0]
    return { events, event: events.find(({ event }) => event === first?.event) }
  }
  const found = events.find(({ event }) => event === wanted)
  if (found !== undefined) return { events, event: found }
  const today = await readEvents({ ...view, asOf: { size: node.position(), instant: undefined } })
  const later = today.find(({ event }) => event === wanted)
  if (later === undefined) throw cannotRead('event', wanted)
  const shown = { event: wanted, names: namesFrom(later.names) }
  return { events: [...events, shown], event: shown }
}

export function namesFrom(text: string): EventShown['names'] {
  return JSON.parse(text) as EventShown['names']
}

async function readHosted(
  { db }: View,
  states: readonly StateOverview[],
): Promise<ReadonlyMap<number, boolean>> {
  const indexes = states.flatMap(({ lastReport }) => lastReport?.index ?? [])
  if (indexes.length === 0) return new Map()
  const rows = await db
    .selectFrom('statement')
    .select(['index', 'custody'])
    .where('index', 'in', indexes)
    .execute()
  return new Map(rows.map(({ index, custody }) => [index, custody === 'hosted']))
}

/** Each publication once, whoever took from it. */
async function readSourcesShown(view: View, event: string): Promise<readonly SourceShown[]> {
  const sources = (await readSources(view, event)).map(({ name, licence }) => ({ name, licence }))
  return [...new Map(sources.map((source) => [`${source.name}|${source.licence ?? ''}`, source])).values()]
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
