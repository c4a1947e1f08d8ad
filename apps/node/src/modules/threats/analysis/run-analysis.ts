import type { Kysely } from 'kysely'
import { openAnswerOnce } from '../../../http/answer-once.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { threatsSay } from '../rule-texts.ts'
import { agreedAt } from '../signals/agreed.ts'
import type { Analysts } from '../signals/open-analysts.ts'
import { readAgreedSets } from '../signals/read-agreed-sets.ts'
import { readFigureRows } from '../signals/read-to-assess.ts'
import type { ThreatsTables } from '../tables.ts'
import type { Analyses } from './analyse.ts'
import type { AnalysedSeries } from './read-analysed.ts'

/** Figures of all vintages of one series that are still looked at in one task. */
const mostFigures = 200_000

/** An analysis with what it follows from. */
export type Analysis<W extends keyof Analyses> = Analyses[W] & { readonly parameters: string }

export type RunAnalysis = <W extends keyof Analyses>(series: AnalysedSeries, what: W) => Promise<Analysis<W>>

/**
 * Analyses on the analysts' threads. An answer follows from the series' vintage and from what was agreed by then, so
 * it serves every reader of the series until one of the two changes. Throws Refusal for more figures than are looked at.
 */
export function openRunAnalysis(db: Kysely<ThreatsTables>, analysts: () => Analysts): RunAnalysis {
  const once = openAnswerOnce<Analysis<keyof Analyses>>(300)
  return async <W extends keyof Analyses>(series: AnalysedSeries, what: W) => {
    const { id, vintage } = series
    const sets = await readAgreedSets(db)
    const { parameters } = agreedAt(sets, vintage)
    return (await once(`${what} ${id} ${vintage} ${parameters}`, async () => {
      const rows = (await readFigureRows(db, [id], vintage)).get(id) ?? []
      if (rows.length > mostFigures)
        throw new Refusal('too-large', threatsSay.tooLong({ id, most: mostFigures }))
      const { event, place, indicator, stratum, frequency, agency, audience, dataset } = series
      const identity = { event, place, indicator, stratum, frequency, agency, audience, dataset }
      const answer = await analysts().ask({ kind: 'analyse', what, identity, rows, vintage, sets })
      return { parameters, ...answer! }
    })) as unknown as Analysis<W>
  }
}
