import { useState, type ReactNode } from 'react'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { ReadersChoice } from '../../../outbox/readers-choice.tsx'
import type { Action } from '../action.ts'
import styles from '../actions.module.css'
import type { ActionFault } from './action-form.ts'
import { CarriersField } from './carriers-field.tsx'
import { DependenciesField } from './dependencies-field.tsx'
import { SourceFields, type Paragraphs } from './source-fields.tsx'
import type { FieldsGiven } from './fields-given.ts'

type Given = FieldsGiven & {
  readonly actions: readonly Action[]
  /** Of the readout that it comes from; undefined where it comes from a decision. */
  readonly paragraphs: Paragraphs | undefined
}

export function ActionFields({ actions, paragraphs, ...given }: Given): ReactNode {
  const { form, faults, onChange } = given
  const { texts } = useActionsTexts()
  const words = texts.actions.compose
  const isNext = form.replaces !== ''
  return (
    <>
      <SourceFields {...given} paragraphs={paragraphs} />
      <Words {...given} />
      <div className={styles['columns']}>
        <CarriersField {...given} />
      </div>
      <TextField
        type="date"
        label={texts.actions.columns.due}
        hint={words.dueHint}
        error={faults.includes('due') ? words.missingDue : undefined}
        value={form.due}
        onChange={(due) => onChange({ due })}
      />
      <DependenciesField {...given} actions={actions} />
      {isNext ? (
        <p className={styles['soft']}>{words.sameReaders}</p>
      ) : (
        <ReadersChoice {...form.readers} hint={words.readers} onChoose={(readers) => onChange({ readers })} />
      )}
    </>
  )
}

/** Title, content and measure in every language of the organisation. */
function Words({ form, faults, onChange }: FieldsGiven): ReactNode {
  const { texts, language } = useActionsTexts()
  const [shown, setShown] = useState<string>(language)
  const words = texts.actions.compose
  const error = (name: ActionFault, text: string) =>
    faults.includes(name) ? { errors: { [name === 'title' ? 'en' : shown]: text } } : {}
  return (
    <>
      <LanguageChoice chosen={shown} onChoose={setShown} />
      <TextsFields
        label={words.actionTitle}
        shown={shown}
        texts={form.title}
        maxLength={300}
        {...error('title', words.missingTitle)}
        onChange={(title) => onChange({ title })}
      />
      <TextsFields
        label={texts.actions.what}
        shown={shown}
        texts={form.what}
        rows={4}
        {...error('what', words.missingWhat)}
        onChange={(what) => onChange({ what })}
      />
      <TextsFields
        label={texts.actions.measure}
        shown={shown}
        texts={form.measure}
        rows={2}
        maxLength={2_000}
        {...error('measure', words.missingMeasure)}
        onChange={(measure) => onChange({ measure })}
      />
    </>
  )
}
