import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Fault } from '../../../design/fault.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { goOnAt, stepInto } from '../../../session/change-session.ts'
import { returnPath } from '../../../session/return-path.ts'
import { useSession } from '../../../session/use-session.ts'
import styles from './door.module.css'
import { OfficeCard } from './office-card.tsx'

/** The sample's door: one click steps into an office. It cannot be taken for a real sign-in. */
export function Door(): ReactNode {
  const { texts } = useLanguage()
  const { answer } = useSession()
  const { to } = useSearch({ strict: false }) as { readonly to?: unknown }
  const query = useQuery(answerQuery('/api/door'))
  const [error, setError] = useState<unknown>()
  const enter = async (office: string): Promise<void> => {
    await stepInto(office, answer).then(() => goOnAt(returnPath(to)), setError)
  }
  return (
    <section className={styles['door']} aria-labelledby="door">
      <div className={styles['words']}>
        <p className={styles['mark']}>{texts.shell.mode.sample}</p>
        <h2 id="door">{texts.people.door.title}</h2>
        <p>{texts.people.door.lead}</p>
      </div>
      {error === undefined ? undefined : <Fault error={error} />}
      <Asked query={query}>
        {({ offices }) => (
          <ul className={styles['offices']}>
            {offices.map((office) => (
              <OfficeCard key={office.office} office={office} onEnter={() => void enter(office.office)} />
            ))}
          </ul>
        )}
      </Asked>
    </section>
  )
}
