import { parseEntry, parseEnvelope, parseStatement, sha256Hex, type Frame } from '@concert/statement'
import { Buffer } from 'node:buffer'
import type { AsOf } from './as-of.ts'
import type { StatementRow } from './kernel-tables.ts'
import type { RunningNode } from './open-node.ts'
import { Refusal } from './refusal.ts'
import { answerSays } from './rule-texts/answer-says.ts'
import { VaultError } from './vault.ts'
import { isVisible, visibleTo, type Viewer } from './visibility.ts'

export type StatementFilter = {
  readonly kind?: string | undefined
  /** Agencies, any of which said it. */
  readonly by?: readonly string[] | undefined
  readonly about?: string | undefined
  readonly before?: number | undefined
  readonly limit: number
  readonly asOf: AsOf
}

/** Rows of statements that the viewer may see as of then, newest first: its own, and what was disclosed by then. */
export async function readStatements(
  { db, directory }: RunningNode,
  viewer: Viewer,
  filter: StatementFilter,
): Promise<StatementRow[]> {
  const { size } = filter.asOf
  let query = db
    .selectFrom('statement')
    .selectAll()
    .where((build) => build.or([visibleTo(viewer, directory(), 'statement'), build('disclosed', '<', size)]))
    .where('index', '<', Math.min(size, filter.before ?? size))
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.by !== undefined) query = query.where('agency', 'in', filter.by)
  if (filter.about !== undefined) query = query.where('about', '=', filter.about)
  const rows = await query.orderBy('index', 'desc').limit(filter.limit).execute()
  return rows.map((row) =>
    row.disclosed === null || row.disclosed < size ? row : { ...row, disclosed: null },
  )
}

/** A statement with all that is known of it. What the viewer may not see shows only that an entry is there. */
export type ShownStatement = {
  readonly index: number
  readonly entrySha256: string
  readonly received: string
  readonly form: 'open' | 'sealed'
  readonly visible: boolean
  readonly id?: string
  readonly statement?: Frame
  readonly understood?: boolean
  readonly keyid?: string | undefined
  /** `hosted` says that the Secretariat's node keeps the author's key and signed with it. */
  readonly custody?: string | undefined
  readonly disclosedBy?: number | undefined
  readonly envelope?: unknown
  readonly salt?: string
}

/** Finds by index or by statement id. Throws Refusal `not-found`, also for an id that the viewer may not know of. */
export async function readStatement(
  node: RunningNode,
  viewer: Viewer,
  which: string,
): Promise<ShownStatement> {
  const row = await findRow(node, which)
  const isSeen =
    row !== undefined &&
    row.agency !== null &&
    row.audience !== null &&
    (row.disclosed !== null || isVisible(row.audience.split(' '), row.agency, viewer, node.directory()))
  if (row === undefined || (!isSeen && which.length === 64))
    throw new Refusal('not-found', answerSays.noStatement({ which }))
  const bytes = await node.record.entry(row.index)
  const frame = {
    index: row.index,
    entrySha256: sha256Hex(bytes),
    received: row.received,
    form: row.form as 'open' | 'sealed',
  }
  return isSeen
    ? { ...frame, visible: true, ...(await showContent(node, row, bytes)) }
    : { ...frame, visible: false }
}

async function findRow({ db }: RunningNode, which: string): Promise<StatementRow | undefined> {
  const query = db.selectFrom('statement').selectAll()
  if (which.length === 64) return query.where('id', '=', which).executeTakeFirst()
  return Number(which) > 2_147_483_647
    ? undefined
    : query.where('index', '=', Number(which)).executeTakeFirst()
}

async function showContent({ vault }: RunningNode, row: StatementRow, bytes: Uint8Array) {
  const entry = parseEntry(bytes)
  const sealed = entry.form === 'sealed' ? await vault.get(entry.commitment) : undefined
  if (entry.form === 'sealed' && sealed === undefined)
    throw new VaultError('missing', `vault/sealed/${entry.commitment.slice(0, 2)}/${entry.commitment}`)
  const envelopeBytes = entry.form === 'open' ? entry.envelope : sealed!.envelope
  const envelope = parseEnvelope(envelopeBytes)
  const { statement, understood } = parseStatement(envelope.payload)
  return {
    id: envelope.id,
    statement,
    understood,
    keyid: row.keyid ?? undefined,
    custody: row.custody ?? undefined,
    disclosedBy: row.disclosed ?? undefined,
    envelope: JSON.parse(Buffer.from(envelopeBytes).toString('utf8')) as unknown,
    ...(sealed === undefined ? {} : { salt: Buffer.from(sealed.salt).toString('base64') }),
  }
}
