import type { ReactNode } from 'react'
import { useAudienceWords } from '../design/use-audience-words.ts'
import { useLanguage } from '../language/language-provider.tsx'
import type { Readers } from './audience-presets.ts'

/** What signing it means: under which label it stands, and who reads it. */
export function SigningMeans({ readers: { label, audience } }: { readonly readers: Readers }): ReactNode {
  const { texts } = useLanguage()
  const words = useAudienceWords()
  return texts.requests.compose.means(label, words(audience))
}
