import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { PasskeyError } from '../passkeys/passkey-error.tsx'
import { PasskeyHindrance, usePasskeyHindrance } from '../passkeys/passkey-hindrance.tsx'
import { registerPasskey } from '../passkeys/passkey-steps.ts'
import styles from '../people.module.css'
import { PasskeysTable } from './passkeys-table.tsx'

/** The passkeys that open one's account; an office of a sample has none. */
export function OwnPasskeys(): ReactNode {
  const { person } = useSession()
  return person === undefined || person.names !== undefined ? undefined : <Passkeys />
}

function Passkeys(): ReactNode {
  const { texts } = useLanguage()
  const client = useQueryClient()
  const query = useQuery(answerQuery('/api/passkeys'))
  const { isDoing, error, run } = useDoing()
  const hindrance = usePasskeyHindrance()
  const words = texts.people.account
  const add = async (): Promise<void> => {
    await registerPasskey({})
    await client.invalidateQueries({ queryKey: ['/api/passkeys'] })
  }
  return (
    <Card title={words.passkeys}>
      <p className={styles['soft']}>{words.passkeysHint}</p>
      <Asked query={query}>{({ passkeys }) => <PasskeysTable passkeys={passkeys} />}</Asked>
      <PasskeyHindrance />
      <PasskeyError error={error} />
      {hindrance === undefined ? (
        <div>
          <Button variant="default" loading={isDoing} onClick={() => void run(add)}>
            {words.add}
          </Button>
        </div>
      ) : undefined}
    </Card>
  )
}
