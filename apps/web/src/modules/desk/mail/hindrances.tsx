import type { DeskSettingsAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from './mail.module.css'

/** Why no mail reaches the agency at all, whatever its settings say. */
export function Hindrances({ standing }: { readonly standing: DeskSettingsAnswer }): ReactNode {
  const { texts } = useDeskTexts()
  const { answer } = useSession()
  const { hasMailServer, addresses } = standing
  const words = texts.desk.mail
  return (
    <>
      {hasMailServer ? undefined : (
        <p className={styles['notice']}>
          {words.noServer}{' '}
          {answer?.administersNode === true ? (
            <Link to="/alerts/delivery">{words.enterServer}</Link>
          ) : (
            words.askOperator
          )}
        </p>
      )}
      {addresses.length > 0 ? undefined : <p className={styles['notice']}>{words.noAddress}</p>}
    </>
  )
}
