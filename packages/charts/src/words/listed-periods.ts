import type { Figure } from '../series.ts'
import { runsOf } from '../state/runs.ts'
import type { ChartWords } from './chart-words.ts'
import { periodsText, type PeriodName } from './period-names.ts'

const mostNamed = 12
const longestSpelt = 3

/** Periods in words: neighbours are spelt out up to three, and more are told by their ends; a long list is cut and counted. */
export function listedPeriods(
  figures: readonly Figure[],
  is: (figure: Figure) => boolean,
  name: PeriodName,
  { texts }: ChartWords,
): string | undefined {
  const runs = runsOf(figures, is).map((run) => run.map(({ period }) => period))
  if (runs.length === 0) return undefined
  const told = runs.flatMap((run) =>
    run.length > longestSpelt ? [periodsText(run, name)] : run.map((period) => name(period)),
  )
  const more = told.length - mostNamed
  return [...told.slice(0, mostNamed), ...(more > 0 ? [texts.described.more(more)] : [])].join(
    texts.listComma,
  )
}
