import type { ReactNode } from 'react'
import { momentIn } from '../../../design/moment-in.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from './mail.module.css'

type Given = { readonly at: string; readonly zone: string }

/** When the next digest goes: by the clock on the agency's wall, and in UTC. */
export function NextDigest({ at, zone }: Given): ReactNode {
  const { texts, language } = useDeskTexts()
  const utc = momentIn(language, at, { timeZone: 'UTC' })
  const here = zone === 'UTC' ? undefined : momentThere(() => momentIn(language, at, { timeZone: zone }))
  return (
    <time dateTime={at} className={styles['next']}>
      {here === undefined ? undefined : <span>{texts.desk.mail.settings.inZone(here, zone)}</span>}
      <span>{utc}</span>
    </time>
  )
}

/** The node's list of zones may be newer than the browser's. */
function momentThere(format: () => string): string | undefined {
  try {
    return format()
  } catch {
    return undefined
  }
}
