import { stateOf, type Understood } from '@concert/statement'
import type { Insertable, Transaction } from 'kysely'
import type { Accepted } from '../../kernel/draft.ts'
import { saidColumns, type SaidColumns } from '../../kernel/said-columns.ts'
import type { ThreatsTables } from './tables.ts'

type Tx = Transaction<ThreatsTables>
type Statement = Understood<Extract<Understood['kind'], `threats.${string}`>>
type Row<T extends keyof ThreatsTables> = Insertable<ThreatsTables[T]>

/** One row per statement: what has been replaced since is told when it is read, by what the reader may see. */
export async function projectThreats(accepted: readonly Accepted[], tx: Tx): Promise<void> {
  for (const one of accepted) {
    if (!one.said.understood) continue
    await projectOne(await saidColumns(one, tx), one.said.statement as Statement, tx)
  }
}

async function projectOne(said: SaidColumns, statement: Statement, tx: Tx): Promise<void> {
  const insert = async <T extends keyof ThreatsTables>(table: T, row: Row<T>): Promise<void> => {
    await tx.insertInto(table).values(row).execute()
  }
  switch (statement.kind) {
    case 'threats.parameters':
      return insert('threat_parameters', {
        ...said,
        basis: statement.body.basis,
        algorithms: JSON.stringify(statement.body.algorithms),
      })
    case 'threats.signal':
      return insert('threat_signal', { ...said, ...signalColumns(statement) })
    case 'threats.triage':
      return insert('threat_triage', { ...said, ...triageColumns(statement) })
    case 'threats.assessment':
      return insert('threat_assessment', { ...said, ...assessmentColumns(statement) })
    case 'threats.timeline':
      return insert('threat_timeline', {
        ...said,
        ...wordsOf(statement),
        event: statement.about!,
        state: statement.body.state,
      })
    case 'threats.alert':
      return insert('threat_alert', { ...said, ...alertColumns(statement) })
    case 'threats.acknowledgement':
      return insert('threat_acknowledgement', { ...said, ...acknowledgementColumns(statement) })
  }
}

function wordsOf({ lang, body }: Statement): { lang: string | null; body: string } {
  return { lang: lang ?? null, body: JSON.stringify(body) }
}

function signalColumns({ about, body }: Understood<'threats.signal'>) {
  const { series, expected, ...rest } = body
  return {
    ...rest,
    event: about!,
    owner: series.agency,
    place: series.place,
    state: stateOf(series.place),
    indicator: series.indicator,
    stratum: series.stratum ?? '',
    dataset: series.dataset ?? '',
    expected: expected ?? null,
  }
}

function triageColumns({ inReplyTo, body, lang }: Understood<'threats.triage'>) {
  const { decision, reason, request } = body
  return {
    signal: inReplyTo!,
    decision,
    reason: reason ?? null,
    request: request ?? null,
    lang: lang ?? null,
  }
}

function assessmentColumns(statement: Understood<'threats.assessment'>) {
  const { about, replaces, body } = statement
  return {
    ...wordsOf(statement),
    event: about!,
    state: body.state ?? null,
    result: body.annex2?.result ?? null,
    replaces: replaces ?? null,
  }
}

function alertColumns(statement: Understood<'threats.alert'>) {
  const { about, at, replaces, body } = statement
  const { status, type, expires } = body
  return {
    ...wordsOf(statement),
    event: about!,
    at,
    status,
    type,
    expires,
    replaces: replaces ?? null,
  }
}

function acknowledgementColumns({ inReplyTo, body, lang }: Understood<'threats.acknowledgement'>) {
  return {
    alert: inReplyTo!,
    reached_by: body.reachedBy ?? null,
    note: body.note ?? null,
    lang: lang ?? null,
  }
}
