import type { Silence } from '@concert/api'
import { locales } from '@concert/language'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { exactIn } from './exact-in.ts'
import { ExactMoment } from './exact-moment.tsx'

/** From when it runs, why it is short, and each extension with its reason. */
export function SilenceFacts({ silence }: { readonly silence: Silence }): ReactNode {
  const { texts, words, language } = useProposalsTexts()
  const own = texts.proposals.silence
  const { received, firstExpires, extensions, reason, reissues, version } = silence
  const utc = (at: string): string => exactIn(locales[language], at, 'UTC')
  return (
    <>
      <Facts
        facts={[
          { name: texts.proposals.kind, value: texts.proposals.version(words.number(version)) },
          { name: own.began, value: <ExactMoment at={received} /> },
          extensions.length === 0 ? undefined : { name: own.first, value: utc(firstExpires) },
          reason === null ? undefined : { name: own.chair, value: reason },
        ]}
      />
      {reissues === null ? undefined : <p className={styles['soft']}>{own.anew}</p>}
      {extensions.map((one) => (
        <div key={one.index} className={styles['stack']}>
          <p>{own.extended(utc(one.from), utc(one.expires))}</p>
          <p className={styles['prose']}>{one.reason}</p>
        </div>
      ))}
    </>
  )
}
