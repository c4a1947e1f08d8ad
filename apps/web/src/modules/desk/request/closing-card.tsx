import type { DeskRequestAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { useView } from '../../../view/use-view.ts'
import styles from '../desk.module.css'
import { ReplyComposer } from './reply-composer.tsx'

/** Why it was closed; or where whoever asked closes it. */
export function ClosingCard({ request }: { readonly request: DeskRequestAnswer['request'] }): ReactNode {
  const { texts } = useDeskTexts()
  const { asOf } = useView()
  const { agency, may } = useSession()
  const [isWriting, setWriting] = useState(false)
  const { closing } = request
  const words = texts.desk.closing
  if (closing !== null)
    return (
      <Card title={words.closed}>
        <p className={styles['prose']} lang={closing.lang ?? undefined}>
          {closing.reason}
        </p>
        <p className={styles['soft']}>
          <Moment at={closing.received} /> <ProofMark index={closing.index} />
        </p>
      </Card>
    )
  if (asOf !== undefined || request.agency !== agency || !may('drafts')) return undefined
  return (
    <Card title={words.title}>
      <p className={styles['soft']}>{words.means}</p>
      {isWriting ? (
        <ReplyComposer
          kind="desk.closing"
          request={request}
          label={words.reason}
          missing={words.missing}
          draft={undefined}
          begun={undefined}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div>
          <Button variant="default" onClick={() => setWriting(true)}>
            {words.close}
          </Button>
        </div>
      )}
    </Card>
  )
}
