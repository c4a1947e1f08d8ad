import type { LanguageFinding } from '@concert/api'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import styles from './edit.module.css'
import type { Editor } from './use-editor.ts'

type Given = { readonly finding: LanguageFinding; readonly editor: Editor }

/** What is asked about a place in the words and why; the words can be changed, or kept with a reason. */
export function FindingNote({ finding, editor }: Given): ReactNode {
  const { texts, named } = useBriefingsTexts()
  const { findings: own, rules } = texts.briefings
  const { rule, language, found } = finding
  const kept = editor.form.overrides.find(
    (one) => one.rule === rule && one.language === language && one.found === found,
  )
  return (
    <div className={styles['finding']} data-kept={kept !== undefined}>
      <p>
        <strong>{rules[rule]}</strong> · {own.found}: <q lang={language}>{found}</q>
      </p>
      <p className={styles['soft']}>{named(finding.explanation)}</p>
      {kept === undefined ? (
        <KeepForm onKeep={(reason) => editor.keep(finding, reason)} />
      ) : (
        <p>
          {own.kept}: {kept.reason}{' '}
          <Button size="compact-xs" variant="default" onClick={() => editor.keep(finding, undefined)}>
            {own.askAgain}
          </Button>
        </p>
      )}
    </div>
  )
}

function KeepForm({ onKeep }: { readonly onKeep: (reason: string) => void }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.findings
  const [reason, setReason] = useState('')
  return (
    <details>
      <summary>{own.keep}</summary>
      <form
        className={styles['keep']}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() !== '') onKeep(reason.trim())
        }}
      >
        <TextField label={own.reason} value={reason} onChange={setReason} maxLength={1_000} />
        <Button type="submit" size="xs" variant="default" disabled={reason.trim() === ''}>
          {own.keepIt}
        </Button>
      </form>
    </details>
  )
}
