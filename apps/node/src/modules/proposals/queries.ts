import { sql } from 'kysely'
import { onceFor } from '../../kernel/once-for.ts'
import { readSaid, wholeRecord, type SaidView } from '../../kernel/said-table.ts'
import {
  decisionHistories,
  historiesOf,
  type AnySaid,
  type DecisionHistory,
  type History,
  type Method,
  type SilenceHistory,
} from './histories.ts'
import { proposalsKinds, proposalsTable, type ProposalsTables } from './tables.ts'

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
  const number = /^\d{1,5}$/.test(named) ? Number(named) : await numberOf(view, named)
  return number === undefined ? undefined : readNumber(view, number)
}

/** What states have said of the method until further notice. */
export async function readStandingMethods(view: View): Promise<Method[]> {
  const all = await readSaid(view, proposalsTable, ['proposals.method'])
  return all.filter(({ inReplyTo }) => inReplyTo === null)
}

/** Walks from what was said of a proposal to the version that it was said of. */
async function numberOf(view: View, id: string): Promise<number | undefined> {
  const [said] = await readSaid(view, proposalsTable, proposalsKinds, { ids: [id] })
  if (said === undefined) return undefined
  if (said.kind === 'proposals.draft') return said.body.number
  return said.inReplyTo === null ? undefined : numberOf(view, said.inReplyTo)
}

/** Versions, what answers them, what answers that, and what answers the decision: four levels and no more. */
async function readNumber(view: View, number: number): Promise<History | undefined> {
  const levels: (readonly AnySaid[])[] = [await readVersions(view, number)]
  for (let level = levels[0]!; level.length > 0; level = levels.at(-1)!) {
    const inReplyTo = level.map(({ id }) => id)
    levels.push(await readSaid(view, proposalsTable, proposalsKinds, { inReplyTo }))
  }
  return historiesOf(levels.flat())[0]
}

async function readVersions(view: View, number: number): Promise<readonly AnySaid[]> {
  const drafts = await readSaid(view, proposalsTable, ['proposals.draft'])
  return drafts.filter(({ body }) => body.number === number)
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
