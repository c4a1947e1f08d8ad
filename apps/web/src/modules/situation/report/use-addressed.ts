import { useCallback, useEffect, useRef, useState } from 'react'
import { figureKey } from './report-form.ts'
import type { ReportSearch } from './report-search.ts'
import type { Report } from './use-report.ts'

/** The row that is to have the focus; a new object each time it is wanted anew. */
export type WantedRow = { readonly row: string }

/** Begins where the address says: at its place, period and indicator. Later other rows can be wanted. */
export function useAddressed(
  report: Report,
  { place, period, indicator, stratum }: ReportSearch,
): { readonly wanted: WantedRow | undefined; readonly want: (row: string | undefined) => void } {
  const [wanted, setWanted] = useState<WantedRow>()
  const newest = useRef(report)
  newest.current = report
  useEffect(() => {
    const { form, look } = newest.current
    const at = { place: place ?? form.place, period: period ?? form.period }
    look(at)
    if (indicator !== undefined)
      setWanted({ row: figureKey({ ...at, indicator, ...(stratum === undefined ? {} : { stratum }) }) })
  }, [place, period, indicator, stratum])
  const want = useCallback((row: string | undefined) => {
    const { form, look } = newest.current
    const figure = row === undefined ? undefined : form.figures[row]
    if (figure !== undefined) look({ place: figure.place, period: figure.period })
    setWanted(row === undefined ? undefined : { row })
  }, [])
  return { wanted, want }
}
