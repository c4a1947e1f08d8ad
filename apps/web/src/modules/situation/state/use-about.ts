import type { About } from '@concert/charts'
import { useMemo } from 'react'
import { usePlaceNames } from '../../../design/use-place-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { indicatorName, typeOf, type Chosen } from './chosen.ts'

/** What the chosen chart is of, in the reader's language; the same value as long as it is the same. */
export function useAbout({ chosen }: Pick<Chosen, 'chosen'>): About {
  const { language } = useLanguage()
  const place = usePlaceNames()(chosen.line.place)
  const { line } = chosen
  return useMemo(
    () => ({ place, indicator: indicatorName(line, language), type: typeOf(line) }),
    [place, line, language],
  )
}
