import { chartTextsOf, type ChartWords } from '@concert/charts'
import { useMemo } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'

/** What a chart is written with in the reader's language; the same value as long as that is the same. */
export function useChartWords(): ChartWords {
  const { language, formats } = useLanguage()
  return useMemo(() => ({ texts: chartTextsOf(language), formats }), [language, formats])
}
