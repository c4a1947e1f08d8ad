import { useEffect, useState } from 'react'
import { useLanguage } from '../../language/language-provider.tsx'
import type { Texts } from '../../texts/en.ts'
import { loadTexts } from '../../texts/load-texts.ts'

export type AllTexts = {
  readonly all: readonly Texts[]
  /** Whether they are all there, or it is known that they will not come. */
  readonly isWhole: boolean
}

/** The texts of all languages, since one may look for a page in any; until they are there, the reader's own. */
export function useAllTexts(): AllTexts {
  const { texts } = useLanguage()
  const [known, setKnown] = useState<AllTexts>({ all: [texts], isWhole: false })
  useEffect(() => {
    Promise.all([loadTexts('en'), loadTexts('ru'), loadTexts('zh')]).then(
      (all) => setKnown({ all, isWhole: true }),
      () => setKnown(({ all }) => ({ all, isWhole: true })),
    )
  }, [])
  return known
}
