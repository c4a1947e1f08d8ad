import type { DraftAnswer } from '@concert/api'
import { useQueries } from '@tanstack/react-query'
import type { SeriesAnswer } from '@concert/api'
import { answerQuery } from '../../../api/answer-query.ts'
import type { FigureAt } from '../report/report-form.ts'
import { standingFigures, type StandingFigure } from '../report/standing-figures.ts'

/** What stands now for each figure of a correction; undefined for everything else. */
export function useDraftStanding({
  kind,
  about,
  agency,
  audience,
  body,
}: DraftAnswer): ((figure: FigureAt) => StandingFigure | undefined) | undefined {
  const isCorrection = kind === 'situation.correction' && about !== undefined
  const observations = (isCorrection ? (body['observations'] ?? []) : []) as readonly FigureAt[]
  const places = [...new Set(observations.map(({ place }) => place))]
  const series = useQueries({
    queries: places.map((place) => answerQuery('/api/situation/series', { event: about, agency, place })),
    combine: (found) => found.flatMap(({ data }): SeriesAnswer['series'] => data?.series ?? []),
  })
  if (!isCorrection) return undefined
  const standing = standingFigures(series)
  return (figure) => standing.find(audience, figure)
}
