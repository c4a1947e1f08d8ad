import type { Sentence } from '@concert/language'
import type { Observation } from '@concert/statement'
import { sql, type Kysely } from 'kysely'
import type { CodedFault } from '../../kernel/coded-fault.ts'
import type { Draft } from '../../kernel/draft.ts'
import { faultAt } from '../../kernel/fault-at.ts'
import { toFigure } from './figures.ts'
import { situationSay } from './rule-texts.ts'
import { ownerOf } from './series-key.ts'
import type { SeriesRegistry } from './series-registry.ts'
import type { SituationTables } from './tables.ts'

const maxFaults = 50

/** One observation of one draft whose series exists already: the tables may hold this very figure. */
type Question = { readonly draft: Draft; readonly at: number; readonly series: number; readonly day: number }

/**
 * What contradicts the figures that stand: a report may not restate one, a correction may not correct nothing,
 * and a running total must agree with the counts so far. Two questions to the tables for a whole batch.
 */
export async function standingFaults(
  drafts: readonly Draft[],
  db: Kysely<SituationTables>,
  registry: SeriesRegistry,
): Promise<ReadonlyMap<Draft, CodedFault[]>> {
  const faults = new Map<Draft, CodedFault[]>(drafts.map((draft) => [draft, []]))
  const questions: Question[] = []
  for (const draft of drafts) {
    const numbers = await registry.find(db, ownerOf(draft), draft.observations)
    for (const [at, series] of numbers.entries())
      if (series !== undefined)
        questions.push({ draft, at, series, day: toFigure(draft.observations[at]!).day })
      else if (isCorrection(draft)) say(faults, draft, at, situationSay.notReported(draft.observations[at]!))
  }
  const standing = await findStanding(db, questions)
  for (const [number, question] of questions.entries()) judge(faults, question, standing[number])
  await judgeTotals(faults, questions, db)
  return faults
}

function judge(
  faults: Map<Draft, CodedFault[]>,
  { draft, at }: Question,
  standing: number | undefined,
): void {
  const observation = draft.observations[at]!
  if (standing === undefined && isCorrection(draft))
    say(faults, draft, at, situationSay.notReported(observation))
  if (standing !== undefined && !isCorrection(draft))
    say(faults, draft, at, situationSay.reportedAlready({ ...observation, entry: standing }))
}

function isCorrection({ said }: Draft): boolean {
  return said.statement.kind === 'situation.correction'
}

function say(faults: Map<Draft, CodedFault[]>, draft: Draft, at: number, texts: Sentence): void {
  const list = faults.get(draft)!
  if (list.length < maxFaults) list.push(faultAt('conflict', `observations.${at}`, texts))
}

/** Few enough that what others ask of the tables comes between. */
const questionsAtOnce = 1_000

/** For each question the entry that brought the figure which stands, or undefined. */
async function findStanding(
  db: Kysely<SituationTables>,
  questions: readonly Question[],
): Promise<(number | undefined)[]> {
  const answers = Array.from<number | undefined>({ length: questions.length })
  for (let from = 0; from < questions.length; from += questionsAtOnce) {
    const some = questions.slice(from, from + questionsAtOnce)
    // Lateral: joined otherwise, the whole table is read once there are some thousand questions.
    const { rows } = await sql<{ number: number; index: number }>`
      select asked.number::int as number, standing.index
      from unnest(${some.map(({ series }) => series)}::int[], ${some.map(({ day }) => day)}::int[]) with ordinality as asked (series, day, number)
      cross join lateral (
        select index from observation
        where observation.series = asked.series and observation.day = asked.day and observation.replaced is null
        limit 1) as standing`.execute(db)
    for (const { number, index } of rows) answers[from + number - 1] = index
  }
  return answers
}

/** Counts so far plus the new one make the total that the author's own source shows, unless there is a gap between. */
async function judgeTotals(
  faults: Map<Draft, CodedFault[]>,
  questions: readonly Question[],
  db: Kysely<SituationTables>,
): Promise<void> {
  const totalled = firstOfEachSeries(
    questions.filter(({ draft, at }) => !isCorrection(draft) && isTotalled(draft.observations[at]!)),
  )
  if (totalled.length === 0) return
  const { rows } = await sql<{ number: number; total: number; gaps: number }>`
    select asked.number::int as number, sum(observation.value) as total, count(*) filter (where observation.value is null)::int as gaps
    from unnest(${totalled.map(({ series }) => series)}::int[], ${totalled.map(({ day }) => day)}::int[]) with ordinality as asked (series, day, number)
    join observation on observation.series = asked.series and observation.day < asked.day and observation.replaced is null
    group by asked.number`.execute(db)
  for (const { number, total, gaps } of rows) {
    const { draft, at } = totalled[number - 1]!
    const { value, cumulative } = draft.observations[at]!
    const expected = total + (value as number)
    if (gaps === 0 && expected !== cumulative)
      say(
        faults,
        draft,
        at,
        situationSay.totalAfterReports({
          total: cumulative!,
          before: total,
          added: value as number,
          expected,
        }),
      )
  }
}

/** Whether the observation gives a running total that must follow from the counts so far. */
export function isTotalled({ cumulative, value, status }: Observation): boolean {
  return cumulative !== undefined && typeof value === 'number' && status !== 'W'
}

function firstOfEachSeries(questions: readonly Question[]): Question[] {
  const first = new Map<string, Question>()
  for (const question of questions) {
    const key = `${question.draft.id} ${question.series}`
    const known = first.get(key)
    if (known === undefined || question.day < known.day) first.set(key, question)
  }
  return [...first.values()]
}
