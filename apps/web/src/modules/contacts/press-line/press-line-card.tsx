import type { ContactRecord, PressLine } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { BesideSwitch } from '../../../design/beside-switch.tsx'
import { Card } from '../../../design/card.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { TextsShown } from '../../../design/texts-shown.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import styles from '../contacts.module.css'
import { DraftOf } from '../draft-of.tsx'
import { Embargo } from '../embargo.tsx'
import { useMayWrite } from '../use-may-write.ts'
import { PressLineComposer } from './press-line-composer.tsx'
import { pressLineFormOf } from './press-line-form.ts'

type Given = {
  /** One's own record of the conversation. */
  readonly record: ContactRecord
  readonly line: PressLine | undefined
  readonly isHeld: boolean
  /** The instant of a look back. */
  readonly at: string | undefined
}

type Act = 'write' | 'clear'

/** The line for the press: prepared before the conversation, cleared once it has been held. */
export function PressLineCard({ record, line, isHeld, at }: Given): ReactNode {
  const { texts } = useContactsTexts()
  const [act, setAct] = useState<Act | undefined>(undefined)
  const [isBeside, setBeside] = useState(false)
  const mayWrite = useMayWrite()
  const words = texts.contacts.pressLine
  return (
    <Card title={words.title} side={line === undefined ? undefined : <ProofMark index={line.index} />}>
      {line === undefined ? <p className={styles['note']}>{words.none}</p> : undefined}
      {line === undefined || act === 'write' ? undefined : (
        <>
          <div className={styles['cardHead']}>
            <LabelMark label={line.label} audience={line.audience.split(' ')} />
            <BesideSwitch isBeside={isBeside} onChange={setBeside} />
          </div>
          <p>
            <strong>{line.cleared ? words.cleared : words.prepared}</strong>
          </p>
          <TextsShown texts={line.texts} isBeside={isBeside} />
          {line.embargo === undefined ? undefined : <Embargo until={line.embargo} at={at} />}
        </>
      )}
      {!mayWrite ? undefined : act === undefined ? (
        <Acts line={line} isHeld={isHeld} onAct={setAct} />
      ) : (
        <DraftOf is={({ kind, inReplyTo }) => kind === 'contacts.press-line' && inReplyTo === record.id}>
          {(draft, content) => (
            <PressLineComposer
              key={act}
              record={record}
              before={line}
              isCleared={act === 'clear'}
              draft={draft}
              first={pressLineFormOf(content === undefined ? line : (content.body as PressLine))}
              onDone={() => setAct(undefined)}
              onCancel={() => setAct(undefined)}
            />
          )}
        </DraftOf>
      )}
    </Card>
  )
}

type ActsGiven = Pick<Given, 'line' | 'isHeld'> & { readonly onAct: (act: Act) => void }

/** What was cleared stays as it is. */
function Acts({ line, isHeld, onAct }: ActsGiven): ReactNode {
  const { texts } = useContactsTexts()
  const words = texts.contacts.pressLine
  if (line?.cleared === true) return undefined
  return (
    <>
      {line !== undefined && !isHeld ? <p className={styles['note']}>{words.notYet}</p> : undefined}
      <div className={styles['actions']}>
        <Button variant="default" size="xs" onClick={() => onAct('write')}>
          {line === undefined ? words.prepare : words.change}
        </Button>
        {line === undefined || !isHeld ? undefined : (
          <Button size="xs" onClick={() => onAct('clear')}>
            {words.clear}
          </Button>
        )}
      </div>
    </>
  )
}
