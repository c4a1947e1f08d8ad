import type { DeskSettingsAnswer } from '@concert/api'
import { Button } from '@mantine/core'
import { useRef, type ReactNode } from 'react'
import { Fault } from '../../../design/fault.tsx'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { AddressField } from './address-field.tsx'
import { LanguagesField } from './languages-field.tsx'
import styles from './mail.module.css'
import { RepliesField } from './replies-field.tsx'
import { SentField } from './sent-field.tsx'
import { useSettings } from './use-settings.ts'
import { ZoneField } from './zone-field.tsx'

type Given = {
  readonly standing: DeskSettingsAnswer
  /** What stands was saved just now. */
  readonly isSaved: boolean
  readonly onSaved: () => void
  readonly onDiscarded: () => void
}

/** All settings in one form, kept in this browser until they are saved. */
export function SettingsForm({ standing, isSaved, onSaved, onDiscarded }: Given): ReactNode {
  const { texts } = useDeskTexts()
  const form = useRef<HTMLFormElement>(null)
  const { fields, change, forget, faults, isChanged, isSaving, error, save } = useSettings(standing)
  const words = texts.desk.mail.settings
  const submit = async (): Promise<void> => {
    if (await save()) return onSaved()
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }
  const discard = (): void => {
    forget()
    onDiscarded()
  }
  const given = { fields, faults, standing, onChange: change }
  return (
    <form
      ref={form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <AddressField {...given} />
      <LanguagesField {...given} />
      <SentField {...given} />
      <ZoneField {...given} />
      <RepliesField {...given} />
      {error === undefined ? undefined : <Fault error={error} />}
      <div className={styles['bar']}>
        <Button type="submit" loading={isSaving} disabled={!isChanged}>
          {words.save}
        </Button>
        {isChanged ? (
          <Button variant="default" onClick={discard}>
            {words.discard}
          </Button>
        ) : undefined}
        <p role="status" className={styles['status']}>
          {faults.length > 0 ? words.faults : isChanged ? words.unsaved : isSaved ? words.saved : ''}
        </p>
      </div>
    </form>
  )
}
