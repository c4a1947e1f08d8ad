import type { Proposal } from '@concert/api'
import type { ReactNode } from 'react'
import { toldFault } from '../../../design/told-problem.ts'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import styles from '../proposals.module.css'
import { SilenceComposer } from './silence-composer.tsx'

/** Where the text is put under silence; while something is in the way, what that is. */
export function SilenceOpening({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { texts, language } = useProposalsTexts()
  const own = texts.proposals.silence
  const { hindrances, silences } = proposal
  const isAnew = silences.at(-1)?.standing === 'broken'
  return (
    <Act name={isAnew ? own.reopen : own.open} isMain>
      {(close) =>
        hindrances.length === 0 ? (
          <SilenceComposer proposal={proposal} onCancel={close} />
        ) : (
          <div className={styles['stack']}>
            <p className={styles['strong']}>{own.hindered}</p>
            <ul className={styles['hindrances']}>
              {hindrances
                .map((hindrance) => toldFault(hindrance, language))
                .map(({ place, said, lang }) => (
                  <li key={`${place} ${said}`} lang={lang}>
                    {said}
                  </li>
                ))}
            </ul>
          </div>
        )
      }
    </Act>
  )
}
