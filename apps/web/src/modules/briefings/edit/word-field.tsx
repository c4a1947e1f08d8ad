import { locales } from '@concert/language'
import type { Language } from '@concert/statement'
import type { ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import styles from './edit.module.css'
import { FindingNote } from './finding-note.tsx'
import { mostCharacters } from './form-faults.ts'
import type { Editor } from './use-editor.ts'

type Given = {
  readonly editor: Editor
  readonly language: Language
  /** As a finding names it: title, lead, correction, or notes. and the id of a section. */
  readonly place: string
  readonly label: string
  readonly hint?: string
  readonly rows?: number
  readonly value: string
  readonly onChange: (text: string) => void
}

/** One text in one language, with what the check of neutral language asks about it below. */
export function WordField({ editor, language, place, ...field }: Given): ReactNode {
  const findings = editor.findings.filter((one) => one.language === language && one.place === place)
  return (
    <div className={styles['field']}>
      <TextField
        {...field}
        lang={locales[language]}
        isOptional={place.startsWith('notes.')}
        error={useFaultText(editor, language, place)}
      />
      {findings.map((finding) => (
        <FindingNote key={`${finding.rule} ${finding.start}`} finding={finding} editor={editor} />
      ))}
    </div>
  )
}

function useFaultText({ faults }: Editor, language: string, place: string): string | undefined {
  const { texts, words } = useBriefingsTexts()
  const own = texts.briefings.edit
  const fault = faults[place === 'correction' ? `correction.${language}` : `${language}.${place}`]
  if (fault === undefined) return undefined
  return fault === 'missing' ? own.missing : own.tooLong(words.number(mostCharacters[fault]))
}
