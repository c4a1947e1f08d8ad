import type { Understood } from '@concert/statement'
import type { Transaction } from 'kysely'
import type { Accepted } from '../../kernel/draft.ts'
import { saidColumns } from '../../kernel/said-columns.ts'
import type { BriefingsTables } from './tables.ts'

type Tx = Transaction<BriefingsTables>
type Kind = Extract<Understood['kind'], `briefings.${string}`>

/** One row per statement: what has been replaced since is told when it is read, by what the reader may see. */
export async function projectBriefings(accepted: readonly Accepted[], tx: Tx): Promise<void> {
  for (const one of accepted) {
    if (!one.said.understood) continue
    await projectOne(one, one.said.statement as Understood<Kind>, tx)
  }
}

async function projectOne(one: Accepted, statement: Understood<Kind>, tx: Tx): Promise<void> {
  const said = await saidColumns(one, tx)
  switch (statement.kind) {
    case 'briefings.draft': {
      const [corrects = null] = statement.refs ?? []
      const row = { ...said, ...contentOf(statement), corrects, replaces: statement.replaces ?? null }
      await tx.insertInto('briefing_draft').values(row).execute()
      return
    }
    case 'briefings.confirmation': {
      const row = { ...said, draft: statement.inReplyTo!, ...statement.body }
      await tx.insertInto('briefing_confirmation').values(row).execute()
      return
    }
    case 'briefings.issue': {
      const corrects = statement.replaces ?? null
      const files = JSON.stringify(statement.attachments ?? [])
      const row = { ...said, ...contentOf(statement), corrects, replaces: corrects }
      await tx
        .insertInto('briefing_issue')
        .values({ ...row, draft: statement.refs![0]!, files })
        .execute()
    }
  }
}

function contentOf({ about, body }: Understood<'briefings.draft' | 'briefings.issue'>) {
  const { number, date, size } = body
  return { event: about!, number, date, size, body: JSON.stringify(body) }
}
