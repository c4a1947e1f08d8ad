import type { Publication } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useSession } from '../../../session/use-session.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { isParty } from '../contact.ts'
import styles from '../contacts.module.css'
import { useMayWrite } from '../use-may-write.ts'
import { AgreementComposer } from './agreement-composer.tsx'
import { ObjectionComposer } from './objection-composer.tsx'

type Act = 'agree' | 'object'

/** What another party can say of a publication: agree to it, or object. */
export function PublicationActs({ publication }: { readonly publication: Publication }): ReactNode {
  const { texts } = useContactsTexts()
  const { agency: own } = useSession()
  const mayWrite = useMayWrite()
  const [act, setAct] = useState<Act | undefined>(undefined)
  const words = texts.contacts.publications
  const isAwaited = own !== undefined && publication.awaited.includes(own)
  if (!mayWrite || own === undefined || own === publication.agency || !isParty(publication, own))
    return undefined
  const close = (): void => setAct(undefined)
  return (
    <div className={styles['acts']}>
      {isAwaited ? undefined : <p className={styles['note']}>{words.agreed}</p>}
      {act === 'agree' ? (
        <AgreementComposer publication={publication} onClose={close} />
      ) : act === 'object' ? (
        <ObjectionComposer publication={publication} own={own} onClose={close} />
      ) : (
        <div className={styles['actions']}>
          {isAwaited ? <Button onClick={() => setAct('agree')}>{words.agree}</Button> : undefined}
          <Button variant="default" onClick={() => setAct('object')}>
            {words.object}
          </Button>
        </div>
      )}
    </div>
  )
}
