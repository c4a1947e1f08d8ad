import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button-link.tsx'
import { Empty } from '../../design/empty.tsx'
import { Loading } from '../../design/loading.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSession } from '../../session/use-session.ts'

/** For whoever is signed in; anyone else is shown the way in. */
export function SignedInOnly({ children }: { readonly children: ReactNode }): ReactNode {
  const { texts } = useLanguage()
  const { person, answer } = useSession()
  const to = useRouterState({ select: ({ location }) => location.href })
  if (answer === undefined) return <Loading lines={4} />
  if (person !== undefined) return children
  return (
    <Empty title={texts.people.session.needed}>
      <ButtonLink to="/sign-in" search={(before) => ({ ...before, to })}>
        {texts.shell.signIn}
      </ButtonLink>
    </Empty>
  )
}
