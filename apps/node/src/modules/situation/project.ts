import { firstDay, lastDay, type Instant, type Observation, type Understood } from '@concert/statement'
import { CompiledQuery, type Transaction } from 'kysely'
import { copyLines, copyRows } from '../../kernel/database/copy-rows.ts'
import type { Accepted } from '../../kernel/draft.ts'
import { replyDue } from './clocks.ts'
import { toFigure } from './figures.ts'
import { ownerOf, type SeriesOwner } from './series-key.ts'
import type { SeriesRegistry } from './series-registry.ts'
import { observationColumns, reportColumns, type SituationTables } from './tables.ts'

type Tx = Transaction<SituationTables>
type Said<K extends Understood['kind']> = Accepted & { readonly statement: Extract<Understood, { kind: K }> }

/** One function per kind; figures of a whole batch travel to the tables together. */
export async function projectSituation(
  accepted: readonly Accepted[],
  tx: Tx,
  registry: SeriesRegistry,
): Promise<void> {
  const figures: Accepted[] = []
  for (const one of accepted) {
    if (!one.said.understood) continue
    const { statement } = one.said
    if (statement.kind === 'situation.report' || statement.kind === 'situation.correction') figures.push(one)
    else await projectOther({ ...one, statement }, tx)
  }
  await projectFigures(figures, tx, registry)
}

async function projectFigures(
  accepted: readonly Accepted[],
  tx: Tx,
  registry: SeriesRegistry,
): Promise<void> {
  let waiting: (() => Iterable<string>)[] = []
  const flush = async (): Promise<void> => {
    const lines = waiting
    waiting = []
    await copyLines(tx, 'observation', observationColumns, linesOf(lines))
  }
  const reports: SituationTables['report'][] = []
  for (const one of accepted) {
    const owner = { ...ownerOf(one), audience: one.audience.join(' ') }
    const numbers = await registry.enter(tx, owner, one.observations)
    if (mayRestate(one)) {
      // What it restates may stand in this very batch.
      await flush()
      await endReplaced(one, numbers, tx)
    }
    waiting.push(() => observationLines(one, numbers))
    if (one.disclosedFrom !== undefined) {
      await flush()
      await endOvertaken(one.index, one.disclosedFrom, tx)
    }
    reports.push(reportRow(one, owner, spanOf(one.observations)))
  }
  await flush()
  await copyRows(
    tx,
    'report',
    reportColumns,
    reports.map((row) => reportColumns.map((column) => row[column])),
  )
}

function* linesOf(parts: readonly (() => Iterable<string>)[]): Generator<string> {
  for (const part of parts) yield* part()
}

/** Rows of COPY's text format in the order of `observationColumns`. */
function* observationLines({ index, observations }: Accepted, numbers: readonly number[]): Generator<string> {
  for (const [at, observation] of observations.entries()) {
    const { day, value, status } = toFigure(observation)
    yield `${numbers[at]!}\t${day}\t${value ?? '\\N'}\t${status}\t${index}\t\\N`
  }
}

/** A report states for the first time by rule; corrections restate, and a disclosure may meet figures said openly since. */
function mayRestate({ said, disclosedFrom }: Accepted): boolean {
  return said.statement.kind === 'situation.correction' || disclosedFrom !== undefined
}

/** What stood before is kept, and knows from which entry on it no longer stands. */
async function endReplaced(
  { index, observations, disclosedFrom = index }: Accepted,
  series: readonly number[],
  tx: Tx,
): Promise<void> {
  const days = observations.map(({ period }) => firstDay(period)!)
  await tx.executeQuery(
    CompiledQuery.raw(
      `update observation set replaced = $1 from unnest($2::int[], $3::int[]) as restated (series, day)
       where observation.series = restated.series and observation.day = restated.day and observation.replaced is null
         and observation.index < $4`,
      [index, series, days, disclosedFrom],
    ),
  )
}

/** What is disclosed was said before what has been said openly since: that stands, and this is only remembered. */
async function endOvertaken(index: number, saidAt: number, tx: Tx): Promise<void> {
  await tx.executeQuery(
    CompiledQuery.raw(
      `update observation set replaced = index where index = $1 and exists (
         select 1 from observation as since where since.series = observation.series and since.day = observation.day
           and since.replaced is null and since.index > $2 and since.index < $1)`,
      [index, saidAt],
    ),
  )
}

function reportRow(
  one: Accepted,
  { event, agency, audience }: SeriesOwner,
  span: Span,
): SituationTables['report'] {
  const { statement } = one.said as {
    statement: Extract<Understood, { kind: 'situation.report' | 'situation.correction' }>
  }
  const report = statement.kind === 'situation.report' ? statement.body : undefined
  return {
    index: one.index,
    kind: statement.kind === 'situation.report' ? 'report' : 'correction',
    event,
    agency,
    audience,
    received: one.received,
    zero: report?.zero ?? null,
    narrative: report?.narrative ?? null,
    reason: statement.kind === 'situation.correction' ? statement.body.reason : null,
    source: statement.body.source === undefined ? null : JSON.stringify(statement.body.source),
    next_due: report?.nextReportDue ?? null,
    observations: one.observations.length,
    first_day: span?.first ?? null,
    last_day: span?.last ?? null,
    lang: statement.lang ?? null,
  }
}

/** First and last day that a report covers; a file repeats few periods over many rows. */
type Span = { readonly first: number; readonly last: number } | undefined

function spanOf(observations: readonly Observation[]): Span {
  const periods = [...new Set(observations.map(({ period }) => period))]
  if (periods.length === 0) return undefined
  const first = periods.map((period) => firstDay(period)!).reduce((a, b) => Math.min(a, b))
  const last = periods.map(lastDay).reduce((a, b) => Math.max(a, b))
  return { first, last }
}

async function projectOther(one: Accepted & { readonly statement: Understood }, tx: Tx): Promise<void> {
  switch (one.statement.kind) {
    case 'situation.event':
      return projectEvent(one as Said<'situation.event'>, tx)
    case 'situation.rhythm':
      return projectRhythm(one as Said<'situation.rhythm'>, tx)
    case 'situation.verification-request':
      return projectRequest(one as Said<'situation.verification-request'>, tx)
    case 'situation.verification-reply':
      return projectReply(one as Said<'situation.verification-reply'>, tx)
    default:
      return undefined
  }
}

async function projectEvent({ index, audience, statement }: Said<'situation.event'>, tx: Tx): Promise<void> {
  const event = statement.about!
  const { names, icd11, firstKnown, closed } = statement.body
  const shown = audience.join(' ')
  await tx
    .updateTable('event')
    .set({ replaced: index })
    .where('event', '=', event)
    .where('audience', '=', shown)
    .where('replaced', 'is', null)
    .execute()
  const row = {
    index,
    replaced: null,
    event,
    agency: statement.by,
    audience: shown,
    names: JSON.stringify(names),
    icd11: icd11 ?? null,
    first_known: firstKnown ?? null,
    closed: closed ?? false,
  }
  await tx.insertInto('event').values(row).execute()
}

async function projectRhythm(
  { index, audience, received, statement }: Said<'situation.rhythm'>,
  tx: Tx,
): Promise<void> {
  const { every, by, weekday } = statement.body
  const same = { agency: statement.by as string, event: statement.about!, audience: audience.join(' ') }
  await tx
    .updateTable('rhythm')
    .set({ replaced: index })
    .where('agency', '=', same.agency)
    .where('event', '=', same.event)
    .where('audience', '=', same.audience)
    .where('replaced', 'is', null)
    .execute()
  await tx
    .insertInto('rhythm')
    .values({
      index,
      replaced: null,
      ...same,
      every,
      by,
      weekday: weekday ?? null,
      since: received,
    })
    .execute()
}

async function projectRequest(
  { index, id, audience, received, disclosedFrom, statement }: Said<'situation.verification-request'>,
  tx: Tx,
): Promise<void> {
  const { state, question } = statement.body
  const asked = disclosedFrom === undefined ? received : await receivedAt(disclosedFrom, tx)
  const row = {
    index,
    id,
    event: statement.about ?? null,
    agency: statement.by,
    audience: audience.join(' '),
    state,
    question,
    asked,
    due: replyDue(asked),
  }
  await tx.insertInto('verification_request').values(row).execute()
}

/** The state was asked when the request was taken: a disclosure later does not set its clock back. */
async function receivedAt(index: number, tx: Tx): Promise<Instant> {
  const { received } = await tx
    .selectFrom('statement')
    .select('received')
    .where('index', '=', index)
    .executeTakeFirstOrThrow()
  return received as Instant
}

async function projectReply(
  { index, audience, received, statement }: Said<'situation.verification-reply'>,
  tx: Tx,
): Promise<void> {
  const { outcome, answer } = statement.body
  const row = {
    index,
    request: statement.inReplyTo!,
    agency: statement.by,
    audience: audience.join(' '),
    outcome,
    answer,
    answered: received,
  }
  await tx.insertInto('verification_reply').values(row).execute()
}
