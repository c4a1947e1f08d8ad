import type { ReactNode } from 'react'
import { Empty } from '../../design/empty.tsx'
import { Loading } from '../../design/loading.tsx'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useFromBrowser } from '../../view/use-from-browser.ts'
import { FirstAdministrator } from './invitations/first-administrator.tsx'
import { readInvitation } from './invitations/read-invitation.ts'
import { RedeemInvitation } from './invitations/redeem-invitation.tsx'

/** Redeems what a link holds behind its #, which no server and no log has seen: an invitation, or the first code. */
export function InvitationPage(): ReactNode {
  const { texts } = useLanguage()
  const hash = useFromBrowser(() => location.hash)
  const words = texts.people.invitation
  if (hash === undefined)
    return (
      <Page title={words.title}>
        <Loading />
      </Page>
    )
  const { invitation, code } = readInvitation(hash)
  if (code !== undefined) return <FirstAdministrator code={code} />
  if (invitation !== undefined) return <RedeemInvitation token={invitation} />
  return (
    <Page title={words.title}>
      <Empty title={words.none}>
        <p>{words.noneMeans}</p>
      </Empty>
    </Page>
  )
}
