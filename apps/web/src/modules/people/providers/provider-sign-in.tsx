import { providerProblems } from './provider-problems.ts'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { returnPath } from '../../../session/return-path.ts'
import { useSession } from '../../../session/use-session.ts'
import styles from '../people.module.css'
import { ProviderButtons } from './provider-buttons.tsx'

type Given = { readonly to: unknown; readonly problem: unknown }

/** Signs in by a ministry's own provider, and says why one came back without being let in. */
export function ProviderSignIn({ to, problem: told }: Given): ReactNode {
  const { texts } = useLanguage()
  const { answer } = useSession()
  const providers = answer?.methods.providers ?? []
  const problem = providerProblems.find((one) => one === told)
  return (
    <>
      {problem === undefined ? undefined : (
        <p role="alert" className={styles['fault']}>
          {texts.people.signIn.problems[problem]}
        </p>
      )}
      {providers.length === 0 ? undefined : (
        <Card title={texts.people.signIn.providers}>
          <ProviderButtons providers={providers} order={{ to: returnPath(to) }} />
        </Card>
      )}
    </>
  )
}
