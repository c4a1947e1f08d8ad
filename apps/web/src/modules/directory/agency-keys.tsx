import type { DirectoryAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useSession } from '../../session/use-session.ts'
import { useView } from '../../view/use-view.ts'
import { isInForce, keysOf, type Agency, type Key } from './directory-lists.ts'
import { KeysTable } from './keys-table.tsx'
import { MakeKey } from './make-key.tsx'
import { RevokeKey } from './say/revoke-key.tsx'
import { useMayState } from './say/use-may-state.ts'

type Given = { readonly directory: DirectoryAnswer; readonly agency: Agency }

/** The agency's keys, and what whoever administers the node does about them. */
export function AgencyKeys({ directory, agency: { agency, closed } }: Given): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  const { answer } = useSession()
  const mayRevoke = useMayState({ agency })
  const keys = keysOf(directory, agency)
  const mayMake = answer?.administersNode === true && asOf === undefined && !closed
  const newest = keys.find((key) => isInForce(key) && isHeldHere(key, directory))
  return (
    <Card
      title={texts.directory.keys.title}
      side={mayMake ? <MakeKey agency={agency} step={newest === undefined ? 'make' : 'rotate'} /> : undefined}
    >
      <KeysTable keys={keys} {...(mayRevoke ? { actions: (key) => <RevokeKey of={key} /> } : {})} />
    </Card>
  )
}

/** The Secretariat's own keys, and those that it keeps for others, lie at the node that it administers. */
function isHeldHere({ custody, agency }: Key, { organisation }: DirectoryAnswer): boolean {
  return custody === 'hosted' || agency === organisation?.secretariat.agency
}
