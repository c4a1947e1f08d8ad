import { Button } from '@mantine/core'
import type { DraftAnswer } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Card } from '../../../design/card.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { Fault } from '../../../design/fault.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { contentOf } from '../../../outbox/draft-content.ts'
import { putInOutbox } from '../../../outbox/outbox.ts'
import { useSession } from '../../../session/use-session.ts'
import { DraftCheck } from './draft-check.tsx'
import { EditLink } from './edit-link.tsx'
import styles from './drafts.module.css'
import { ReturnDialog } from './return-dialog.tsx'

type Given = { readonly draft: DraftAnswer; readonly onChanged: () => void }

/** What one may do with a draft, and why not where one may not sign it. */
export function DraftActions({ draft, onChanged }: Given): ReactNode {
  const { texts } = useLanguage()
  const [asks, setAsks] = useState<Ask>()
  const { isDoing, error, run } = useDoing()
  const { id, version, may } = draft
  const step = async ({ name, remark }: Step): Promise<void> => {
    const order = { version, ...(remark === undefined ? {} : { remark }) }
    await send('POST', `/api/drafts/${id}/${name}`, order).finally(onChanged)
  }
  const close = (): void => setAsks(undefined)
  return (
    <Card title={texts.drafts.decide}>
      <DraftCheck draft={draft} />
      {may.signHindrance === undefined ? undefined : <p>{texts.drafts.hindrances[may.signHindrance]}</p>}
      {error === undefined ? undefined : <Fault error={error} />}
      <div className={styles['actions']}>
        <Decisions draft={draft} />
        <Steps
          draft={draft}
          isDoing={isDoing}
          onTakeBack={() => void run(() => step({ name: 'return' }))}
          onAsk={setAsks}
        />
      </div>
      {asks === 'return' ? (
        <ReturnDialog onReturn={(remark) => step({ name: 'return', remark })} onClose={close} />
      ) : undefined}
      {asks === 'withdraw' ? (
        <Confirm
          title={texts.drafts.withdraw}
          doIt={texts.drafts.withdraw}
          onConfirm={() => step({ name: 'withdraw' })}
          onClose={close}
        >
          <p>{texts.drafts.withdrawMeans}</p>
        </Confirm>
      ) : undefined}
    </Card>
  )
}

type Ask = 'return' | 'withdraw'
type Step = { readonly name: Ask; readonly remark?: string }

/** To sign or submit is kept until the node has answered. */
function Decisions({ draft }: Pick<Given, 'draft'>): ReactNode {
  const { texts } = useLanguage()
  const { person } = useSession()
  const { id, version, agency, may } = draft
  const decide = (act: 'sign' | 'submit'): void =>
    void putInOutbox({
      id,
      act,
      agency,
      person: person!.id,
      content: contentOf(draft),
      version,
      isSaved: true,
    })
  return (
    <>
      {may.sign ? <Button onClick={() => decide('sign')}>{texts.drafts.sign}</Button> : undefined}
      {may.submit ? (
        <Button variant={may.sign ? 'default' : 'filled'} onClick={() => decide('submit')}>
          {texts.drafts.submit}
        </Button>
      ) : undefined}
    </>
  )
}

type StepsGiven = Pick<Given, 'draft'> & {
  readonly isDoing: boolean
  readonly onTakeBack: () => void
  readonly onAsk: (ask: Ask) => void
}

function Steps({ draft, isDoing, onTakeBack, onAsk }: StepsGiven): ReactNode {
  const { texts } = useLanguage()
  const { person } = useSession()
  const { may, last } = draft
  const own = texts.drafts
  const isOwn = last.by.id === person?.id
  return (
    <>
      <EditLink draft={draft} />
      {may.return ? (
        <Button variant="default" loading={isDoing} onClick={() => (isOwn ? onTakeBack() : onAsk('return'))}>
          {isOwn ? own.takeBack : own.return}
        </Button>
      ) : undefined}
      {may.withdraw ? (
        <Button variant="default" onClick={() => onAsk('withdraw')}>
          {own.withdraw}
        </Button>
      ) : undefined}
    </>
  )
}
