import type { InvitationAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import styles from '../people.module.css'
import { ProviderButtons } from '../providers/provider-buttons.tsx'
import { AcceptAsMyself } from './accept-as-myself.tsx'
import { RegisterNewcomer } from './register-newcomer.tsx'

/** What the invitation is for, and the ways to redeem it. The token is asked about in a body, never in an address. */
export function RedeemInvitation({ token }: { readonly token: string }): ReactNode {
  const { texts, named } = useLanguage()
  const query = useQuery({
    queryKey: ['/api/invitations/read', token],
    queryFn: () => send<InvitationAnswer>('POST', '/api/invitations/read', { token }),
  })
  const words = texts.people.invitation
  const lead = query.data === undefined ? undefined : words.lead(named(query.data.names))
  return (
    <Page title={words.title} lead={lead}>
      <div className={styles['narrow']}>
        <Asked query={query}>
          {(invitation) => (
            <>
              <For invitation={invitation} />
              <Ways token={token} invitation={invitation} />
            </>
          )}
        </Asked>
      </div>
    </Page>
  )
}

function For({
  invitation: { roles, expires, label },
}: {
  readonly invitation: InvitationAnswer
}): ReactNode {
  const { texts } = useLanguage()
  const words = texts.people.invitation
  return (
    <Card>
      <Facts
        facts={[
          label === undefined ? undefined : { name: texts.people.invitations.for, value: label },
          {
            name: words.roles,
            value: roles.map((role) => texts.people.rolesMean[role]).join('; '),
          },
          { name: words.expires, value: <Moment at={expires} /> },
        ]}
      />
    </Card>
  )
}

type WaysGiven = { readonly token: string; readonly invitation: InvitationAnswer }

function Ways({ token, invitation: { providers } }: WaysGiven): ReactNode {
  const { texts } = useLanguage()
  const { person } = useSession()
  if (person !== undefined && person.names === undefined)
    return <AcceptAsMyself token={token} person={person} />
  return (
    <>
      <RegisterNewcomer order={{ invitation: token }} />
      {providers.length === 0 ? undefined : (
        <Card>
          <p>{texts.people.invitation.byProvider}</p>
          <ProviderButtons providers={providers} order={{ invitation: token }} />
        </Card>
      )}
    </>
  )
}
