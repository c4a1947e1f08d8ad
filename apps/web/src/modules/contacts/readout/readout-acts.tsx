import type { Readout } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { useMayWrite } from '../use-may-write.ts'
import { WithdrawComposer } from './withdraw-composer.tsx'

/** What its author can do with a readout: write a new version, or withdraw it. */
export function ReadoutActs({ readout }: { readonly readout: Readout }): ReactNode {
  const { texts } = useContactsTexts()
  const mayWrite = useMayWrite()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const words = texts.contacts.readout
  if (!mayWrite || readout.standing === 'withdrawn') return undefined
  if (isWithdrawing) return <WithdrawComposer readout={readout} onClose={() => setWithdrawing(false)} />
  return (
    <div className={styles['actions']}>
      <ButtonLink to="/contacts/$id/readout" params={{ id: readout.conversation }} variant="default">
        {words.newVersion}
      </ButtonLink>
      <Button variant="default" onClick={() => setWithdrawing(true)}>
        {words.withdraw}
      </Button>
    </div>
  )
}
