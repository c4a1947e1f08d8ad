import {
  formatObservationFile,
  maxInlineObservations,
  observationFileType,
  parseObservationFile,
  sha256Hex,
  type AgencyId,
  type Audience,
  type Kind,
  type Label,
  type Observation,
} from '@concert/statement'
import type { NodeParts } from '../../kernel/node-parts.ts'
import type { Receipt } from '../../kernel/receipt.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { ImportChunk, ImportMeta } from './import-thread.ts'
import { planImport, planVanished, type ImportPlan } from './import-plan.ts'
import { foreignPlaceFaults } from './report-faults.ts'
import type { SeriesOwner } from './series-key.ts'
import type { SeriesRegistry } from './series-registry.ts'
import type { SituationTables } from './tables.ts'

export type ImportOrder = {
  readonly agency: AgencyId
  readonly event: string
  readonly label: Label
  readonly audience: Audience
  readonly reason: string | undefined
  /** The file is the publication's whole state: what is no longer in it is withdrawn. */
  readonly whole: boolean
  /** The places of which it was read; absent when of all. */
  readonly only: readonly string[] | undefined
  readonly retrieved: string | undefined
  readonly fileSha256: string
}

/** What an import would say: per chunk what is new and what is restated. Nothing is signed yet. */
export type PlannedChunk = ImportPlan & {
  readonly file?: { readonly bytes: Uint8Array; readonly rows: number }
}

const chunksAhead = 2

/** Plans all chunks and refuses the whole file for whatever the rules would refuse in any of them. */
export async function planAll(
  node: NodeParts<SituationTables>,
  registry: SeriesRegistry,
  order: ImportOrder,
  meta: ImportMeta,
  chunks: readonly ImportChunk[],
): Promise<PlannedChunk[]> {
  refuseForeign(node, order, chunks)
  const owner = {
    event: order.event,
    agency: order.agency,
    audience: order.audience.join(' '),
    dataset: datasetOf(meta) ?? '',
  }
  const planned: PlannedChunk[] = []
  const isNew = !(await hasSeries(node, owner))
  for (const { file, rows } of chunks) {
    if (isNew) planned.push({ fresh: [], changed: [], same: 0, file: { bytes: file, rows } })
    else planned.push(await planImport(node.db, registry, owner, parseObservationFile(file), order.whole))
  }
  const places = new Set(chunks.flatMap((chunk) => chunk.places))
  const extent = { indicators: meta.indicators, places, only: order.only }
  const gone = order.whole && !isNew ? await planVanished(node.db, owner, extent) : []
  return gone.length === 0 ? planned : [...planned, { fresh: [], changed: gone, same: 0 }]
}

/** Signs and takes every planned statement, so far ahead that the tables are always busy with one. */
export async function* sayAll(
  node: NodeParts<SituationTables>,
  order: ImportOrder,
  meta: ImportMeta,
  planned: readonly PlannedChunk[],
): AsyncGenerator<Receipt & { kind: Kind; observations: number }> {
  const underWay: Promise<Receipt & { kind: Kind; observations: number }>[] = []
  for (const said of planned.flatMap((chunk) => statementsOf(chunk))) {
    const saying = say(node, order, meta, said)
    // Where an earlier one is refused, or nobody reads on, this one's refusal is nobody's.
    saying.catch(() => undefined)
    underWay.push(saying)
    if (underWay.length > chunksAhead) yield await underWay.shift()!
  }
  for (const one of underWay) yield await one
}

type Saying = {
  readonly kind: 'situation.report' | 'situation.correction'
  readonly observations: readonly Observation[]
  readonly file?: Uint8Array
  readonly rows: number
}

function statementsOf({ fresh, changed, file }: PlannedChunk): Saying[] {
  if (file !== undefined)
    return [{ kind: 'situation.report', observations: [], file: file.bytes, rows: file.rows }]
  return [
    ...(fresh.length === 0
      ? []
      : [{ kind: 'situation.report' as const, observations: fresh, rows: fresh.length }]),
    ...(changed.length === 0
      ? []
      : [
          {
            kind: 'situation.correction' as const,
            observations: changed,
            rows: changed.length,
          },
        ]),
  ]
}

async function say(
  node: NodeParts<SituationTables>,
  order: ImportOrder,
  meta: ImportMeta,
  { kind, observations, file, rows }: Saying,
): Promise<Receipt & { kind: Kind; observations: number }> {
  const source = {
    name: meta.source.name,
    ...(datasetOf(meta) === undefined ? {} : { dataset: datasetOf(meta) }),
    ...(meta.source.licence === undefined ? {} : { licence: meta.source.licence }),
    ...(order.retrieved === undefined ? {} : { retrieved: order.retrieved }),
    sha256: order.fileSha256,
  }
  const bytes =
    file ?? (observations.length > maxInlineObservations ? formatObservationFile(observations) : undefined)
  const attached =
    bytes === undefined
      ? {}
      : {
          attachments: [
            { sha256: sha256Hex(bytes), bytes, mediaType: observationFileType, name: 'observations.csv' },
          ],
        }
  const body = {
    source,
    ...(bytes === undefined ? { observations } : {}),
    ...(kind === 'situation.correction'
      ? { reason: order.reason ?? `The publication restated these figures: ${meta.source.name}` }
      : {}),
  }
  const receipt = await node.signAndTake(order.agency, {
    kind,
    about: order.event,
    label: order.label,
    audience: order.audience,
    lang: 'en',
    body,
    ...attached,
  })
  return { ...receipt, kind, observations: rows }
}

function refuseForeign(
  node: NodeParts<SituationTables>,
  { agency }: ImportOrder,
  chunks: readonly ImportChunk[],
): void {
  const faults = foreignPlaceFaults(
    agency,
    node.directory(),
    chunks.flatMap(({ places }) => places),
  )
  if (faults.length === 0) return
  throw new Refusal(
    'not-entitled',
    `Cannot import as ${agency}: ${faults[0]!.place}: ${faults[0]!.message}${faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''}; import as the Secretariat, or only the agency's own places`,
    faults,
  )
}

async function hasSeries({ db }: NodeParts<SituationTables>, owner: SeriesOwner): Promise<boolean> {
  const found = await db
    .selectFrom('series')
    .select('id')
    .where('event', '=', owner.event)
    .where('agency', '=', owner.agency)
    .where('audience', '=', owner.audience)
    .where('dataset', '=', owner.dataset)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** A published file is a data set of its own; Concert's template holds the author's own figures. */
function datasetOf({ format }: ImportMeta): string | undefined {
  return format === 'concert' ? undefined : format
}
