import type { DoorAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import styles from './door.module.css'

type Given = { readonly office: DoorAnswer['offices'][number]; readonly onEnter: () => void }

export function OfficeCard({ office: { office, agency, titles, roles }, onEnter }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { person } = useSession()
  const nameOf = useAgencyNames()
  const isHere = person?.id === `office ${office}`
  return (
    <li>
      <button type="button" className={styles['office']} onClick={onEnter} disabled={isHere}>
        <span className={styles['agency']}>{nameOf(agency)}</span>
        <span className={styles['title']}>{named(titles)}</span>
        <span className={styles['roles']}>
          {isHere ? texts.people.door.here : roles.map((role) => texts.people.roles[role]).join(' · ')}
        </span>
      </button>
    </li>
  )
}
