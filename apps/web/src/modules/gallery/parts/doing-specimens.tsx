import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { labels } from '../../../codes/labels.ts'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Choices } from '../../../design/choices.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Field } from '../../../design/field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Specimen } from './specimen.tsx'
import styles from '../gallery.module.css'

/** How one does something, and how one is asked. */
export function DoingSpecimens(): ReactNode {
  return (
    <>
      <Specimen name="button">
        <Buttons />
      </Specimen>
      <Specimen name="field">
        <Fields />
      </Specimen>
      <Specimen name="choices">
        <LabelChoices />
      </Specimen>
      <Specimen name="dialog">
        <OneDialog />
      </Specimen>
    </>
  )
}

function Buttons(): ReactNode {
  const { texts } = useLanguage()
  const { go } = texts.record.search
  return (
    <div className={styles['row']}>
      <Button>{go}</Button>
      <Button variant="default">{go}</Button>
      <Button size="compact-xs" variant="default">
        {go}
      </Button>
      <Button disabled>{go}</Button>
      <Button loading>{go}</Button>
      <ButtonLink to="/record" variant="default">
        {texts.shell.pages.record}
      </ButtonLink>
    </div>
  )
}

function Fields(): ReactNode {
  const { texts } = useLanguage()
  const own = texts.gallery.example
  return (
    <div className={styles['fields']}>
      <Field label={own.field} hint={own.hint}>
        {(control) => <input {...control} defaultValue="1041" inputMode="numeric" />}
      </Field>
      <Field label={own.field} error={own.error}>
        {(control) => <input {...control} defaultValue="1,2x" inputMode="numeric" />}
      </Field>
      <Field label={own.note} isOptional>
        {(control) => <textarea {...control} rows={3} />}
      </Field>
    </div>
  )
}

function LabelChoices(): ReactNode {
  const { texts } = useLanguage()
  const [chosen, choose] = useState<readonly string[]>(['TLP:CLEAR'])
  return (
    <Choices
      legend={texts.record.search.label}
      isSingle
      options={labels.map((label) => ({ value: label as string, name: label }))}
      chosen={chosen}
      onChoose={choose}
    />
  )
}

function OneDialog(): ReactNode {
  const { texts } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const own = texts.gallery.example
  return (
    <div className={styles['row']}>
      <Button variant="default" onClick={() => setOpen(true)}>
        {own.ask}
      </Button>
      {isOpen ? (
        <Dialog title={own.ask} onClose={() => setOpen(false)}>
          <p>{own.asked}</p>
          <div className={styles['row']}>
            <Button onClick={() => setOpen(false)}>{texts.shell.close}</Button>
          </div>
        </Dialog>
      ) : undefined}
    </div>
  )
}
