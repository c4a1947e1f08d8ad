import type { FourEyesAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { send } from '../../../api/client.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import styles from '../people.module.css'

/** Whether what one person drafts is signed by another, and who decided so. */
export function FourEyesCard(): ReactNode {
  const { texts } = useLanguage()
  const query = useQuery(answerQuery('/api/four-eyes'))
  const { may } = useSession()
  const words = texts.people.fourEyes
  return (
    <Card title={words.title}>
      <Asked query={query}>
        {({ asked, changes }) => (
          <>
            <p>{asked ? words.asked : words.notAsked}</p>
            {may('administers') ? <Change asked={asked} /> : undefined}
            <Changes changes={changes} />
          </>
        )}
      </Asked>
    </Card>
  )
}

function Change({ asked }: { readonly asked: boolean }): ReactNode {
  const { texts } = useLanguage()
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const words = texts.people.fourEyes
  const change = async (): Promise<void> => {
    await send('PUT', '/api/four-eyes', { asked: !asked })
    await client.invalidateQueries({ queryKey: ['/api/four-eyes'] })
    await client.invalidateQueries({ queryKey: ['/api/session'] })
  }
  return (
    <div>
      <Button variant="default" onClick={() => setOpen(true)}>
        {asked ? words.drop : words.ask}
      </Button>
      {isOpen ? (
        <Confirm
          title={asked ? words.dropTitle : words.askTitle}
          doIt={asked ? words.drop : words.ask}
          onConfirm={change}
          onClose={() => setOpen(false)}
        >
          <p>{asked ? words.dropMeans : words.askMeans}</p>
        </Confirm>
      ) : undefined}
    </div>
  )
}

function Changes({ changes }: Pick<FourEyesAnswer, 'changes'>): ReactNode {
  const { texts } = useLanguage()
  const words = texts.people.fourEyes.changed
  if (changes.length === 0) return undefined
  return (
    <ol className={styles['changes']}>
      {changes.map(({ asked, at, by }) => (
        <li key={at}>
          <Moment at={at} />: {asked ? words.asked(by) : words.dropped(by)}
        </li>
      ))}
    </ol>
  )
}
