import { useEffect, useState } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import type { Texts } from '../../texts/en.ts'
import { loadTexts } from '../../texts/load-texts.ts'

/** The texts of all languages, since one may look for a page in any; until they are there, the reader's own. */
export function useAllTexts(): readonly Texts[] {
  const { texts } = useLanguage()
  const [all, setAll] = useState<readonly Texts[]>([texts])
  useEffect(() => {
    Promise.all([loadTexts('en'), loadTexts('ru'), loadTexts('zh')]).then(setAll, () => undefined)
  }, [])
  return all
}
