import { languageNames } from '@concert/language'
import type { Language } from '@concert/statement'
import type { ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import type { AlertText } from './alert-form.ts'
import styles from './alerts.module.css'

type Given = {
  readonly language: Language
  readonly text: AlertText
  readonly faults: readonly string[]
  readonly onChange: (text: AlertText) => void
}

/** What the alert says in one language. */
export function AlertTextFields({ language, text, faults, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.alerts
  const isOptional = language !== 'en'
  return (
    <fieldset className={styles['texts']}>
      <legend>
        {languageNames[language]}
        {isOptional ? <span className={styles['soft']}> {texts.design.optional}</span> : undefined}
      </legend>
      <TextField
        label={words.headline}
        error={faults.includes(`headline.${language}`) ? words.compose.missingHeadline : undefined}
        isOptional={isOptional}
        maxLength={160}
        lang={language}
        value={text.headline}
        onChange={(headline) => onChange({ ...text, headline })}
      />
      <TextField
        label={words.description}
        error={faults.includes(`description.${language}`) ? words.compose.missingDescription : undefined}
        isOptional={isOptional}
        rows={3}
        lang={language}
        value={text.description}
        onChange={(description) => onChange({ ...text, description })}
      />
      <TextField
        label={words.instruction}
        isOptional
        rows={2}
        lang={language}
        value={text.instruction}
        onChange={(instruction) => onChange({ ...text, instruction })}
      />
    </fieldset>
  )
}
