import type { DraftAnswer, Readout } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { ButtonLink } from '../../../design/button-link.tsx'
import { LanguageChoice } from '../../../design/language-choice.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import styles from '../contacts.module.css'
import { MissingLanguages } from './missing-languages.tsx'
import { ParagraphsFields } from './paragraphs-fields.tsx'
import {
  ownFormOf,
  readersOfReadout,
  readoutContent,
  readoutFaults,
  type ReadoutBegun,
  type ReadoutForm,
  type ReadoutOf,
} from './readout-form.ts'

type Given = {
  readonly of: ReadoutOf
  readonly draft: DraftAnswer | undefined
  readonly first: ReadoutForm
  /** The version before, with what the others answered to it. */
  readonly before: Readout | undefined
  /** A part above the paragraphs that can fill them, as from a text that is read in. */
  readonly above?: (fill: (begun: ReadoutBegun) => void) => ReactNode
}

/** Where a readout is written: paragraph by paragraph, whose words apart from what they say, in every language. */
export function ReadoutComposer({ of, draft, first, before, above }: Given): ReactNode {
  const { texts, language } = useContactsTexts()
  const words = texts.contacts.readout
  const name = `readout ${of.record.id} ${of.replaces ?? ''} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<ReadoutForm>(name, first)
  const [shown, show] = useState<string>(language)
  const faults = readoutFaults(fields)
  const { shownFaults, contents } = useTried(faults, () => readoutContent(fields, of, language))
  return (
    <Composer
      isWide
      draft={draft}
      contents={contents}
      means={
        <>
          {words.send} <SigningMeans readers={readersOfReadout(of.record.parties)} />
        </>
      }
      onDone={forget}
      after={
        <ButtonLink to="/contacts/$id" params={{ id: of.record.id }}>
          {texts.contacts.toConversation}
        </ButtonLink>
      }
    >
      {above?.((begun) => change(ownFormOf(begun, fields, of)))}
      <LanguageChoice chosen={shown} onChoose={show} />
      <ParagraphsFields
        form={fields}
        faults={shownFaults}
        onChange={change}
        shown={shown}
        of={of}
        before={before}
      />
      <TextField
        type="datetime-local"
        label={words.embargo}
        hint={words.embargoHint}
        isOptional
        value={fields.embargo}
        onChange={(embargo) => change({ embargo })}
      />
      <MissingLanguages form={fields} record={of.record} />
      {shownFaults.length === 0 ? undefined : (
        <p role="alert" className={styles['error']}>
          {texts.contacts.compose.summary}
        </p>
      )}
    </Composer>
  )
}
