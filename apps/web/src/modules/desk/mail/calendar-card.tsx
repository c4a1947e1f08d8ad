import type { DeskCalendarAnswer, DeskSettingsAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { Card } from '../../../design/card.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { CopyButton } from '../../../design/copy-button.tsx'
import { Fault } from '../../../design/fault.tsx'
import { useDoing } from '../../../design/use-doing.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import styles from './mail.module.css'

/** The private address of the agency's calendar: made, shown once, made anew, ended. */
export function CalendarCard({ standing }: { readonly standing: DeskSettingsAnswer }): ReactNode {
  const { texts } = useDeskTexts()
  const client = useQueryClient()
  const [url, setUrl] = useState<string>()
  const [isEnded, setEnded] = useState(false)
  const words = texts.desk.mail.calendar
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['/api/desk/settings'] })
  const make = async (): Promise<void> => {
    setUrl((await send<DeskCalendarAnswer>('POST', '/api/desk/calendar', {})).url)
    setEnded(false)
    await refresh()
  }
  const end = async (): Promise<void> => {
    await send('DELETE', '/api/desk/calendar')
    setUrl(undefined)
    setEnded(true)
    await refresh()
  }
  return (
    <Card title={words.title}>
      <p className={styles['prose']}>{words.means}</p>
      <p className={styles['prose']}>{words.gives}</p>
      <div role="status" className={styles['made']}>
        {url !== undefined ? (
          <Made url={url} />
        ) : isEnded ? (
          words.ended
        ) : standing.calendar ? (
          words.there
        ) : (
          words.none
        )}
      </div>
      {standing.mayChange ? (
        <Orders has={standing.calendar} make={make} end={end} />
      ) : (
        <p className={styles['soft']}>{words.closed}</p>
      )}
    </Card>
  )
}

function Made({ url }: { readonly url: string }): ReactNode {
  const { texts } = useDeskTexts()
  const words = texts.desk.mail.calendar
  return (
    <>
      <strong>{words.once}</strong>
      <code className={styles['url']}>{url}</code>
      <span>
        <CopyButton what={words.address} text={url} />
      </span>
    </>
  )
}

type Given = {
  readonly has: boolean
  readonly make: () => Promise<void>
  readonly end: () => Promise<void>
}

function Orders({ has, make, end }: Given): ReactNode {
  const { texts } = useDeskTexts()
  const { isDoing, error, run } = useDoing()
  const [open, setOpen] = useState<'another' | 'end'>()
  const words = texts.desk.mail.calendar
  const close = (): void => setOpen(undefined)
  if (!has)
    return (
      <>
        {error === undefined ? undefined : <Fault error={error} />}
        <div className={styles['bar']}>
          <Button variant="default" loading={isDoing} onClick={() => void run(make)}>
            {words.make}
          </Button>
        </div>
      </>
    )
  return (
    <div className={styles['bar']}>
      <Button variant="default" onClick={() => setOpen('another')}>
        {words.another}
      </Button>
      <Button variant="default" onClick={() => setOpen('end')}>
        {words.end}
      </Button>
      {open === 'another' ? (
        <Confirm title={words.another} doIt={words.another} isGrave onConfirm={make} onClose={close}>
          <p>{words.anotherMeans}</p>
        </Confirm>
      ) : undefined}
      {open === 'end' ? (
        <Confirm title={words.end} doIt={words.end} isGrave onConfirm={end} onClose={close}>
          <p>{words.endMeans}</p>
        </Confirm>
      ) : undefined}
    </div>
  )
}
