import type { DraftAnswer } from '@concert/api'
import { actionProgress } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Choices } from '../../../design/choices.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import type { WholeAction } from '../action.ts'
import styles from '../actions.module.css'
import { EvidenceField } from './evidence-field.tsx'
import { readersOfAction, readersOfFollowing } from './readers-of-word.ts'
import {
  updateContent,
  updateFaults,
  type Progress,
  type UpdateFault,
  type UpdateForm,
} from './update-form.ts'

type Given = {
  readonly action: WholeAction
  readonly draft: DraftAnswer | undefined
  readonly begun: UpdateForm | undefined
  readonly after: ReactNode
}

/** How it stands, in words, with the files that show it. */
export function UpdateComposer({ action, draft, begun, after }: Given): ReactNode {
  const { language } = useActionsTexts()
  const first: UpdateForm = {
    progress: undefined,
    text: '',
    expected: '',
    files: [],
    lang: language,
    to: 'action',
  }
  const name = `update ${action.first} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<UpdateForm>(name, begun ?? first)
  const readers = useReaders(action)(fields)
  const faults = updateFaults(fields)
  const { shownFaults, contents } = useTried(faults, () => updateContent(action, fields, readers))
  return (
    <Composer
      draft={draft}
      contents={contents}
      means={<SigningMeans readers={readers} />}
      onDone={forget}
      after={after}
    >
      <UpdateFields form={fields} faults={shownFaults} onChange={change} />
    </Composer>
  )
}

function useReaders(action: WholeAction) {
  const { agency } = useSession()
  const { data } = useQuery(answerQuery('/api/directory'))
  const secretariat = data?.agencies.find(({ type }) => type === 'secretariat')?.agency
  return ({ to }: UpdateForm) =>
    to === 'action' ? readersOfAction(action) : readersOfFollowing(action, secretariat, agency)
}

type FieldsGiven = {
  readonly form: UpdateForm
  readonly faults: readonly UpdateFault[]
  readonly onChange: (changes: Partial<UpdateForm>) => void
}

function UpdateFields({ form, faults, onChange }: FieldsGiven): ReactNode {
  const { texts } = useActionsTexts()
  const words = texts.actions.update
  return (
    <>
      <div className={styles['columns']}>
        <Choices<Progress>
          legend={words.progress}
          isSingle
          error={faults.includes('progress') ? words.missingProgress : undefined}
          options={actionProgress.map((value) => ({ value, name: texts.actions.progress[value] }))}
          chosen={form.progress === undefined ? [] : [form.progress]}
          onChoose={([progress]) => onChange({ progress })}
        />
      </div>
      <TextField
        label={words.text}
        error={faults.includes('text') ? words.missingText : undefined}
        rows={4}
        maxLength={5_000}
        lang={form.lang}
        value={form.text}
        onChange={(text) => onChange({ text })}
      />
      <TextLanguageField lang={form.lang} onChoose={(lang) => onChange({ lang })} />
      <TextField
        type="date"
        label={words.expected}
        hint={words.expectedHint}
        isOptional
        value={form.expected}
        onChange={(expected) => onChange({ expected })}
      />
      <EvidenceField files={form.files} onChange={(files) => onChange({ files })} />
      <Choices<UpdateForm['to']>
        legend={words.readers}
        isSingle
        options={(['action', 'secretariat'] as const).map((value) => ({
          value,
          name: words.readersNames[value],
          hint: words.readersMean[value],
        }))}
        chosen={[form.to]}
        onChoose={([to]) => onChange({ to: to ?? 'action' })}
      />
    </>
  )
}
