import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from './mail.module.css'
import type { SentMail } from './sent-mail.ts'

/** Taken, on its way or given up; why, and whose the way out is. */
export function MailOutcome({ mail }: { readonly mail: SentMail }): ReactNode {
  const { texts } = useDeskTexts()
  const { status, attempts, delivered, hindrance, failure } = mail
  const words = texts.desk.mail.mails
  const why =
    hindrance !== undefined
      ? words.hindrances[hindrance]
      : status === 'given-up' && attempts === 0
        ? words.late
        : undefined
  return (
    <span className={styles['outcome']}>
      <span>
        {status !== 'delivered' ? (
          <Unsent mail={mail} />
        ) : (
          <>
            {words.taken} {delivered === undefined ? undefined : <Moment at={delivered} />}
          </>
        )}
      </span>
      {why === undefined ? undefined : <span>{why}</span>}
      {failure === undefined ? (
        hindrance === 'refused' || hindrance === 'other' ? (
          <span>{words.askWhy}</span>
        ) : undefined
      ) : (
        <span className={styles['soft']} dir="auto">
          {words.said(failure)}
        </span>
      )}
    </span>
  )
}

function Unsent({ mail: { status, attempts, nextAttempt } }: { readonly mail: SentMail }): ReactNode {
  const { texts } = useDeskTexts()
  const words = texts.desk.mail.mails
  if (status === 'given-up') return <strong className={styles['failed']}>{words.givenUp(attempts)}</strong>
  if (nextAttempt === undefined) return words.queued
  return (
    <strong className={styles['failed']}>
      {words.retrying(attempts)} <Moment at={nextAttempt} />
    </strong>
  )
}
