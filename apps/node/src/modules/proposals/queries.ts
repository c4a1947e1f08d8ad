import { sql } from 'kysely'
import { onceFor } from '../../kernel/once-for.ts'
import { readSaid, readTogether, wholeRecord, type SaidView } from '../../kernel/said-table.ts'
import {
  decisionHistories,
  historiesOf,
  type AnySaid,
  type DecisionHistory,
  type History,
  type Method,
  type SilenceHistory,
} from './histories.ts'
import { proposalsKinds, proposalsTable, type ProposalsKind, type ProposalsTables } from './tables.ts'

export type { History, ProposalsTables, SilenceHistory }
/** How a silence stands, for modules that tell of it. */
export { standingAt } from './silence.ts'
export { silenceCourse } from './standing.ts'

/** Through whose eyes, and with what knowledge, the table is read. */
export type View = SaidView<ProposalsTables>

/** Every proposal that the viewer may see, by number. */
export async function readHistories(view: View): Promise<readonly History[]> {
  return allHistories(await readSaid(view, proposalsTable, proposalsKinds))
}

type Decided = { readonly decision: DecisionHistory; readonly history: History | undefined }

/** Every decision that the viewer may see, by number, with its proposal where the viewer may see that too. */
export async function readDecisions(view: View): Promise<readonly Decided[]> {
  return allDecisions(await readSaid(view, proposalsTable, proposalsKinds))
}

const allHistories = onceFor(historiesOf)

const allDecisions = onceFor((all: readonly AnySaid[]): readonly Decided[] => {
  const byAdoption = new Map(
    allHistories(all).flatMap((history) => history.adoptions.map(({ id }) => [id, history] as const)),
  )
  return decisionHistories(all).map((decision) => ({
    decision,
    history: byAdoption.get(decision.adoption.id),
  }))
})

/** The whole proposal by its number, or by the id of anything that was said of it. */
export async function readHistory(view: View, named: string): Promise<History | undefined> {
  const isNumber = /^\d{1,5}$/.test(named)
  const ids = isNumber ? await versionsOf(view, Number(named)) : [named]
  const found = await readOfIt(view, ids)
  const draft = found.find((one) => one.kind === 'proposals.draft')
  if (draft === undefined || isNumber) return historiesOf(found)[0]
  const versions = await versionsOf(view, draft.body.number)
  const isWhole = versions.every((id) => found.some((one) => one.id === id))
  return historiesOf(isWhole ? found : await readOfIt(view, versions))[0]
}

/** All that was said of the versions with these ids, or of what was said of them. */
function readOfIt(view: View, ids: readonly string[]): Promise<readonly AnySaid[]> {
  const namedBy = ({ replaces, inReplyTo }: AnySaid): string[] =>
    [replaces, inReplyTo].filter((id) => id !== null)
  return readTogether<ProposalsKind, ProposalsTables>(view, proposalsTable, proposalsKinds, { ids, namedBy })
}

/** What states have said of the method until further notice. */
export async function readStandingMethods(view: View): Promise<Method[]> {
  const all = await readSaid(view, proposalsTable, ['proposals.method'])
  return all.filter(({ inReplyTo }) => inReplyTo === null)
}

/** The ids of its versions, whoever may see them. */
async function versionsOf({ db }: View, number: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(proposalsTable)}
    where kind = 'proposals.draft' and (body::jsonb ->> 'number')::integer = ${number}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The number of the next proposal, or of the next decision: the organisation's, whoever may see those before. */
export async function nextNumber(
  { db, asOf }: Pick<View, 'db' | 'asOf'>,
  of: 'draft' | 'adoption',
): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max((body::jsonb ->> 'number')::integer) as last from ${sql.table(proposalsTable)}
    where kind = ${`proposals.${of}`} and index < ${asOf.size}`.execute(db)
  return (rows[0]?.last ?? 0) + 1
}

/** The tables as the author may see them: what is sealed from it is refused in the words for what there is not. */
export function asAuthor(agency: View['viewer']['agency'], view: Pick<View, 'db' | 'directory'>): View {
  return { ...view, viewer: { agency }, asOf: wholeRecord }
}

/** One statement, where the viewer may see it. */
export async function readOne(view: View, id: string): Promise<AnySaid | undefined> {
  const [said] = await readSaid(view, proposalsTable, proposalsKinds, { ids: [id] })
  return said
}

/** The decision by its number or the id of its adoption. */
export async function readDecision(view: View, named: string): Promise<readonly Decided[]> {
  const all = await readDecisions(view)
  return all.filter(
    ({ decision: { adoption } }) => adoption.id === named || String(adoption.body.number) === named,
  )
}
