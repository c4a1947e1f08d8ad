import { sql, type QueryExecutorProvider } from 'kysely'
import type { Accepted } from './draft.ts'

/** What every row of a module has of its statement. */
export type SaidColumns = {
  readonly index: number
  readonly id: string
  readonly agency: string
  readonly audience: string
  readonly received: string
}

/** What is disclosed was received when it was first said: clocks and standing do not begin anew. */
export async function saidColumns(
  { index, id, audience, received, disclosedFrom, said }: Accepted,
  tx: QueryExecutorProvider,
): Promise<SaidColumns> {
  const first = disclosedFrom === undefined ? received : await receivedAt(disclosedFrom, tx)
  return { index, id, agency: said.statement.by, audience: audience.join(' '), received: first }
}

async function receivedAt(index: number, tx: QueryExecutorProvider): Promise<string> {
  const { rows } = await sql<{
    received: string
  }>`select received from statement where index = ${index}`.execute(tx)
  return rows[0]!.received
}
