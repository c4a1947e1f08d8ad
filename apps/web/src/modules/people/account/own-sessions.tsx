import type { SessionsAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { send } from '../../../api/client.ts'
import { useZone } from '../../../clock/use-zone.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Fault } from '../../../design/fault.tsx'
import { momentIn } from '../../../design/moment-in.ts'
import { Table } from '../../../design/table.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import styles from '../people.module.css'
import { useSessionColumns } from './use-session-columns.tsx'

/** Where one is signed in, and how to end it there. */
export function OwnSessions(): ReactNode {
  const { texts, language } = useLanguage()
  const timeZone = useZone()
  const { answer } = useSession()
  const query = useQuery(answerQuery('/api/sessions'))
  const words = texts.people.account
  const ends = answer?.ends
  return (
    <Card title={words.sessions}>
      <p className={styles['soft']}>{words.sessionsHint}</p>
      <Asked query={query}>{({ sessions }) => <Sessions sessions={sessions} />}</Asked>
      {ends === undefined ? undefined : (
        <p className={styles['soft']}>{words.ends(momentIn(language, ends, { timeZone }))}</p>
      )}
    </Card>
  )
}

function Sessions({ sessions }: SessionsAnswer): ReactNode {
  const { texts } = useLanguage()
  const client = useQueryClient()
  const { isDoing, error, run } = useDoing()
  const words = texts.people.account
  const end = (path: string): void =>
    void run(async () => {
      await send('DELETE', path)
      await client.invalidateQueries({ queryKey: ['/api/sessions'] })
    })
  const columns = useSessionColumns((id) => end(`/api/sessions/${id}`))
  return (
    <>
      <Table
        caption={words.sessions}
        columns={columns}
        rows={sessions}
        keyOf={({ id }) => id}
        isMine={({ current }) => current}
      />
      {error === undefined ? undefined : <Fault error={error} />}
      {sessions.length < 2 ? undefined : (
        <div>
          <Button variant="default" loading={isDoing} onClick={() => end('/api/sessions')}>
            {words.endOthers}
          </Button>
        </div>
      )}
    </>
  )
}
