import type { SessionAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Card } from '../../../design/card.tsx'
import { Fault } from '../../../design/fault.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { goOnAt } from '../../../session/change-session.ts'

type Given = { readonly token: string; readonly person: NonNullable<SessionAnswer['person']> }

/** Whoever has an account at this node adds the agency to it. */
export function AcceptAsMyself({ token, person }: Given): ReactNode {
  const { texts } = useLanguage()
  const { isDoing, error, run } = useDoing()
  const words = texts.people.invitation
  const accept = async (): Promise<void> => {
    await send('POST', '/api/invitations/accept', { token })
    await goOnAt('/workspace/')
  }
  return (
    <Card>
      <p>{words.acceptHint}</p>
      {error === undefined ? undefined : <Fault error={error} />}
      <div>
        <Button loading={isDoing} onClick={() => void run(accept)}>
          {words.accept(person.name)}
        </Button>
      </div>
    </Card>
  )
}
