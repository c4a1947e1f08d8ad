import type { ReactNode } from 'react'
import { useZone } from '../clock/use-zone.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { momentIn } from './moment-in.ts'

/** An instant in the reader's own zone, the zone named; the title tells it in UTC. */
export function Moment({ at, short }: { readonly at: string; readonly short?: boolean }): ReactNode {
  const { language } = useLanguage()
  const timeZone = useZone()
  return (
    <time dateTime={at} title={momentIn(language, at, { timeZone: 'UTC' })}>
      {momentIn(language, at, { timeZone, short: short === true })}
    </time>
  )
}
