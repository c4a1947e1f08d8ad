import type { ProblemFault } from '@concert/api'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { toldFault } from './told-problem.ts'

/** What is wrong at one place, in the node's words; `children` in the place of its technical name. */
export function FaultLine({
  fault,
  children,
}: {
  readonly fault: ProblemFault
  readonly children?: ReactNode
}): ReactNode {
  const { language } = useLanguage()
  const { place, said, lang } = toldFault(fault, language)
  return (
    <li>
      {children ?? (place === '' ? undefined : <code>{place}</code>)} <span lang={lang}>{said}</span>
    </li>
  )
}
